// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>
#include <pushradar/exchange.h>
#include <workbench/events/annotation.h>
#include <workbench/events/deliveries.h>

#include <QDateTime>
#include <QMetaType>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace RadarDesk::workbench {

enum class EventKind {
    Broadcast, ///< Sent by hand from here, or by another program.
    Arrival, ///< Seen by this program's own subscriber.
    Authentication, ///< A token asked for, or client data registered.
    Connection, ///< A connection changed, or a channel was refused to this program's own.
    Call, ///< Another program's call that was refused, or is none of the above.
    Subscription, ///< A page was admitted to a channel, refused, or left it.
    Gap, ///< More happened than could be recorded.
    Check, ///< A check of a private channel, with its probes.
    Run, ///< A run of a scenario, with its broadcasts.
    Fault, ///< A simulated fault that had its effect.
};

/// All of them, in their order.
inline constexpr std::array AllEventKinds{
    EventKind::Broadcast,  EventKind::Arrival, EventKind::Authentication,
    EventKind::Connection, EventKind::Call,    EventKind::Subscription,
    EventKind::Gap,        EventKind::Check,   EventKind::Run,
    EventKind::Fault};

/// Who caused an event.
enum class EventSource {
    RadarDesk, ///< This program's own.
    App, ///< A program that calls the service.
    Page, ///< What is connected to the service as a subscriber.
};

/// All of them, in their order.
inline constexpr std::array AllEventSources{EventSource::RadarDesk, EventSource::App,
                                            EventSource::Page};

enum class Outcome { Pending, Done, Failed };

/// One thing that happened, as the timeline shows it.
struct Event
{
    quint64 number = 0; ///< Counted up from 1 by the timeline; 0 before it is there.
    QString profileId; ///< The profile that was used.
    EventKind kind = EventKind::Broadcast;
    Outcome outcome = Outcome::Done;
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QDateTime time; ///< UTC.
    QString channel;
    QByteArray data; ///< The broadcast's data as JSON.
    QByteArray typed; ///< The typed text with placeholders; empty if it equals the data.
    QString note; ///< A sentence: what changed, or what went wrong.
    QString broadcastId; ///< As the service named it, where it does.
    std::optional<int> subscribers; ///< The subscribers reached, if the service reports them.
    /// For a broadcast, authentication or call, the time until the response was complete. For a
    /// received message, the time since its broadcast began, if RadarDesk sent it. For the end of a
    /// connection, its lifetime.
    std::optional<std::chrono::microseconds> duration;
    std::shared_ptr<const PushRadar::Exchange> exchange; ///< Of a broadcast, authentication, call.
    EventSource source = EventSource::RadarDesk;
    QString socketId; ///< Of the connection that it is about.
    QString library; ///< Of an app's call: "Python library 3.1.0 (pushradar-server-python)".
    QString client; ///< Origin and browser, or the program, in words.
    QByteArray tokenDigest; ///< Of the token it is about; see sandbox::digestOf().
    /// What the note says, as a word that is the same in every language: how a connection ended,
    /// what became of a subscription, what a simulated fault did. Empty for anything else, and in
    /// events of older versions.
    QString cause;
    std::shared_ptr<const Deliveries> deliveries; ///< Of a broadcast, where they are known.
    /// The ID of the conversation that it begins, and of the one that it is part of. A broadcast
    /// begins the one of its arrivals by its broadcastId alone.
    QString conversation;
    QString partOf;
    Annotation annotation; ///< Changed by History::annotate() alone.
    /// The event is damaged on disk: its contents are unknown, and the note says so.
    bool isDamaged = false;
};

} // namespace RadarDesk::workbench

Q_DECLARE_METATYPE(RadarDesk::workbench::EventKind)
Q_DECLARE_METATYPE(RadarDesk::workbench::EventSource)
Q_DECLARE_METATYPE(RadarDesk::workbench::Outcome)
