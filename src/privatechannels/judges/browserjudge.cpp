// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/browserjudge.h>

#include <privatechannels/diagnosis/cookiechoice.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/wayjudge.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace RadarDesk::privatechannels {

using PushRadar::Exchange;

namespace {

struct BrowserJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::BrowserJudge)
};

CookieFate fateIn(const QNetworkCookie &cookie, const PageCall &call)
{
    return fateOf(cookie, call.page, call.target, call.target, call.lines.value(cookie.name()));
}

// A sentence on the SameSite that the cookie has for a browser.
QString sameSiteText(const QNetworkCookie &cookie)
{
    switch (cookie.sameSitePolicy()) {
    case QNetworkCookie::SameSite::Strict:
        return BrowserJudge::tr("The cookie is set with SameSite=Strict.");
    case QNetworkCookie::SameSite::Lax:
        return BrowserJudge::tr("The cookie is set with SameSite=Lax.");
    default:
        return hasAttributes(cookie)
            ? BrowserJudge::tr("Browsers treat a cookie without SameSite as SameSite=Lax.")
            : BrowserJudge::tr("The cookie is SameSite=Lax or Strict because None requires https.");
    }
}

QString shownRule(CookieRule rule)
{
    switch (rule) {
    case CookieRule::NoneNeedsSecure:
        return BrowserJudge::tr("SameSite=None requires Secure.");
    case CookieRule::PartitionedNeedsSecure:
        return BrowserJudge::tr("Partitioned requires Secure.");
    case CookieRule::SecurePrefix:
        return BrowserJudge::tr("The prefix “__Secure-” requires Secure.");
    case CookieRule::HostPrefix:
        return BrowserJudge::tr("The prefix “__Host-” requires Secure, Path=/ and no Domain.");
    }
    Q_UNREACHABLE();
}

// What becomes of the cookie that \a setCookie sets at \a from, where \a to doesn't get it.
QString lossOf(const QByteArray &setCookie, const QUrl &from, const QUrl &to)
{
    const auto cookie = cookieOfHeader(setCookie);
    if (!cookie)
        return {};
    const QString name = QString::fromUtf8(cookie->name());
    const QString place = shownAddress(from);
    if (const auto rule = whyNotKept(*cookie, {true, isPartitioned(setCookie)}))
        return BrowserJudge::tr("The redirect at %1 sets the cookie “%2”, which browsers don't "
                                "store. %3",
                                "a URL; a cookie; a sentence on the rule")
            .arg(place, name, shownRule(*rule));
    if (cookie->expirationDate().isValid()
        && cookie->expirationDate() <= QDateTime::currentDateTimeUtc())
        return BrowserJudge::tr("The redirect at %1 deletes the cookie “%2”.", "a URL; a cookie")
            .arg(place, name);
    const CookieFate fate = fateOf(*cookie, {}, to, from, {true, isPartitioned(setCookie)});
    return fate == CookieFate::ForOtherPlace
        ? BrowserJudge::tr("The redirect at %1 sets the cookie “%2” for another host or path "
                           "(%3), so browsers don't send it.",
                           "a URL; a cookie; a host or path")
              .arg(place, name, cookie->domain() + cookie->path())
        : QString();
}

bool hasSeveralTargets(const Exchange &answer)
{
    QByteArrayList places;
    for (const PushRadar::HttpHeader &header : answer.responseHeaders) {
        const QByteArray place = header.value.trimmed();
        if (header.name.compare("Location", Qt::CaseInsensitive) == 0 && !places.contains(place))
            places.append(place);
    }
    return places.size() > 1;
}

Finding atLastPlace(Finding finding, const QUrl &place)
{
    finding.sentence += u' '
        //: %1: a URL
        + BrowserJudge::tr("The answer is that of %1, where the redirects end.")
              .arg(shownAddress(place));
    return finding;
}

// Redirected to another origin and back: the page's own origin is lost on the way.
Finding backAndForth(const QList<PageCall> &calls, const Finding &inner)
{
    const QUrl home = calls.first().target;
    const auto other = std::find_if(calls.begin(), calls.end(), [&home](const PageCall &each) {
        return !isSameOrigin(each.target, home);
    });
    return findingOf(Fault::RedirectedToHost,
                     {QString::fromLatin1(originOf(home)),
                      QString::fromLatin1(originOf(other == calls.end() ? home : other->target)),
                      inner.sentence});
}

} // namespace

QList<PageCall> hopsOf(const PageCall &first, const EndpointAnswer &answer)
{
    QList<PageCall> calls{first};
    for (qsizetype i = 1; i < answer.chain.size(); ++i)
        calls.append(calls.last().redirectedTo(answer.chain.at(i).url));
    return calls;
}

bool isCookieSent(const QNetworkCookie &cookie, const PageCall &call)
{
    const CookieFate fate = fateIn(cookie, call);
    return (!call.isCrossOrigin() || call.withCredentials)
        && (fate == CookieFate::Sent || fate == CookieFate::Untold);
}

UntoldCookies untoldCookies(const QList<QNetworkCookie> &cookies, const PageCall &call)
{
    UntoldCookies untold;
    const bool isElsewhere = !call.page.isEmpty() && !isSameSite(call.page, call.target);
    for (const QNetworkCookie &cookie : cookies) {
        if (!isElsewhere || !isCookieSent(cookie, call))
            continue;
        const QString name = QString::fromUtf8(cookie.name());
        const bool isUnknown = fateIn(cookie, call) == CookieFate::Untold
            && !call.lines.value(cookie.name()).isPartitioned;
        (isUnknown ? untold.unknown : untold.ofThirdParty).append(name);
    }
    return untold;
}

