// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliveryjudges.h>

#include <workbench/core/namecomparison.h>
#include <workbench/core/visibletext.h>
#include <workbench/events/eventtext.h>

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>

#include <algorithm>

using PushRadar::ErrorCode;

namespace RadarDesk::session {

using namespace workbench;

namespace {

struct SentJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::DeliveryJudge)
};

constexpr qsizetype ListedChannels = 5;

/// Of a call that got no answer of the service.
DeliveryCause causeOf(ErrorCode code, EventSource source)
{
    switch (code) {
    case ErrorCode::HostNotFound:
        return DeliveryCause::HostNotFound;
    case ErrorCode::ConnectionRefused:
        return DeliveryCause::NothingListens;
    case ErrorCode::TlsFault:
        return DeliveryCause::NotEncrypted;
    case ErrorCode::TimedOut:
        return DeliveryCause::NoAnswer;
    case ErrorCode::Cancelled:
        return DeliveryCause::Canceled;
    case ErrorCode::ConnectionLost:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ProxyFault:
    case ErrorCode::NetworkFault:
        return DeliveryCause::NetworkFailed;
    default:
        // An app that gives up closes its connection to the relay.
        return source == EventSource::App ? DeliveryCause::Canceled : DeliveryCause::RefusedHere;
    }
}

/// Whether the service has answered; in its place, a relay says what went wrong.
bool isAnswered(const PushRadar::Exchange &exchange)
{
    constexpr int BadGateway = 502;
    constexpr int GatewayTimeout = 504;
    if (!exchange.status)
        return false;
    const bool isOfGateway = exchange.status == BadGateway || exchange.status == GatewayTimeout;
    return !isOfGateway || !exchange.error || exchange.error->code == ErrorCode::HttpStatus;
}

QString senderOf(const Event &event)
{
    const QString caller = callerText(event);
    return caller.isEmpty() ? sourceText(event.source) : caller;
}

