// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliveryjudges.h>

#include <pushradar/channelname.h>
#include <session/delivery/subscriberlives.h>
#include <workbench/core/visibletext.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace RadarDesk::session {

using namespace workbench;

namespace {

struct SubscribedJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::DeliveryJudge)
};

using Cause = SubscriberLife::Cause;
using Stay = SubscriberLife::Stay;

constexpr qint64 RecentMs = 60'000; // so long one who was cut off counts as one who waits
constexpr qsizetype ListedNames = 5;

/// One who left before the message.
struct Leaver
{
    const SubscriberLife *life = nullptr;
    const Stay *stay = nullptr;
    const SubscriberLife *returned = nullptr; ///< As whom it came back after the message.
    const Stay *back = nullptr;
};

/// The one that came back on the channel after that moment and is the same client.
void findReturn(Leaver &leaver, const DeliveryCase &what)
{
    for (const SubscriberLife &life : what.evidence().subscribers) {
        if (!isSameClient(life, *leaver.life))
            continue;
        const Stay *const back = life.stayAfter(what.channel(), what.moment());
        if (back && (!leaver.back || back->from < leaver.back->from)) {
            leaver.returned = &life;
            leaver.back = back;
        }
    }
}

/// Those who were on the channel before, weren't then, and haven't come back by then.
QList<Leaver> leaversOf(const DeliveryCase &what)
{
    QList<Leaver> leavers;
    for (const SubscriberLife &life : what.evidence().subscribers) {
        const Stay *const stay = life.stayBefore(what.channel(), what.moment());
        if (life.isOwn || !stay || what.wasPresent(life))
            continue;
        const bool isHere =
            std::ranges::any_of(what.evidence().subscribers, [&](const SubscriberLife &other) {
                return other.opened.isValid() && other.opened >= stay->to
                    && isSameClient(other, life) && what.wasPresent(other);
            });
        if (isHere)
            continue;
        Leaver leaver{.life = &life, .stay = stay};
        findReturn(leaver, what);
        leavers.append(leaver);
    }
    std::ranges::sort(leavers, {}, [](const Leaver &leaver) { return leaver.stay->to; });
    return leavers;
}

bool wasCutOff(const Leaver &leaver)
{
    const auto &ending = leaver.life->ending;
    return leaver.life->ended.isValid() && leaver.life->ended <= leaver.stay->to.addMSecs(1000)
        && ending && *ending != Cause::Peer;
}

DeliveryCause causeOf(const Leaver &leaver)
{
    const SubscriberLife &life = *leaver.life;
    const bool hasEnded = life.ended.isValid() && life.ended <= leaver.stay->to.addMSecs(1000);
    if (!hasEnded)
        return DeliveryCause::Unsubscribed;
    if (leaver.back)
        return DeliveryCause::Reconnecting;
    if (!life.ending)
        return DeliveryCause::ConnectionLost;
    switch (*life.ending) {
    case Cause::Peer:
        return DeliveryCause::PageLeft;
    case Cause::TooSlow:
        return DeliveryCause::ReaderTooSlow;
    case Cause::Violation:
        return DeliveryCause::ProtocolViolated;
    case Cause::Stopped:
        return DeliveryCause::ServiceStopped;
    case Cause::OnPurpose:
    case Cause::Cut:
        return DeliveryCause::ClosedHere;
    case Cause::Lost:
        break;
    }
    return DeliveryCause::ConnectionLost;
}

DeliveryFinding leftBefore(const Leaver &leaver, const DeliveryCase &what)
{
    const DeliveryCause cause = causeOf(leaver);
    const QDateTime &left = leaver.stay->to;
    const QString back = leaver.back ? clockTime(leaver.back->from) : QString();
    DeliveryFinding finding =
        deliveryFinding(cause,
                        {leaver.life->shownName(), clockTime(left),
                         spanBetween(left, what.moment()), leaver.life->endingText, back});
    finding.socketId = leaver.life->socketId;
    return finding;
}

/// Whether \a client came onto the channel after \a refusal and before the message.
bool wasLetInAfter(const SubscriberLife::Refusal &refusal, const SubscriberLife &client,
                   const DeliveryCase &what)
{
    return std::ranges::any_of(what.evidence().subscribers, [&](const SubscriberLife &life) {
        const Stay *const stay = life.stayAfter(what.channel(), refusal.time);
        return stay && stay->from <= what.moment() && isSameClient(life, client);
    });
}

/// The last refusal on the channel that wasn't followed by being let in before the message.
std::optional<DeliveryFinding> refused(const DeliveryCase &what)
{
    const SubscriberLife *whose = nullptr;
    const SubscriberLife::Refusal *last = nullptr;
    for (const SubscriberLife &life : what.evidence().subscribers) {
        for (const SubscriberLife::Refusal &refusal : life.refusals) {
            const bool isBetter = !last || refusal.time > last->time;
            if (!life.isOwn && refusal.channel == what.channel() && isBetter
                && !wasLetInAfter(refusal, life, what)) {
                whose = &life;
                last = &refusal;
            }
        }
    }
    if (!last)
        return std::nullopt;
    const bool wasAdmitted =
        std::ranges::any_of(what.evidence().subscribers, [&](const SubscriberLife &life) {
            return isSameClient(life, *whose)
                && life.stayBefore(what.channel(), last->time.addMSecs(1));
        });
    DeliveryCause cause = DeliveryCause::SubscriptionInvalid;
    if (last->code == 413)
        cause = DeliveryCause::TooManyChannels;
    else if (last->code != 400 && !last->hasToken)
        cause = DeliveryCause::TokenMissing;
    else if (last->code != 400)
        cause = wasAdmitted ? DeliveryCause::TokenExpired : DeliveryCause::TokenRefused;
    DeliveryFinding finding = deliveryFinding(
        cause,
        {whose->shownName(), visibleText(what.channel()), last->reason, clockTime(last->time)});
    finding.socketId = whose->socketId;
    return finding;
}

