// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faulteffect.h>
#include <sandbox/service/observation.h>
#include <workbench/events/event.h>

#include <optional>

namespace RadarDesk::session {

/// What is asked: why a broadcast, or what was expected on a channel, didn't arrive.
struct DeliveryQuestion
{
    QString profile; ///< Its ID.
    QString channel;
    std::optional<workbench::Event> broadcast; ///< Without one, the last on the channel.
    QString socketId; ///< Of the connection that waits for it; empty: any.
};

/// A connection over its time, as far as the history and the list of connections know it.
struct SubscriberLife
{
    using Cause = sandbox::ObservedClosing::Cause;

    /// A time on a channel.
    struct Stay
    {
        QString channel;
        QDateTime from; ///< UTC; invalid when it was there before anything was recorded.
        QDateTime to; ///< Invalid while it goes on.
    };
    struct Refusal
    {
        QString channel;
        QDateTime time;
        QString reason; ///< A sentence.
        int code = 0; ///< 400, 403 or 413; 0 when it isn't known.
        bool hasToken = false;
    };

    QString socketId;
    QString client; ///< Origin and browser in words.
    bool isOwn = false; ///< RadarDesk's own.
    QDateTime opened; ///< UTC; invalid when it was there before anything was recorded.
    QDateTime ended; ///< Invalid while it is open.
    std::optional<Cause> ending; ///< Nothing while it is open, or when nobody knows.
    QString endingText; ///< A sentence.
    QList<Stay> stays; ///< In their order.
    QList<Refusal> refusals;
    qint64 waitingBytes = 0;

    /// The stay on \a channel at that moment; nullptr without one.
    [[nodiscard]] const Stay *stayAt(const QString &channel, const QDateTime &moment) const;
    /// The last stay on \a channel that ended before that moment; nullptr without one.
    [[nodiscard]] const Stay *stayBefore(const QString &channel, const QDateTime &moment) const;
    /// The first one that began after it.
    [[nodiscard]] const Stay *stayAfter(const QString &channel, const QDateTime &moment) const;
    [[nodiscard]] bool isOpenAt(const QDateTime &moment) const;
    /// Whoever it is, in words.
    [[nodiscard]] QString shownName() const;
};

/// A simulated fault that had its effect.
struct AppliedFault
{
    std::optional<sandbox::FaultEffect> effect; ///< Nothing for what a person did with a message.
    workbench::Event event;
};

/// How much of a service RadarDesk sees.
enum class ServiceView {
    Observed, ///< Calls, connections and deliveries: the sandbox.
    Unobserved, ///< It could be observed, and isn't at present.
    Hosted, ///< Its connections are nobody's to see but its own.
};

/// All that is known, as values. Lists are in the order in which things happened.
struct DeliveryEvidence
{
    DeliveryQuestion question;
    ServiceView view = ServiceView::Observed;
    bool isRelayed = false; ///< The recording relay passes on what the app sends.
    QString profileName;
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3; ///< The profile's.
    QString address; ///< Of the service: host and port.
    QDateTime from; ///< UTC: what was before hasn't been looked at.
    QDateTime now;
    QList<workbench::Event> broadcasts; ///< On the channel, whoever's.
    QList<workbench::Event> arrivals; ///< On the channel, at RadarDesk or its pages.
    QList<workbench::Event> calls; ///< Of apps, to any profile's service; broadcasts, too.
    std::optional<workbench::Event> lastCall; ///< Of an app, to this service, before \a from.
    QHash<QString, QString> profileNames; ///< Of other profiles, by their ID.
    QList<SubscriberLife> subscribers; ///< Of the service, on whichever channel.
    QList<workbench::Event> refusedConnections; ///< Handshakes.
    QList<AppliedFault> faults;
    bool hasGap = false; ///< Something happened that there was no time to record.
};

/// The channel that a call of an app named, as it was sent; empty when it can't be read.
[[nodiscard]] QString requestedChannel(const workbench::Event &call);

} // namespace RadarDesk::session
