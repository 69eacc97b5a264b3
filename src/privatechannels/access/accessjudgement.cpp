// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessjudgement.h>

#include <privatechannels/judges/tokenanswer.h>
#include <workbench/events/excerpt.h>

#include <QCoreApplication>

using PushRadar::ErrorCode;
using PushRadar::Exchange;

namespace RadarDesk::privatechannels {

using namespace base;
using namespace workbench;

namespace {

struct JudgementText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::AccessJudgement)
};

QString placeOf(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded).section(u'@', -1);
}

QString networkSentence(const Exchange &exchange)
{
    const QString place = placeOf(exchange.url);
    switch (exchange.error ? exchange.error->code : ErrorCode::NetworkFault) {
    case ErrorCode::HostNotFound:
        return JudgementText::tr("There is no host named %1.").arg(exchange.url.host());
    case ErrorCode::ConnectionRefused:
        return JudgementText::tr("No server is listening at %1.").arg(place);
    case ErrorCode::ConnectionLost:
        return JudgementText::tr("%1 closed the connection without an answer.").arg(place);
    case ErrorCode::NetworkUnreachable:
        return JudgementText::tr("There is no network route to %1.").arg(place);
    case ErrorCode::TlsFault:
        return JudgementText::tr("The TLS connection to %1 failed. %2")
            .arg(place, exchange.tlsFault ? exchange.tlsFault->reason : QString())
            .trimmed();
    case ErrorCode::TimedOut:
        return JudgementText::tr("%1 didn't answer in time.").arg(place);
    default:
        return exchange.error ? exchange.error->message
                              : JudgementText::tr("%1 didn't answer.").arg(place);
    }
}

QString statusSentence(int status)
{
    switch (status) {
    case 401:
        return JudgementText::tr("The endpoint answered 401: the user isn't signed in.");
    case 403:
        return JudgementText::tr("The endpoint answered 403: this identity may not join.");
    case 404:
        return JudgementText::tr("The endpoint answered 404: the route doesn't exist, or the "
                                 "endpoint hides this channel.");
    case 419:
        return JudgementText::tr(
            "The endpoint answered 419: the call has no CSRF token, so access wasn't checked.");
    case 429:
        return JudgementText::tr("The endpoint answered 429: too many calls.");
    default:
        break;
    }
    if (status >= 500)
        return JudgementText::tr("The endpoint answered %1: the server has an error.").arg(status);
    return JudgementText::tr("The endpoint answered %1.").arg(status);
}

QString redirectSentence(const EndpointAnswer &answer)
{
    if (answer.redirectedTooOften)
        return JudgementText::tr("The call was redirected too often.");
    if (answer.chain.size() < 2)
        return {};
    return JudgementText::tr("The call was redirected to %1.")
        .arg(withoutTokens(
            answer.last().url.adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo).toString()));
}

} // namespace

AccessResult judged(const EndpointAnswer &answer, PushRadar::ApiVersion version)
{
    const Exchange &last = answer.last();
    AccessResult result{
        .status = last.status, .took = answer.took(), .time = answer.chain.first().timing.started};
    const bool hasAnswer = last.status
        && (!last.error || last.error->code == ErrorCode::HttpStatus
            || last.error->code == ErrorCode::Redirected);
    if (!hasAnswer) {
        result.sentence = networkSentence(last);
    } else if (*last.status == 401 || *last.status == 403) {
        result.outcome = AccessOutcome::Refused;
        result.sentence = statusSentence(*last.status);
    } else if (!isSuccess(*last.status)) {
        result.sentence = statusSentence(*last.status);
    } else if (const auto token = readTokenAnswer(last, version)) {
        result.outcome = AccessOutcome::Allowed;
        result.sentence = JudgementText::tr("The endpoint issued a token.");
    } else {
        result.sentence = token.error().sentence;
    }
    const QString redirects = redirectSentence(answer);
    if (!redirects.isEmpty())
        result.sentence = redirects + u' ' + result.sentence;
    return result;
}

EndpointAnswer withoutRepeated(EndpointAnswer answer, const KnownSecrets &secrets)
{
    for (Exchange &exchange : answer.chain) {
        exchange.responseBody = secrets.redact(exchange.responseBody);
        exchange.url = QUrl::fromEncoded(secrets.redact(exchange.url.toEncoded()));
        exchange.reason = secrets.redact(exchange.reason);
        for (PushRadar::HttpHeader &header : exchange.responseHeaders)
            header.value = secrets.redact(header.value);
        if (exchange.error)
            exchange.error->message = withoutTokens(secrets.redact(exchange.error->message));
    }
    return answer;
}

Event accessEvent(const EndpointAnswer &answer, const AccessResult &result,
                  const EndpointQuestion &question, const QString &who)
{
    Event event;
    event.kind = EventKind::Authentication;
    // A refusal is a valid answer; the expectation decides whether it is right.
    event.outcome = result.outcome == AccessOutcome::Faulty ? Outcome::Failed : Outcome::Done;
    event.version = question.version;
    event.time = result.time;
    event.channel = question.channel;
    event.note = JudgementText::tr("Called as “%1”: %2").arg(who, result.sentence);
    event.duration = result.took;
    event.exchange = std::make_shared<const Exchange>(withoutSensitive(answer.last()));
    return event;
}

} // namespace RadarDesk::privatechannels