std::optional<DeliveryFinding> cameLate(const DeliveryCase &what)
{
    const SubscriberLife *first = nullptr;
    const Stay *when = nullptr;
    for (const SubscriberLife &life : what.evidence().subscribers) {
        const Stay *const stay = life.stayAfter(what.channel(), what.moment());
        if (!life.isOwn && stay && (!when || stay->from < when->from)) {
            first = &life;
            when = stay;
        }
    }
    if (!when)
        return std::nullopt;
    DeliveryFinding finding = deliveryFinding(
        DeliveryCause::CameLate,
        {first->shownName(), clockTime(when->from), spanBetween(what.moment(), when->from)});
    finding.socketId = first->socketId;
    return finding;
}

std::optional<DeliveryFinding> handshakeRefused(const DeliveryCase &what)
{
    const QList<Event> &refused = what.evidence().refusedConnections;
    if (refused.isEmpty())
        return std::nullopt;
    const Event &last = refused.constLast();
    const bool isKey = last.exchange && last.exchange->status == 401;
    return deliveryFinding(isKey ? DeliveryCause::KeyRefused : DeliveryCause::ConnectionRefused,
                           {last.client.isEmpty() ? whoText({}) : visibleText(last.client),
                            clockTime(last.time), last.note});
}

DeliveryFinding nobody(const DeliveryCase &what)
{
    QStringList channels;
    int others = 0;
    bool isOwnThere = false;
    for (const SubscriberLife &life : what.evidence().subscribers) {
        isOwnThere = isOwnThere || (life.isOwn && what.wasPresent(life));
        if (life.isOwn || !life.isOpenAt(what.moment()))
            continue;
        ++others;
        for (const Stay &stay : life.stays) {
            const QString name = visibleText(stay.channel, 60);
            if (channels.size() < ListedNames && !channels.contains(name))
                channels.append(name);
        }
    }
    const QString channel = visibleText(what.channel());
    if (others > 0)
        return deliveryFinding(DeliveryCause::NotOnChannel,
                               {QLocale().toString(others), channel,
                                channels.isEmpty()
                                    ? QString()
                                    : SubscribedJudge::tr("They were on: %1.", "names of channels")
                                          .arg(channels.join(QStringLiteral(", ")))});
    if (isOwnThere || what.arrival())
        return deliveryFinding(DeliveryCause::OnlyRadarDesk, {channel});
    return deliveryFinding(DeliveryCause::NobodyConnected, {channel});
}

DeliveryStepResult judgeAbsence(const DeliveryCase &what, const QList<Leaver> &leavers)
{
    // The latest refusal belongs to the latest attempt.
    const auto refusal = refused(what);
    if (!leavers.isEmpty() && !refusal)
        return DeliveryStepResult::failed(leftBefore(leavers.constLast(), what));
    if (refusal)
        return DeliveryStepResult::failed(*refusal);
    if (const auto late = cameLate(what))
        return DeliveryStepResult::failed(*late);
    if (const auto handshake = handshakeRefused(what))
        return DeliveryStepResult::failed(*handshake);
    return DeliveryStepResult::failed(nobody(what));
}

QString namesOf(const QList<SubscriberLife> &lives)
{
    QStringList names;
    for (const SubscriberLife &life : lives.first(std::min(lives.size(), ListedNames)))
        names.append(life.shownName());
    if (lives.size() > ListedNames)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

DeliveryStepResult judgeUnseen(const DeliveryCase &what)
{
    if (what.arrival())
        return DeliveryStepResult::passed(
            SubscribedJudge::tr("A subscriber that RadarDesk sees was on the channel."));
    if (what.subject()->subscribers == 0)
        return DeliveryStepResult::failed(
            deliveryFinding(DeliveryCause::ReachedNobody, {visibleText(what.channel())}));
    return DeliveryStepResult::skipped(SubscribedJudge::tr(
        "Only the service knows who was subscribed. Open a subscriber page for the channel and "
        "send again: it shows whether the message arrives at all."));
}

} // namespace

DeliveryStepResult judgeSubscribed(const DeliveryCase &what)
{
    if (!what.subject())
        return DeliveryStepResult::skipped(
            SubscribedJudge::tr("Nothing was sent that a subscriber could have received."));
    const QList<SubscriberLife> present = what.present();
    const QList<Leaver> leavers = leaversOf(what);
    if (present.isEmpty())
        return what.evidence().view == ServiceView::Observed ? judgeAbsence(what, leavers)
                                                             : judgeUnseen(what);
    auto result = DeliveryStepResult::passed(
        //: %1 are names
        SubscribedJudge::tr("%n connection(s) were on the channel: %1.", nullptr,
                            static_cast<int>(present.size()))
            .arg(namesOf(present)));
    for (const Leaver &leaver : leavers) {
        const DeliveryFinding left = leftBefore(leaver, what);
        const bool isMissed = wasCutOff(leaver)
            && (leaver.back || leaver.stay->to.msecsTo(what.moment()) <= RecentMs);
        if (isMissed && result.findings.isEmpty())
            result = DeliveryStepResult::failedPartly(left);
        else
            result.notes.append(left.sentence);
    }
    return result;
}

} // namespace RadarDesk::session
