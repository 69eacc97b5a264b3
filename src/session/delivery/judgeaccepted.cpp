// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliveryjudges.h>

#include <pushradar/channelname.h>
#include <pushradar/jsonvalue.h>
#include <sandbox/service/requestfields.h>
#include <session/delivery/phpsize.h>
#include <session/observation/observedexchanges.h>
#include <workbench/core/visibletext.h>
#include <workbench/events/eventtext.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using PushRadar::ChannelName;
using PushRadar::ErrorCode;
using PushRadar::Exchange;
using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace RadarDesk::session {

using namespace workbench;

namespace {

struct AcceptedJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::DeliveryJudge)
};

bool hasCredential(const Event &call)
{
    if (call.version == PushRadar::ApiVersion::V2)
        return call.exchange->requestBody.contains("apiSecret");
    return !headerIn(*call.exchange, "Authorization").isEmpty();
}

/// Whether the data of the call can't be read, by the rules of the sandbox. Without any, it is the
/// call that is malformed.
bool hasUnreadableData(const Event &call)
{
    const QString name = QStringLiteral("data");
    const auto fields = sandbox::RequestFields::fromBody(headerIn(*call.exchange, "Content-Type"),
                                                         call.exchange->requestBody);
    if (!fields)
        return false;
    if (call.version == PushRadar::ApiVersion::V2) {
        const auto notification = fields->json(QStringLiteral("notification"));
        const auto members = notification ? notification->members() : QList<JsonMember>();
        return std::any_of(members.begin(), members.end(), [&](const JsonMember &each) {
            return each.key == name
                && (each.value.type() != JsonValue::Type::Object || each.value.members().isEmpty());
        });
    }
    return !fields->jsonInText(name) && (fields->text(name) || fields->json(name));
}

/// Of a call that was answered with 400.
DeliveryFinding badRequest(const Event &call, const QString &reason)
{
    const QString name = call.channel.isEmpty() ? requestedChannel(call) : call.channel;
    const auto channel = ChannelName::make(name, call.version);
    if (!name.isEmpty() && !channel)
        return deliveryFinding(DeliveryCause::InvalidChannel,
                               {visibleText(name), channel.error().message});
    return deliveryFinding(hasUnreadableData(call) ? DeliveryCause::InvalidData
                                                   : DeliveryCause::InvalidRequest,
                           {reason});
}

DeliveryFinding refusalOf(const Event &call)
{
    const Exchange &exchange = *call.exchange;
    const int status = exchange.status.value_or(0);
    const QString reason =
        call.note.isEmpty() ? (exchange.error ? exchange.error->message : QString()) : call.note;
    const auto found = [&](DeliveryCause cause) {
        return deliveryFinding(cause, {reason, QString::number(status), exchange.url.path()});
    };
    switch (status) {
    case 400:
        return badRequest(call, reason);
    case 401:
        return found(hasCredential(call) ? DeliveryCause::OtherSecret
                                         : DeliveryCause::SecretMissing);
    case 403:
        return found(DeliveryCause::Forbidden);
    case 404:
        return found(DeliveryCause::WrongPath);
    case 405:
        return found(DeliveryCause::WrongMethod);
    case 413:
        return found(DeliveryCause::TooLarge);
    case 415:
        return found(DeliveryCause::WrongEncoding);
    case 429:
        return found(DeliveryCause::TooManyCalls);
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return found(DeliveryCause::Redirected);
    if (status >= 500)
        return found(DeliveryCause::ServiceFailed);
    return found(status == 200 ? DeliveryCause::NotTheService : DeliveryCause::RefusedOtherwise);
}

/// What there is to say of the size, where it is near the limit.
QString sizeNote(const Event &event)
{
    const qint64 sent = event.channel.toUtf8().size() + event.data.size();
    const qint64 php = phpSize(event.channel, event.data);
    if (php <= MessageLimit)
        return {};
    const QLocale locale;
    return AcceptedJudge::tr(
               "Channel and data are %1 bytes as JSON counts, and %2 as PHP's library "
               "counts: it refuses more than %3 before sending.",
               "numbers of bytes")
        .arg(locale.toString(sent), locale.toString(php), locale.toString(MessageLimit));
}

QString renamedNote(const Event &event)
{
    const QString named = requestedChannel(event);
    if (named.isEmpty() || named == event.channel)
        return {};
    return AcceptedJudge::tr("The call named the channel “%1”, and the message went to “%2”.")
        .arg(visibleText(named), visibleText(event.channel));
}

} // namespace

DeliveryStepResult judgeAccepted(const DeliveryCase &what)
{
    if (!what.subject())
        return DeliveryStepResult::skipped(AcceptedJudge::tr("No call is known that could have "
                                                             "been accepted or refused."));
    const Event &event = *what.subject();
    if (event.outcome == Outcome::Failed) {
        DeliveryStepResult result;
        if (const AppliedFault *const fault = what.faultOfCall())
            result = DeliveryStepResult::failed(
                deliveryFinding(DeliveryCause::SimulatedAnswer, {sandbox::nameOf(*fault->effect)}));
        else if (event.exchange)
            result = DeliveryStepResult::failed(refusalOf(event));
        else
            result = DeliveryStepResult::failed(
                deliveryFinding(DeliveryCause::RefusedOtherwise, {event.note}));
        if (event.exchange)
            result.calls.append({AcceptedJudge::tr("The call"), *event.exchange});
        return result;
    }
    auto result =
        DeliveryStepResult::passed(event.duration
                                       //: %1 is a duration
                                       ? AcceptedJudge::tr("The service accepted it after %1.")
                                             .arg(shortDuration(*event.duration))
                                       : AcceptedJudge::tr("The service accepted it."));
    for (const QString &note : {sizeNote(event), renamedNote(event)}) {
        if (!note.isEmpty())
            result.notes.append(note);
    }
    if (const AppliedFault *const fault = what.faultOfCall())
        result.notes.append(fault->event.note);
    return result;
}

} // namespace RadarDesk::session