DeliveryStepResult judgeCall(const DeliveryCase &what, const Event &event)
{
    if (event.outcome == Outcome::Pending)
        return DeliveryStepResult::failed(
            deliveryFinding(DeliveryCause::StillWaiting, {clockTime(event.time)}));
    const auto *const exchange = event.exchange.get();
    if (event.outcome == Outcome::Failed && (!exchange || !isAnswered(*exchange))) {
        const bool isKnown = exchange && exchange->error;
        const DeliveryCause cause =
            isKnown ? causeOf(exchange->error->code, event.source) : DeliveryCause::RefusedHere;
        // A simulated fault may be why there was no answer.
        if (!what.faultOfCall())
            return DeliveryStepResult::failed(
                deliveryFinding(cause,
                                {isKnown ? exchange->error->message : event.note,
                                 exchange ? exchange->url.authority() : QString()}));
    }
    auto result = DeliveryStepResult::passed(
        //: %1 is a program, %2 a time
        SentJudge::tr("Sent by %1 at %2.").arg(senderOf(event), clockTime(what.moment())));
    if (exchange)
        result.calls.append({SentJudge::tr("The call"), *exchange});
    if (event.version != what.evidence().version)
        result.notes.append(
            SentJudge::tr("The call uses API %1, and the profile %2. Both reach the same channels.",
                          "two of v2, v3")
                .arg(event.version == PushRadar::ApiVersion::V2 ? QStringLiteral("v2")
                                                                : QStringLiteral("v3"),
                     what.evidence().version == PushRadar::ApiVersion::V2 ? QStringLiteral("v2")
                                                                          : QStringLiteral("v3")));
    return result;
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

/// "127.0.0.1:80" and "localhost:80" are one place.
bool areSamePlace(const QString &one, const QString &other)
{
    const QUrl first(QStringLiteral("http://") + one);
    const QUrl second(QStringLiteral("http://") + other);
    const bool areHere = isLoopback(first.host()) && isLoopback(second.host());
    return first.port() == second.port() && (areHere || first.host() == second.host());
}

std::optional<DeliveryFinding> sentToOtherProfile(const DeliveryEvidence &evidence)
{
    const auto found =
        std::find_if(evidence.calls.crbegin(), evidence.calls.crend(), [&](const Event &call) {
            return call.kind == EventKind::Broadcast && call.profileId != evidence.question.profile
                && areAlike(call.channel, evidence.question.channel);
        });
    if (found == evidence.calls.crend())
        return std::nullopt;
    return deliveryFinding(DeliveryCause::OtherProfile,
                           {visibleText(found->channel),
                            evidence.profileNames.value(found->profileId, found->profileId),
                            clockTime(found->time), evidence.profileName});
}

DeliveryFinding sentElsewhere(const QList<Event> &calls, const QString &wanted)
{
    QStringList channels;
    int broadcasts = 0;
    for (auto call = calls.crbegin(); call != calls.crend(); ++call) {
        if (call->kind != EventKind::Broadcast)
            continue;
        ++broadcasts;
        const QString name = visibleText(call->channel, 60);
        if (!channels.contains(name) && channels.size() < ListedChannels)
            channels.append(name);
    }
    if (broadcasts == 0)
        return deliveryFinding(DeliveryCause::OnlyTokens,
                               {QLocale().toString(calls.size()), visibleText(wanted)});
    return deliveryFinding(
        DeliveryCause::OtherChannels,
        {QLocale().toString(broadcasts), visibleText(wanted), channels.join(QStringLiteral(", "))});
}

DeliveryFinding notSent(const DeliveryEvidence &evidence)
{
    if (!evidence.lastCall)
        return deliveryFinding(DeliveryCause::NeverCalled, {evidence.address});
    const Event &last = *evidence.lastCall;
    const QString address = last.exchange ? last.exchange->url.authority() : QString();
    const QString when = QLocale().toString(last.time.toLocalTime(), QLocale::ShortFormat);
    if (!address.isEmpty() && !evidence.address.isEmpty()
        && !areSamePlace(address, evidence.address))
        return deliveryFinding(DeliveryCause::OldAddress, {address, evidence.address, when});
    return deliveryFinding(DeliveryCause::NotCalledLately, {senderOf(last), when});
}

} // namespace

DeliveryStepResult DeliveryStepResult::passed(const QString &summary)
{
    return {.verdict = StepVerdict::Passed, .summary = summary};
}

DeliveryStepResult DeliveryStepResult::skipped(const QString &why)
{
    return {.verdict = StepVerdict::Skipped, .summary = why};
}

DeliveryStepResult DeliveryStepResult::failed(const DeliveryFinding &finding)
{
    DeliveryStepResult result = failedPartly(finding);
    result.endsTheWay = true;
    return result;
}

DeliveryStepResult DeliveryStepResult::failedPartly(const DeliveryFinding &finding)
{
    return {.verdict = StepVerdict::Failed, .summary = finding.sentence, .findings = {finding}};
}

DeliveryStepResult judgeSent(const DeliveryCase &what)
{
    if (what.subject())
        return judgeCall(what, *what.subject());
    const DeliveryEvidence &evidence = what.evidence();
    if (const auto elsewhere = sentToOtherProfile(evidence))
        return DeliveryStepResult::failed(*elsewhere);
    const QList<Event> calls = what.ownCalls();
    if (!calls.isEmpty())
        return DeliveryStepResult::failed(sentElsewhere(calls, evidence.question.channel));
    if (evidence.view == ServiceView::Hosted && !evidence.isRelayed)
        return DeliveryStepResult::skipped(SentJudge::tr(
            "RadarDesk doesn't see what your app sends to the hosted service. The recording relay "
            "shows each call: let your app call through it and send again."));
    if (evidence.view == ServiceView::Unobserved)
        return DeliveryStepResult::skipped(
            SentJudge::tr("RadarDesk isn't observing this service now, so calls of your app aren't "
                          "recorded. Start the service and enter its secret in the profile."));
    return DeliveryStepResult::failed(notSent(evidence));
}

} // namespace RadarDesk::session
