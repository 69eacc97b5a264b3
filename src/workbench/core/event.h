// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>
#include <pushradar/exchange.h>
#include <workbench/core/deliveries.h>

#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <memory>
#include <optional>

namespace RadarDesk::workbench {

enum class EventKind {
    Broadcast, ///< Sent by hand from here.
    Arrival, ///< Seen by this program's own subscriber.
    Authentication, ///< A token asked for, or client data registered.
    Connection, ///< The subscriber's connection changed, or a channel was refused.
};

enum class Outcome { Pending, Done, Failed };

/// One thing that happened, as the timeline shows it.
struct Event
{
    quint64 number = 0; ///< Counted up from 1 by the timeline; 0 before it is there.
    QString profileId; ///< With which profile it happened.
    EventKind kind = EventKind::Broadcast;
    Outcome outcome = Outcome::Done;
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QDateTime time; ///< UTC.
    QString channel;
    QByteArray data; ///< The broadcast's data as JSON.
    QByteArray typed; ///< What was typed for it, with placeholders; empty when that was the data.
    QString note; ///< A sentence: what changed, or what went wrong.
    QString broadcastId; ///< As the service named it, where it does.
    std::optional<int> subscribers; ///< How many the broadcast reached, where the service tells.
    /// Of a broadcast or authentication: until its answer was complete. Of an arrival: since its
    /// broadcast began, when that was sent from here.
    std::optional<std::chrono::microseconds> duration;
    std::shared_ptr<const PushRadar::Exchange> exchange; ///< Of a broadcast or authentication.
    QString socketId; ///< Of the connection that it is about.
    QString client; ///< Origin and browser, or the program, in words.
    std::shared_ptr<const Deliveries> deliveries; ///< Of a broadcast, where they are known.
    /// What is on disk is not what was recorded: nothing is known of it, and the note says so.
    bool isDamaged = false;
};

} // namespace RadarDesk::workbench

Q_DECLARE_METATYPE(RadarDesk::workbench::EventKind)
Q_DECLARE_METATYPE(RadarDesk::workbench::Outcome)
