// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/recording/recordedfaults.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/browserjudge.h>
#include <privatechannels/judges/otherside.h>
#include <privatechannels/judges/statusjudge.h>
#include <workbench/core/visibletext.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::Exchange;

namespace {

struct RecordedFaultText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::Recording)
};

Finding withSentence(Finding finding, const QString &sentence)
{
    finding.sentence = sentence;
    return finding;
}

/// Chrome's names of errors, and what each means.
std::optional<Finding> chromeFinding(const QString &error, const QUrl &url)
{
    const QString host = url.host();
    const QString port = QString::number(portOf(url));
    //: %1: what the browser says: "net::ERR_CONNECTION_RESET"
    const QString said = RecordedFaultText::tr("The browser reports: %1.").arg(error);
    if (error.contains(u"ERR_CONNECTION_REFUSED"))
        return findingOf(Fault::ServerDown, {shownHost(host), port, said});
    if (error.contains(u"ERR_NAME_NOT_RESOLVED"))
        return findingOf(Fault::HostNotFound, {host});
    if (error.contains(u"ERR_ADDRESS_UNREACHABLE") || error.contains(u"ERR_INTERNET_DISCONNECTED"))
        return findingOf(Fault::HostUnreachable, {host, said});
    if (error.contains(u"ERR_CERT") || error.contains(u"ERR_SSL"))
        return findingOf(Fault::TlsFault, {said});
    if (error.contains(u"ERR_CONNECTION_RESET") || error.contains(u"ERR_CONNECTION_CLOSED")
        || error.contains(u"ERR_EMPTY_RESPONSE") || error.contains(u"ERR_INCOMPLETE"))
        return findingOf(Fault::ConnectionLost, {said});
    if (error.contains(u"ERR_PROXY") || error.contains(u"ERR_TUNNEL"))
        return findingOf(Fault::ProxyFault, {said});
    if (error.contains(u"ERR_UNSAFE_PORT"))
        return findingOf(Fault::PortBlocked, {port});
    return std::nullopt;
}

} // namespace

Finding judgeRecordedError(const RecordedCall &call)
{
    const HarEntry &last = call.chain.isEmpty() ? *call.preflight : call.chain.last();
    const QUrl &url = last.exchange.url;
    const QString error = visibleText(last.error, 80);
    if (const auto known = chromeFinding(error, url))
        return *known;
    if (error.contains(u"ERR_BLOCKED_BY_CLIENT"))
        return withSentence(
            findingOf(Fault::NetworkFault),
            RecordedFaultText::tr(
                "A browser extension blocked the call (%1). Turn the extension off for the page.")
                .arg(error));
    const bool isMixed = isMixedContent(call.page, url);
    if (isMixed)
        return withSentence(
            findingOf(Fault::MixedContent),
            RecordedFaultText::tr("The page is on https and the endpoint on http, so the browser "
                                  "blocked the call as mixed content (%1 to %2).")
                .arg(QString::fromLatin1(originOf(call.page)), QString::fromLatin1(originOf(url))));
    const QString shown = error.isEmpty() ? RecordedFaultText::tr("no status") : error;
    if (call.asPage().isCrossOrigin())
        return withSentence(
            findingOf(Fault::NetworkFault),
            RecordedFaultText::tr(
                "The page got no answer (%1), and the recording doesn't say why. For a page of "
                "another origin (%2), the usual cause is a missing CORS header.",
                "what the browser says; the page's origin")
                .arg(shown, QString::fromLatin1(originOf(call.page))));
    return withSentence(
        findingOf(Fault::NetworkFault),
        RecordedFaultText::tr("The page got no answer (%1), and the recording doesn't say why.")
            .arg(shown));
}

Finding judgeRecordedStatus(const RecordedCall &call, bool knowsCredentials)
{
    const Exchange &last = call.chain.last().exchange;
    const bool isSignedOut = knowsCredentials && !call.hasCredentials();
    if (last.status != 403)
        return judgeStatus(last, last.url, isSignedOut);
    if (const auto other = judgeOtherSide(last, last.url))
        return *other;
    if (isSignedOut)
        return findingOf(Fault::ForbiddenSignedOut, {saidBy(last)});
    const QString channel = visibleText(call.channel);
    const QString said = saidBy(last);
    Finding finding = findingOf(Fault::ForbiddenSignedIn, {channel, {}, said});
    finding.sentence =
        (knowsCredentials ? RecordedFaultText::tr(
             "The endpoint refuses “%1” (403) although the browser sent the user's credentials.")
                          : RecordedFaultText::tr("The endpoint refuses “%1” (403). The recording "
                                                  "doesn't show whether cookies were sent."))
            .arg(channel);
    if (!said.isEmpty())
        finding.sentence += u' ' + said;
    return finding;
}

std::optional<Finding> keptBackCookie(const HarRecording &recording, const RecordedCall &call)
{
    const PageCall page = call.asPage();
    const QByteArray sent = cookiesOf(call.first());
    const int status = call.chain.last().exchange.status.value_or(0);
    for (const HarEntry &each : recording.entries) {
        const bool isBefore = each.exchange.timing.started < call.first().exchange.timing.started;
        const QByteArray set = headerOf(each.exchange.responseHeaders, "Set-Cookie");
        if (!isBefore || set.isEmpty() || each.exchange.url.host() != page.target.host())
            continue;
        for (const QNetworkCookie &cookie : QNetworkCookie::parseCookies(set)) {
            if (sent.contains(cookie.name() + '=') || isCookieSent(cookie, page))
                continue;
            //: %1: a status, %2: a cookie
            return withSentence(
                cookieFinding(cookie, page, status),
                RecordedFaultText::tr("The endpoint answers with status %1. The cookie “%2” was "
                                      "set earlier in this recording, and the browser didn't "
                                      "send it with the call.")
                    .arg(QString::number(status), visibleText(cookie.name())));
        }
    }
    return std::nullopt;
}

} // namespace RadarDesk::privatechannels
