// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/statusjudge.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/otherside.h>
#include <privatechannels/steps/endpointcall.h>
#include <workbench/profiles/profile.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace RadarDesk::privatechannels {

using PushRadar::Exchange;

namespace {

constexpr qsizetype LongestLooked = 2000;

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

// The names of the cookies and headers by which \a call said who calls.
QString credentialsIn(const Exchange &call)
{
    QStringList names;
    for (const PushRadar::HttpHeader &header : call.requestHeaders) {
        const QString name = QString::fromUtf8(header.name);
        if (name.compare(u"Cookie", Qt::CaseInsensitive) != 0) {
            if (workbench::EndpointHeader{name, {}}.isSensitive())
                names.append(name);
            continue;
        }
        for (const QByteArray &pair : header.value.split(';')) {
            if (pair.contains('=')) // without it, it is a value
                names.append(QString::fromUtf8(pair.split('=').first().trimmed()));
        }
    }
    constexpr qsizetype LongestNames = 100;
    const QString all = names.join(QStringLiteral(", "));
    return all.size() <= LongestNames ? all : all.first(LongestNames - 1) + u'…';
}

// What to do where \a call was made with something that the app doesn't take for a user.
QString renewAdvice(const QString &credentials)
{
    return StatusJudge::tr("The call was made with %1. That may have expired, or belong to another "
                           "server or user: sign in again, and update the identity.",
                           "names of cookies and headers")
        .arg(credentials);
}

// By a 401, whether the web server asks for a password before the app is reached.
bool wantsPassword(const Exchange &answer)
{
    return headerOf(answer.responseHeaders, "WWW-Authenticate")
               .trimmed()
               .toLower()
               .startsWith("basic")
        && !headerOf(answer.requestHeaders, "Authorization").toLower().startsWith("basic");
}

Finding unauthorized(const Exchange &answer, bool isSignedOut)
{
    const QString said = saidBy(answer);
    Finding finding = findingOf(
        Fault::Unauthorized,
        {isSignedOut
             ? StatusJudge::tr("The call was made without cookies or headers that identify a user.")
                 + u' ' + said
             : said});
    const QString credentials = credentialsIn(answer);
    if (wantsPassword(answer))
        finding.advice = StatusJudge::tr(
            "The server asks for a user name and a password (HTTP Basic), usually before the app "
            "is reached. Exclude the endpoint's path from that protection, or send the header "
            "Authorization with the call and add it to the identity.");
    else if (!isSignedOut && !credentials.isEmpty())
        finding.advice = renewAdvice(credentials);
    return finding;
}

// WordPress answers so to a nonce that is too old.
bool isAboutNonce(const Exchange &answer)
{
    return answer.status == 403 && answer.responseBody.contains("rest_cookie_invalid_nonce");
}

Finding nonceFinding(const Exchange &answer)
{
    Finding finding = findingOf(Fault::CsrfRefused, {QString::number(403), saidBy(answer)});
    finding.advice = StatusJudge::tr(
        "In WordPress, the nonce in the header X-WP-Nonce is that token. It is out of date, or of "
        "another session: reload the page, and copy the header to the identity again.");
    return finding;
}

// A sentence where the words of \a answer speak of the parameter that the other version sends.
QString otherParameterText(const Exchange &answer)
{
    static const QRegularExpression v2(QStringLiteral("\\bchannel\\b"));
    const QString query = answer.url.query();
    const QString body = QString::fromUtf8(answer.responseBody.left(LongestLooked));
    const bool isV3 = query.contains(u"channelName=");
    const bool speaksOfV3 = body.contains(u"channelName");
    if (isV3 && !speaksOfV3 && v2.match(body).hasMatch())
        return StatusJudge::tr("The call sends the channel as “channelName”; only v2 sends it as "
                               "“channel”.");
    return !isV3 && query.contains(u"channel=") && speaksOfV3
        ? StatusJudge::tr("The call sends the channel as “channel”; only v3 sends it as "
                          "“channelName”.")
        : QString();
}

// A sentence where the app quotes the service.
QString ofServiceText(const Exchange &answer)
{
    return answer.responseBody.left(LongestLooked).toLower().contains("pushradar")
        ? StatusJudge::tr("The app's own call of PushRadar may have failed: compare the names of "
                          "the parameters that the app reads (channelName, socketID) with those of "
                          "the request. Capital letters count.")
        : QString();
}

QString joinedSentences(const QString &one, const QString &other)
{
    return other.isEmpty() ? one : (one + u' ' + other).trimmed();
}

} // namespace

std::optional<Finding> judgeOtherSide(const Exchange &answer, const QUrl &endpoint)
{
    const int status = answer.status.value_or(0);
    const QString number = QString::number(status);
    if (isAboutNonce(answer))
        return nonceFinding(answer);
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
        return findingOf(Fault::BadRequest,
                         {number, joinedSentences(said, otherParameterText(answer))});
    case 401:
        return unauthorized(answer, isSignedOut);
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
        return status >= 500
            ? findingOf(Fault::ServerError, {number, joinedSentences(said, ofServiceText(answer))})
            : findingOf(Fault::OtherStatus, {number, said});
    }
}

Finding judgeLogin(const Exchange &first, const Exchange &last)
{
    Finding finding =
        findingOf(Fault::RedirectedToLogin, {shownAddress(first.url), shownAddress(last.url)});
    if (const QString credentials = credentialsIn(first); !credentials.isEmpty())
        finding.advice = renewAdvice(credentials) + u' '
            + StatusJudge::tr("Have the endpoint answer 401 or 403 instead of redirecting.");
    return finding;
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
