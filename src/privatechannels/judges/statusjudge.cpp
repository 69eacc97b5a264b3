// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/statusjudge.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/otherside.h>
#include <privatechannels/steps/endpointcall.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace RadarDesk::privatechannels {

using PushRadar::Exchange;

namespace {

struct StatusJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::StatusJudge)
};

// Cloudflare has statuses of its own for an app that it can't reach, and tunnels say so by a
// header.
bool isBeforeApp(const Exchange &answer)
{
    const int status = answer.status.value_or(0);
    return (status >= 520 && status <= 530)
        || (status >= 400
            && headerOf(answer.responseHeaders, "Ngrok-Error-Code").startsWith("ERR_NGROK_"));
}

// AWS API Gateway answers an unknown route with a 403 about a token.
bool isUnknownRoute(const Exchange &answer)
{
    return answer.status == 403
        && headerOf(answer.responseHeaders, "x-amzn-ErrorType")
               .startsWith("MissingAuthenticationToken");
}

} // namespace

std::optional<Finding> judgeOtherSide(const Exchange &answer, const QUrl &endpoint)
{
    const int status = answer.status.value_or(0);
    const QString number = QString::number(status);
    if (wantsTls(answer))
        return findingOf(Fault::PortWantsTls, {hostAndPortOf(endpoint)});
    if ((status == 403 || status == 429 || status == 503) && isChallengePage(answer))
        return findingOf(Fault::ChallengePage, {number, saidBy(answer)});
    if ((status == 403 || status == 400 || status == 422) && isAboutCsrf(answer))
        return findingOf(Fault::CsrfRefused, {number, saidBy(answer)});
    if (isBeforeApp(answer))
        return findingOf(Fault::GatewayError, {number, saidBy(answer)});
    if (isUnknownRoute(answer))
        return findingOf(
            Fault::RouteMissing,
            {endpoint.path(), QString::fromLatin1(originOf(endpoint)), saidBy(answer)});
    return std::nullopt;
}

Finding judgeStatus(const Exchange &answer, const QUrl &endpoint, bool isSignedOut)
{
    const int status = answer.status.value_or(0);
    const QString number = QString::number(status);
    const QString said = saidBy(answer);
    if (const auto other = judgeOtherSide(answer, endpoint))
        return *other;
    switch (status) {
    case 400:
    case 422:
        return findingOf(Fault::BadRequest, {number, said});
    case 401:
        return findingOf(
            Fault::Unauthorized,
            {isSignedOut ? StatusJudge::tr(
                               "The call was made without cookies or headers that identify a user.")
                     + u' ' + said
                         : said});
    case 404:
        return findingOf(Fault::RouteMissing,
                         {endpoint.path(), QString::fromLatin1(originOf(endpoint)), said});
    case 405:
        return findingOf(Fault::MethodNotAllowed, {allowedMethodsText(answer), said});
    case 407:
        return findingOf(Fault::OtherStatus,
                         {number,
                          StatusJudge::tr("A proxy in front of the endpoint asks for credentials "
                                          "of its own, so the call didn't reach the app.")
                              + u' ' + said});
    case 419:
        return findingOf(Fault::CsrfRefused, {number, said});
    case 429: {
        const QByteArray after = headerOf(answer.responseHeaders, "Retry-After");
        return findingOf(Fault::TooManyRequests,
                         {after.isEmpty() ? said
                                          //: %1: a number of seconds, or a date
                                          : StatusJudge::tr("The header Retry-After is “%1”.")
                                                .arg(QString::fromLatin1(after.left(40)))
                                  + u' ' + said});
    }
    case 431:
        return findingOf(Fault::BadRequest,
                         {number,
                          StatusJudge::tr("The headers of the call are too large for the server, "
                                          "usually because of the cookies.")
                              + u' ' + said});
    case 502:
    case 503:
    case 504:
        return findingOf(Fault::GatewayError, {number, said});
    default:
        return status >= 500 ? findingOf(Fault::ServerError, {number, said})
                             : findingOf(Fault::OtherStatus, {number, said});
    }
}

QString allowedMethodsText(const Exchange &answer)
{
    constexpr qsizetype Longest = 40;
    const QByteArray allowed = headerOf(answer.responseHeaders, "Allow");
    //: %1: HTTP methods, such as "POST, PUT"
    return allowed.isEmpty() ? QString()
                             : StatusJudge::tr("The endpoint allows: %1.")
                                   .arg(QString::fromLatin1(allowed.left(Longest)));
}

bool looksLikeLogin(const Exchange &answer)
{
    static const QRegularExpression words(
        QStringLiteral("(^|[/_.-])(log-?in|sign-?in|sign_in|sso|accounts?/auth)([/_.?-]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(answer.url.path()).hasMatch()
        || answer.responseBody.contains("type=\"password\"")
        || answer.responseBody.contains("type='password'");
}

} // namespace RadarDesk::privatechannels
