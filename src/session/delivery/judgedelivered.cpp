// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliveryjudges.h>

#include <pushradar/jsonvalue.h>
#include <pushradar/targetingmembers.h>
#include <sandbox/service/requestfields.h>
#include <session/observation/observedexchanges.h>
#include <workbench/core/visibletext.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using PushRadar::JsonValue;

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

struct DeliveredJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::DeliveryJudge)
};

using Cause = SubscriberLife::Cause;

constexpr qint64 RightAfterMs = 2'000;
constexpr qint64 SlowMs = 60'000; // so long a slow reader may take to be dropped
constexpr qint64 MuchBytes = qint64{64} * 1024;

/// By what a v2 broadcast chooses among the subscribers (protocol: libraries).
QStringList targetingOf(const Event &event)
{
    if (event.version != PushRadar::ApiVersion::V2 || !event.exchange)
        return {};
    const auto fields = RequestFields::fromBody(headerIn(*event.exchange, "Content-Type"),
                                                event.exchange->requestBody);
    const auto notification =
        fields ? fields->json(QStringLiteral("notification")) : Refusal{400, {}};
    if (!notification || notification->type() != JsonValue::Type::Object)
        return {};
    QStringList used;
    for (const PushRadar::TargetingMember &member : PushRadar::TargetingMembers) {
        if (!notification->member(member.key).elements().isEmpty())
            used.append(QString::fromUtf16(member.key));
    }
    return used;
}

DeliveryFinding ofConnection(DeliveryCause cause, const SubscriberLife &life,
                             const QStringList &details)
{
    DeliveryFinding finding = deliveryFinding(cause, QStringList{life.shownName()} + details);
    finding.socketId = life.socketId;
    return finding;
}

std::optional<DeliveryStepResult> simulated(const DeliveryCase &what)
{
    std::optional<DeliveryStepResult> result;
    const QList<AppliedFault> faults = what.faultsOfMessage();
    for (const AppliedFault &fault : faults) {
        const QStringList details{clockTime(fault.event.time)};
        if (fault.effect == FaultEffect::MessageLost)
            result =
                DeliveryStepResult::failed(deliveryFinding(DeliveryCause::SimulatedLoss, details));
        else if (fault.effect == FaultEffect::MessageHeld)
            result = DeliveryStepResult::failed(deliveryFinding(DeliveryCause::Held, details));
        else if (fault.effect == FaultEffect::MessageLate)
            result = DeliveryStepResult::failedPartly(
                deliveryFinding(DeliveryCause::SimulatedDelay, details));
        else if (!fault.effect)
            result.reset(); // a person has let it go
    }
    return result;
}

/// What a connection that got the message did right after that.
std::optional<DeliveryFinding> endOf(const SubscriberLife &life, const QDateTime &moment)
{
    const qint64 after = life.ended.isValid() ? moment.msecsTo(life.ended) : -1;
    const QString span = spanBetween(moment, life.ended);
    if (after >= 0 && after <= SlowMs && life.ending == Cause::TooSlow)
        return ofConnection(DeliveryCause::ReaderTooSlow, life,
                            {clockTime(life.ended), span, life.endingText});
    const bool isLost = life.ending == Cause::Lost || life.ending == Cause::Cut;
    if (after >= 0 && after <= RightAfterMs && isLost)
        return ofConnection(DeliveryCause::LostOnTheWay, life, {span, life.endingText});
    if (after < 0 && life.waitingBytes >= MuchBytes)
        return ofConnection(DeliveryCause::ReaderBehind, life,
                            {QLocale().formattedDataSize(life.waitingBytes)});
    return std::nullopt;
}

/// Connections that were there and aren't among those that got it.
std::optional<DeliveryFinding> leftOut(const DeliveryCase &what, const Deliveries &deliveries)
{
    if (deliveries.total > deliveries.receipts.size())
        return std::nullopt; // not all are listed
    const QList<SubscriberLife> present = what.present();
    for (const SubscriberLife &life : present) {
        const bool isListed = std::ranges::any_of(
            deliveries.receipts, [&](const auto &each) { return each.socketId == life.socketId; });
        // Those that came or went in the same moment may have been there or not.
        const SubscriberLife::Stay *const stay = life.stayAt(what.channel(), what.moment());
        const bool isSure = stay && (!stay->to.isValid() || stay->to > what.moment())
            && (!stay->from.isValid() || stay->from.addMSecs(1) < what.moment());
        if (!isListed && isSure)
            return ofConnection(DeliveryCause::NotToAll, life,
                                {QLocale().toString(deliveries.total)});
    }
    return std::nullopt;
}

DeliveryStepResult judgeDeliveries(const DeliveryCase &what, const Deliveries &deliveries)
{
    const QList<Deliveries::Receipt> receivers = what.receivers();
    for (const Deliveries::Receipt &receiver : receivers) {
        const SubscriberLife *const life = what.lifeOf(receiver.socketId);
        const auto found = life ? endOf(*life, what.moment()) : std::nullopt;
        const bool isHandled = std::ranges::any_of(deliveries.callbacks, [&](const auto &callback) {
            return callback.socketId == receiver.socketId;
        });
        if (found && !isHandled)
            return DeliveryStepResult::failedPartly(*found);
    }
    if (const auto missing = leftOut(what, deliveries))
        return receivers.isEmpty() ? DeliveryStepResult::failed(*missing)
                                   : DeliveryStepResult::failedPartly(*missing);
    return DeliveryStepResult::passed(DeliveredJudge::tr(
        "The service sent it to %n connection(s).", nullptr, static_cast<int>(deliveries.total)));
}

DeliveryStepResult judgeUnseenDelivery(const DeliveryCase &what)
{
    if (const Event *const arrival = what.arrival())
        return DeliveryStepResult::passed(
            DeliveredJudge::tr("RadarDesk received it after %1.", "a duration")
                .arg(spanBetween(what.moment(), arrival->time)));
    const QStringList targeting = targetingOf(*what.subject());
    if (!targeting.isEmpty())
        return DeliveryStepResult::failed(
            deliveryFinding(DeliveryCause::Targeted, {targeting.join(QStringLiteral(", "))}));
    if (!what.evidence().arrivals.isEmpty())
        return DeliveryStepResult::failed(deliveryFinding(
            DeliveryCause::NotSeenByPage, {clockTime(what.evidence().arrivals.constLast().time)}));
    return DeliveryStepResult::skipped(
        DeliveredJudge::tr("RadarDesk doesn't see what this service delivers. A subscriber page "
                           "that RadarDesk opens reports each message that it receives."));
}

} // namespace

DeliveryStepResult judgeDelivered(const DeliveryCase &what)
{
    if (!what.subject())
        return DeliveryStepResult::skipped(
            DeliveredJudge::tr("Nothing was sent that could have been delivered."));
    if (auto fault = simulated(what))
        return *fault;
    const auto &deliveries = what.subject()->deliveries;
    return deliveries ? judgeDeliveries(what, *deliveries) : judgeUnseenDelivery(what);
}

} // namespace RadarDesk::session
