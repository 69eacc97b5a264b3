// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/delivery/deliveryevidence.h>

namespace RadarDesk::session {

/// The message whose way is walked, and what the steps share. The evidence must outlive it.
class DeliveryCase
{
public:
    explicit DeliveryCase(const DeliveryEvidence &evidence);

    [[nodiscard]] const DeliveryEvidence &evidence() const { return m_evidence; }
    /// The broadcast, or the call that should have become one; nothing when none was made.
    [[nodiscard]] const std::optional<workbench::Event> &subject() const { return m_subject; }
    /// The channel that it went to; that of the question without one.
    [[nodiscard]] const QString &channel() const { return m_channel; }
    /// When it was sent, in UTC.
    [[nodiscard]] const QDateTime &moment() const { return m_moment; }

    /// Whether \a life was on the channel then.
    [[nodiscard]] bool wasPresent(const SubscriberLife &life) const;
    /// Those of others that were.
    [[nodiscard]] QList<SubscriberLife> present() const;
    /// Those of others that got it, as far as they are known.
    [[nodiscard]] QList<workbench::Deliveries::Receipt> receivers() const;
    /// A life of that socket; nullptr when nothing is known of it.
    [[nodiscard]] const SubscriberLife *lifeOf(const QString &socketId) const;
    [[nodiscard]] bool isOwn(const workbench::Deliveries::Receipt &receipt) const;
    /// Where RadarDesk or one of its pages has seen it arrive; nullptr where it hasn't.
    [[nodiscard]] const workbench::Event *arrival() const;
    /// Simulated faults of the message.
    [[nodiscard]] QList<AppliedFault> faultsOfMessage() const;
    /// A simulated fault of the call; nullptr without one.
    [[nodiscard]] const AppliedFault *faultOfCall() const;
    /// Calls of apps to the service.
    [[nodiscard]] QList<workbench::Event> ownCalls() const;

private:
    [[nodiscard]] std::optional<workbench::Event> findSubject() const;

    const DeliveryEvidence &m_evidence;
    std::optional<workbench::Event> m_subject;
    QString m_channel;
    QDateTime m_moment;
};

/// "10:00:01.204", in the person's time zone; empty for no time.
[[nodiscard]] QString clockTime(const QDateTime &time);
/// How long it is from one time to another: "80 ms", "4.2 s".
[[nodiscard]] QString spanBetween(const QDateTime &from, const QDateTime &to);
/// When \a event was sent rather than recorded.
[[nodiscard]] QDateTime momentOf(const workbench::Event &event);

} // namespace RadarDesk::session
