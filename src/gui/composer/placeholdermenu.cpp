// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/placeholdermenu.h>

#include <gui/kit/look/mnemonics.h>
#include <workbench/drafts/messagedraft.h>
#include <workbench/placeholders/placeholdercatalogue.h>
#include <workbench/placeholders/placeholdervalues.h>

#include <QApplication>
#include <QLabel>
#include <QWidgetAction>

namespace RadarDesk::gui {

using namespace workbench;

PlaceholderMenu::PlaceholderMenu(PlaceholderValues &values, const MessageDraft &draft,
                                 QWidget *parent)
    : QMenu(parent)
    , m_values(values)
    , m_draft(draft)
{
    connect(this, &QMenu::aboutToShow, this, &PlaceholderMenu::fill);
    connect(this, &QMenu::hovered, this, &PlaceholderMenu::showExample);
}

void PlaceholderMenu::fill()
{
    clear();
    addForms();
    addVariables();
    addExample();
    addCounters();
}

void PlaceholderMenu::addForms()
{
    const QList<PlaceholderForm> forms = placeholderCatalogue();
    for (const PlaceholderForm &form : forms) {
        QAction *action = addAction(withLiteralAmpersands(form.typed) + u'\t'
                                        + withLiteralAmpersands(form.description),
                                    this, [this, typed = form.typed] { Q_EMIT chosen(typed); });
        action->setData(form.example);
    }
}

void PlaceholderMenu::addVariables()
{
    const QStringList names = m_values.inFolder(m_draft.folder()).variables();
    for (const QString &name : names) {
        const QString typed = QStringLiteral("{{var %1}}").arg(name);
        addAction(withLiteralAmpersands(typed) + u'\t'
                      + tr("A value of the profile, of the folder or of a run"),
                  this, [this, typed] { Q_EMIT chosen(typed); });
    }
}

void PlaceholderMenu::addExample()
{
    m_example = new QLabel(tr("Choose a value to insert when the message is sent."), this);
    m_example->setObjectName(QStringLiteral("placeholderExample"));
    m_example->setProperty("muted", true);
    m_example->setTextFormat(Qt::PlainText);
    m_example->setContentsMargins(26, 5, 26, 5);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(m_example);
    action->setEnabled(false);
    addSeparator();
    addAction(action);
}

void PlaceholderMenu::addCounters()
{
    const QStringList names = m_values.counters();
    if (names.isEmpty())
        return;
    addSeparator();
    for (const QString &name : names) {
        const QString value = QString::number(m_values.counter(name).value_or(0));
        const QString text = name.isEmpty() ? tr("Reset the counter") : tr("Reset “%1”").arg(name);
        //: %1 is a number
        addAction(withLiteralAmpersands(text) + u'\t' + tr("current value: %1").arg(value), this,
                  [this, name] {
                      m_values.resetCounter(name);
                      Q_EMIT countersReset();
                  });
    }
    if (names.size() > 1) {
        addAction(tr("Reset all counters"), this, [this] {
            m_values.resetCounters();
            Q_EMIT countersReset();
        });
    }
}

void PlaceholderMenu::showExample(const QAction *action)
{
    const QString example = action->data().toString();
    if (!example.isEmpty())
        //: %1 is what is sent for a placeholder
        m_example->setText(tr("Example: %1").arg(example));
}

void PlaceholderMenu::openAtCursor()
{
    const QWidget *focused = QApplication::focusWidget();
    const QRect cursor = focused->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    popup(focused->mapToGlobal(cursor.bottomLeft() + QPoint(0, 4)));
}

} // namespace RadarDesk::gui

#include "moc_placeholdermenu.cpp"
