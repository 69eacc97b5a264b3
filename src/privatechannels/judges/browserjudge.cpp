// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/browserjudge.h>

#include <privatechannels/diagnosis/cookiechoice.h>
#include <privatechannels/diagnosis/origin.h>

#include <QLocale>

#include <algorithm>

namespace RadarDesk::privatechannels {

using PushRadar::Exchange;

namespace {

QList<PageCall> pageCalls(const PageCall &first, const EndpointAnswer &answer)
{
    QList<PageCall> calls;
    PageCall call = first;
    for (const Exchange &exchange : answer.chain) {
        // From one foreign origin to another, a browser no longer says where the page is from.
        const bool isSecondForeign =
            !calls.isEmpty() && call.isCrossOrigin() && !isSameOrigin(call.target, exchange.url);
        call.target = exchange.url;
        call.originIsLost = call.originIsLost || isSecondForeign;
        calls.append(call);
    }
    return calls;
}

} // namespace

bool isCookieSent(const QNetworkCookie &cookie, const PageCall &call)
{
    return (!call.isCrossOrigin() || call.withCredentials)
        && fateOf(cookie, call.page, call.target, call.target) == CookieFate::Sent;
}

std::optional<QNetworkCookie> withheldCookie(const QList<QNetworkCookie> &cookies,
                                             const PageCall &call)
{
    const auto found =
        std::find_if(cookies.begin(), cookies.end(),
                     [&call](const QNetworkCookie &cookie) { return !isCookieSent(cookie, call); });
    return found == cookies.end() ? std::nullopt : std::optional(*found);
}

Finding cookieFinding(const QNetworkCookie &cookie, const PageCall &call, int status)
{
    const QString name = QString::fromUtf8(cookie.name());
    const QString shownStatus = QString::number(status);
    switch (fateOf(cookie, call.page, call.target, call.target)) {
    case CookieFate::Sent:
        break;
    case CookieFate::StaysOnSite:
        return findingOf(Fault::CookieSameSite,
                         {name,
                          cookie.sameSitePolicy() == QNetworkCookie::SameSite::Strict
                              ? QStringLiteral("Strict")
                              : QStringLiteral("Lax"),
                          siteOf(call.page), siteOf(call.target), shownStatus});
    case CookieFate::ForOtherPlace:
        return findingOf(
            Fault::CookieOtherPlace,
            {name, cookie.domain() + cookie.path(), shownAddress(call.target), shownStatus});
    case CookieFate::Expired:
        return findingOf(
            Fault::CookieExpired,
            {name, QLocale().toString(cookie.expirationDate().toLocalTime(), QLocale::ShortFormat),
             shownStatus});
    case CookieFate::ForHttpsOnly:
        return findingOf(Fault::CookieInsecure, {name, shownStatus});
    }
    return findingOf(Fault::CookiesOff, {shownStatus});
}

std::optional<Finding> redirectFinding(const PageCall &call, const EndpointAnswer &answer)
{
    const QList<PageCall> calls = pageCalls(call, answer);
    for (qsizetype i = 1; i < calls.size(); ++i) {
        if (isMixedContent(call.page, calls.at(i).target))
            return findingOf(
                Fault::RedirectMixed,
                {QString::fromLatin1(originOf(call.page)), shownAddress(calls.at(i).target)});
    }
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const auto inner = judgeResponse(answer.chain.at(i), calls.at(i));
        if (!inner)
            continue;
        const QUrl from = answer.chain.first().url;
        const QUrl to = answer.last().url;
        const bool isSameHost = from.host() == to.host();
        if (i + 1 < calls.size()) {
            const Exchange &hop = answer.chain.at(i);
            return findingOf(
                Fault::RedirectBlocked,
                {shownAddress(hop.url), QString::number(hop.status.value_or(0)), inner->sentence});
        }
        if (calls.size() == 1 || isSameOrigin(from, to))
            return inner;
        return findingOf(isSameHost && from.scheme() == u"http" && to.scheme() == u"https"
                             ? Fault::RedirectedToHttps
                             : Fault::RedirectedToHost,
                         {QString::fromLatin1(originOf(from)), QString::fromLatin1(originOf(to)),
                          inner->sentence});
    }
    return std::nullopt;
}

} // namespace RadarDesk::privatechannels
