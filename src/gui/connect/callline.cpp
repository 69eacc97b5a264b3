// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/connect/callline.h>

#include <gui/channels/channeldelegate.h>
#include <gui/kit/look/scaledfont.h>
#include <gui/kit/look/theme.h>
#include <workbench/core/visibletext.h>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <chrono>

namespace RadarDesk::gui {

namespace {

// The name that a caller gives itself is shortened.
constexpr qsizetype LongestCaller = 60;
constexpr qsizetype LongestCall = 160;

} // namespace

CallLine::CallLine(QWidget *parent)
    : QFrame(parent)
    , m_dot(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_detail(new QLabel(this))
{
    setProperty("topBar", true);
    m_dot->setObjectName(QStringLiteral("callDot"));
    m_dot->setAlignment(Qt::AlignTop);
    m_verdict->setObjectName(QStringLiteral("callVerdict"));
    m_detail->setObjectName(QStringLiteral("callDetail"));
    for (QLabel *label : {m_verdict, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_detail->setProperty("muted", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_dot, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_verdict);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
    m_tick.setInterval(std::chrono::seconds{1});
    connect(&m_tick, &QTimer::timeout, this, &CallLine::updateCall);
    updateCall();
}

void CallLine::showCall(const QString &library, const QString &what, bool succeeded,
                        const QDateTime &time)
{
    m_last = {workbench::visibleText(library, LongestCaller),
              workbench::visibleText(what, LongestCall), succeeded, time.toUTC()};
    updateCall();
}

void CallLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateCall();
}

void CallLine::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_tick.start();
    updateCall();
}

void CallLine::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_tick.stop();
}

void CallLine::updateCall()
{
    constexpr double Large = 1.15;
    const QFont large = scaledFont(font(), Large, QFont::DemiBold);
    m_verdict->setFont(large);
    const ThemeColors tones = ThemeColors::of(palette());
    const QColor tone = !m_last ? tones.muted : m_last->succeeded ? tones.success : tones.failure;
    m_dot->setFont(large);
    m_dot->setText(QStringLiteral("<span style='color:%1'>●</span>").arg(tone.name()));
    m_verdict->setText(verdict());
    m_detail->setText(m_last ? m_last->what
                             : tr("Run the code below in your app. Its first call shows up here."));
}

QString CallLine::verdict() const
{
    if (!m_last)
        return tr("Waiting for the first call…");
    const QString caller = m_last->library.isEmpty() ? tr("An app") : m_last->library;
    const QString ago = timeAgo(m_last->time, QDateTime::currentDateTimeUtc());
    return m_last->succeeded
        ? tr("%1 called %2", "%1 is a program, %2 is like “2 s ago”").arg(caller, ago)
        : tr("%1 was refused %2", "%1 is a program, %2 is like “2 s ago”").arg(caller, ago);
}

} // namespace RadarDesk::gui

#include "moc_callline.cpp"