QString untoldText(const UntoldCookies &cookies, const PageCall &call)
{
    const QString comma = QStringLiteral(", ");
    if (!cookies.unknown.isEmpty())
        return BrowserJudge::tr("The page is on another site (%1), so the attributes of the cookie "
                                "%2 decide whether browsers send it. Enter the cookie in the "
                                "identity as the app sets it, with “Set-Cookie:”.",
                                "a site; names of cookies")
            .arg(siteOf(call.page), cookies.unknown.join(comma));
    if (!cookies.ofThirdParty.isEmpty())
        return BrowserJudge::tr(
                   "The page is on another site (%1), so browsers that block third-party "
                   "cookies, such as Safari and Firefox, don't send the cookie %2. "
                   "Serve page and endpoint from one site, or send a token in a "
                   "header.",
                   "a site; names of cookies")
            .arg(siteOf(call.page), cookies.ofThirdParty.join(comma));
    return {};
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
    switch (fateIn(cookie, call)) {
    case CookieFate::Sent:
    case CookieFate::Untold:
        break;
    case CookieFate::NotKept:
        return findingOf(Fault::CookieNotKept,
                         {name,
                          shownRule(whyNotKept(cookie, call.lines.value(cookie.name()))
                                        .value_or(CookieRule::NoneNeedsSecure)),
                          shownStatus});
    case CookieFate::StaysOnSite:
        return findingOf(
            Fault::CookieSameSite,
            {name, sameSiteText(cookie), siteOf(call.page), siteOf(call.target), shownStatus});
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

QString whyNotFollowed(const Exchange &answer, const PageCall &call)
{
    const QUrl next = redirectTarget(answer);
    if (next.isEmpty())
        return {};
    if (hasSeveralTargets(answer))
        return BrowserJudge::tr("The answer has several Location headers, and they differ.");
    if (!isWebAddress(next))
        return BrowserJudge::tr("The target is neither an http nor an https URL.");
    if (call.page.isEmpty())
        return {};
    if (isBlockedPort(portOf(next)))
        //: %1: a port
        return BrowserJudge::tr("Browsers never call port %1.").arg(portOf(next));
    return next.userInfo().isEmpty()
        ? QString()
        : BrowserJudge::tr("The target contains a user name or password.");
}

Finding atFailedHop(Finding finding, const EndpointAnswer &answer)
{
    if (answer.chain.size() < 2)
        return finding;
    const Exchange &from = answer.chain.at(answer.chain.size() - 2);
    finding.sentence =
        BrowserJudge::tr(
            "The endpoint redirects (status %1) from %2 to %3, and that call fails. %4",
            "a status; two URLs; a sentence")
            .arg(QString::number(from.status.value_or(0)), shownAddress(from.url),
                 shownAddress(answer.last().url), finding.sentence);
    if (finding.fault == Fault::PortIsPlain)
        finding.advice = BrowserJudge::tr(
            "Turn the redirect to https off where the app has no https, as in development, or "
            "redirect to the port where the server offers it.");
    return finding;
}

QString cookiesLostIn(const EndpointAnswer &answer)
{
    QStringList lost;
    for (const Exchange &hop : answer.chain.first(answer.chain.size() - 1)) {
        for (const QByteArray &line : setCookiesOf(hop)) {
            if (const QString how = lossOf(line, hop.url, answer.last().url); !how.isEmpty())
                lost.append(how);
        }
    }
    return lost.join(u' ');
}

std::optional<Finding> leftBehindFinding(const EndpointAnswer &answer)
{
    const Exchange &first = answer.chain.first();
    const Exchange &last = answer.last();
    const int status = last.status.value_or(0);
    if (isSameOrigin(first.url, last.url) || (status != 401 && status != 403))
        return std::nullopt;
    const auto isLeft = [&](const char *name) {
        return !headerOf(first.requestHeaders, name).isEmpty()
            && headerOf(last.requestHeaders, name).isEmpty();
    };
    QString what;
    if (isLeft("Cookie"))
        //: %1: a status
        what = BrowserJudge::tr("The cookies of the first host aren't sent there (status %1).");
    else if (isLeft("Authorization"))
        //: %1: a status
        what = BrowserJudge::tr("The header Authorization isn't sent there (status %1).");
    if (what.isEmpty())
        return std::nullopt;
    return findingOf(Fault::RedirectedToHost,
                     {QString::fromLatin1(originOf(first.url)),
                      QString::fromLatin1(originOf(last.url)), what.arg(status)});
}

Finding redirectBreak(const Exchange &answer, const PageCall &call)
{
    constexpr qsizetype LongestPlace = 100;
    const QString status = QString::number(answer.status.value_or(0));
    const QString why = whyNotFollowed(answer, call);
    const QString place =
        withoutUserInfo(redirectTarget(answer).toString(QUrl::RemoveQuery)).left(LongestPlace);
    return why.isEmpty() ? findingOf(Fault::RedirectedNowhere, {status})
                         : findingOf(Fault::RedirectRefused, {u'“' + place + u'”', status, why});
}

std::optional<Finding> redirectFinding(const PageCall &call, const EndpointAnswer &answer)
{
    const QList<PageCall> calls = hopsOf(call, answer);
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
        if (calls.size() == 1)
            return inner;
        if (isSameOrigin(from, to) && calls.at(i).originIsLost)
            return backAndForth(calls, *inner);
        if (isSameOrigin(from, to))
            return atLastPlace(*inner, to);
        return findingOf(isSameHost && from.scheme() == u"http" && to.scheme() == u"https"
                             ? Fault::RedirectedToHttps
                             : Fault::RedirectedToHost,
                         {QString::fromLatin1(originOf(from)), QString::fromLatin1(originOf(to)),
                          inner->sentence});
    }
    return std::nullopt;
}

} // namespace RadarDesk::privatechannels
