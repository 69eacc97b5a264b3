// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/noticebar.h>

#include <gui/kit/look/symbolicon.h>

#include <QAccessibleWidget>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace RadarDesk::gui {

namespace {

/// What a screen reader says by itself when it comes into sight.
QAccessibleInterface *noticeInterface(const QString &, QObject *object)
{
    auto *const bar = qobject_cast<NoticeBar *>(object);
    return bar ? new QAccessibleWidget(bar, QAccessible::Notification) : nullptr;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QGridLayout(this))
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    QAccessible::installFactory(noticeInterface);
    setProperty("notice", true);
    m_layout->setContentsMargins(10, 4, 6, 4);
    m_layout->setSpacing(6);
    m_layout->setColumnStretch(0, 1);
    m_layout->addWidget(m_text, 0, 0);
    m_layout->addWidget(m_act, 0, 1);
    m_layout->addWidget(m_close, 0, 2);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setWordWrap(true); // after that, since it makes the height follow the width
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_act->setText(tr("&Undo")); // a name for a screen reader until something else is offered
    m_act->setAutoDefault(false);
    m_close->setIcon(symbolIcon(QStringLiteral("close")));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(this, &QObject::objectNameChanged, this, &NoticeBar::nameParts);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (const auto act = m_onAct) // it may say something itself
            act();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void NoticeBar::showMessage(const QString &text, const QString &act, std::function<void()> onAct)
{
    m_text->setText(text);
    setAccessibleName(text);
    if (!act.isEmpty())
        m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    m_onAct = std::move(onAct);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    // A reader says it again for this event alone, not for another name.
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

void NoticeBar::offerUndo(const QString &text, std::function<void()> undo)
{
    showMessage(text, tr("&Undo"), std::move(undo));
}

void NoticeBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    constexpr int Narrow = 280; // beside a button there is no room for words
    const bool isNarrow = width() < Narrow;
    if (isNarrow == std::exchange(m_isNarrow, isNarrow))
        return;
    if (isNarrow)
        m_layout->addWidget(m_act, 1, 0, Qt::AlignLeading);
    else
        m_layout->addWidget(m_act, 0, 1);
}

void NoticeBar::nameParts(const QString &name)
{
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_act->setObjectName(name + QStringLiteral("Act"));
    m_close->setObjectName(name + QStringLiteral("Close"));
}

} // namespace RadarDesk::gui

#include "moc_noticebar.cpp"
