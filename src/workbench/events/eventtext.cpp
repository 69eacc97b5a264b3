// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/eventtext.h>

#include <QCoreApplication>
#include <QLocale>

namespace RadarDesk::workbench {

namespace {

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Event)
};

// Bytes; wider than the widest window.
constexpr qsizetype ShortDataLimit = 2048;

} // namespace

QString kindText(EventKind kind)
{
    switch (kind) {
    case EventKind::Broadcast:
        return EventText::tr("Sent");
    case EventKind::Arrival:
        return EventText::tr("Received");
    case EventKind::Authentication:
        return EventText::tr("Authentication");
    case EventKind::Connection:
        return EventText::tr("Connection");
    case EventKind::Call:
        return EventText::tr("Call");
    case EventKind::Subscription:
        return EventText::tr("Subscription");
    case EventKind::Gap:
        return EventText::tr("Left out");
    case EventKind::Check:
        return EventText::tr("Check");
    case EventKind::Run:
        return EventText::tr("Scenario run");
    case EventKind::Fault:
        return EventText::tr("Simulated fault");
    }
    return {};
}

QString sourceText(EventSource source)
{
    switch (source) {
    case EventSource::RadarDesk:
        return EventText::tr("RadarDesk");
    case EventSource::App:
        return EventText::tr("Your app");
    case EventSource::Page:
        return EventText::tr("Pages");
    }
    return {};
}

QString callerText(const Event &event)
{
    if (event.source == EventSource::RadarDesk)
        return {};
    return !event.library.isEmpty() ? event.library
        : !event.client.isEmpty()   ? event.client
                                    : event.socketId;
}

QString kindText(const Event &event)
{
    if (event.isDamaged)
        return EventText::tr("Damaged");
    return event.kind == EventKind::Broadcast && event.source == EventSource::App
        ? EventText::tr("Sent by your app")
        : kindText(event.kind);
}

QString resultText(const Event &event)
{
    if (event.isDamaged)
        return EventText::tr("damaged");
    if (event.outcome == Outcome::Pending)
        return event.kind == EventKind::Check || event.kind == EventKind::Run
            ? EventText::tr("running…")
            : EventText::tr("sending…");
    if (event.exchange && event.exchange->status)
        return QString::number(*event.exchange->status);
    if (event.outcome == Outcome::Failed)
        return EventText::tr("failed");
    return event.kind == EventKind::Arrival ? EventText::tr("received") : QString();
}

QString durationText(const Event &event)
{
    if (!event.duration)
        return {};
    const QString text = shortDuration(*event.duration);
    return event.kind == EventKind::Arrival ? u'+' + text : text;
}

QString shortData(const QByteArray &data)
{
    return QString::fromUtf8(data.left(ShortDataLimit)).simplified();
}

QString shortDuration(std::chrono::microseconds duration)
{
    const double ms = static_cast<double>(duration.count()) / 1000.0;
    const QLocale locale;
    if (ms < 10)
        return EventText::tr("%1 ms").arg(locale.toString(ms, 'f', 1));
    if (ms < 1000)
        return EventText::tr("%1 ms").arg(locale.toString(ms, 'f', 0));
    return EventText::tr("%1 s").arg(locale.toString(ms / 1000, 'f', 1));
}

} // namespace RadarDesk::workbench
