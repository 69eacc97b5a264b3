// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/longjson.h>

#include <gui/kit/code/jsonedit.h>
#include <gui/kit/code/jsonview.h>
#include <gui/kit/code/longlines.h>
#include <gui/kit/look/accessibility.h>
#include <workbench/drafts/messagedraft.h>

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace RadarDesk::gui {

using namespace workbench;

LongJson::LongJson(MessageDraft &draft, JsonEdit &editor, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_editor(editor)
    , m_view(new JsonView(this))
{
    m_view->setObjectName(QStringLiteral("longJson"));
    m_view->setAccessibleName(tr("Start of the data as JSON"));
    m_view->setFrameStyle(m_editor.frameStyle()); // where the editor is
    m_view->setMinimumSize(m_editor.minimumSize());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, &LongJson::undoPaste);
    m_view->installEventFilter(this);
    m_editor.watchPastes([this](const QString &json) { return takePasted(json); });
    hide();
}

bool LongJson::take(const QString &json)
{
    m_isPasted = false;
    const bool isLong = lineOver(json, LongestEditedLine) > 0;
    if (isLong) {
        const QString text = withCutLines(json);
        m_view->show({.text = text,
                      .jsonLine = 0,
                      .jsonLines = static_cast<int>(text.count(u'\n')) + 1,
                      .isCut = true});
    } else if (m_isTaken) {
        m_view->clear();
    }
    setTaken(isLong);
    return isLong;
}

bool LongJson::takePasted(const QString &json)
{
    if (!take(json))
        return false;
    m_isPasted = true;
    m_draft.setJson(json);
    Q_EMIT taken();
    return true;
}

void LongJson::undoPaste()
{
    if (!m_isPasted)
        return;
    m_view->clear();
    setTaken(false);
    m_draft.setJson(m_editor.toPlainText(), MessageDraft::Origin::Undo);
    Q_EMIT taken();
}

void LongJson::format()
{
    const auto value = PushRadar::JsonValue::fromJson(m_draft.json().toUtf8());
    if (!value) {
        announce(*this, value.error().message);
        return;
    }
    const QString lines = QString::fromUtf8(value->toIndentedJson());
    if (!take(lines))
        m_editor.replaceText(lines);
    m_draft.setJson(lines);
    Q_EMIT taken();
}

bool LongJson::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const auto *const key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    // It means something else in the rest of the window.
    if (!key || !key->matches(QKeySequence::Find))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        Q_EMIT findRequested();
    event->accept();
    return true;
}

void LongJson::setTaken(bool isTaken)
{
    if (m_isTaken == isTaken)
        return;
    const bool hasFocus = m_editor.hasFocus() || m_view->hasFocus();
    m_isTaken = isTaken;
    setVisible(isTaken);
    m_editor.setVisible(!isTaken);
    m_editor.setFocusProxy(isTaken ? m_view : nullptr);
    if (hasFocus)
        m_editor.setFocus(Qt::OtherFocusReason);
}

} // namespace RadarDesk::gui

#include "moc_longjson.cpp"
