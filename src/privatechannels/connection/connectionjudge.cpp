// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/connection/connectionjudge.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/browserjudge.h>
#include <privatechannels/judges/otherside.h>
#include <privatechannels/judges/statusjudge.h>
#include <privatechannels/judges/tokenanswer.h>

#include <workbench/core/visibletext.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::Exchange;
using PushRadar::JsonValue;

namespace {

struct ConnectionJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::ConnectionJudge)
};

constexpr qsizetype LargeClientData = 900; // of 1,024 bytes
constexpr qsizetype LongestClientData = 1024;

// Browsers don't follow the redirect, unlike RadarDesk.
bool isStoppedOnTheWay(const Finding &finding)
{
    return finding.fault == Fault::RedirectBlocked || finding.fault == Fault::RedirectMixed;
}

QString withoutSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

QList<JsonValue> usersIn(const QByteArray &clientData)
{
    const auto json = JsonValue::fromJson(clientData);
    return json ? json->elements() : QList<JsonValue>();
}

QStringList notesOnClientData(const QByteArray &clientData)
{
    //: %1: JSON
    QStringList notes{
        ConnectionJudge::tr("Client data: %1").arg(visibleText(clientData, LongestClientData))};
    if (clientData.size() > LargeClientData)
        notes.append(
            //: %1: a number
            ConnectionJudge::tr("The client data has %1 of at most 1,024 bytes.")
                .arg(clientData.size()));
    return notes;
}

std::optional<Finding> judgeConnectionWay(const PageCall &call, const EndpointAnswer &answer)
{
    const Exchange &last = answer.last();
    const int status = last.status.value_or(0);
    if (isMixedContent(call.page, call.target))
        return findingOf(
            Fault::MixedContent,
            {QString::fromLatin1(originOf(call.page)), QString::fromLatin1(originOf(call.target)),
             //: %1: a status
             ConnectionJudge::tr("Called directly, the endpoint answers with status %1.")
                 .arg(status)});
    if (answer.redirectedTooOften)
        return findingOf(Fault::RedirectedInCircles,
                         {QString::number(answer.chain.size()), shownAddress(last.url)});
    if (isRedirect(status))
        return redirectBreak(last, hopsOf(call, answer).last());
    // A call that goes on by POST has done nothing before the redirect, and a page's ends there.
    const auto stopped = redirectFinding(call, answer);
    return stopped && isStoppedOnTheWay(*stopped) && !becomesGet(answer) ? stopped : std::nullopt;
}

Finding judgeConnectionStatus(const Exchange &answer, const QUrl &endpoint, bool isSignedOut)
{
    if (answer.status == 405)
        return findingOf(Fault::ConnectionMethod, {allowedMethodsText(answer), saidBy(answer)});
    const Finding finding = judgeStatus(answer, endpoint, isSignedOut);
    return finding.fault == Fault::OtherStatus
        ? findingOf(Fault::ConnectionRefused, finding.details)
        : finding;
}

Finding lostByRedirect(const EndpointAnswer &answer)
{
    const Exchange &first = answer.chain.first();
    return looksLikeLogin(answer.last())
        ? judgeLogin(first, answer.last())
        : findingOf(Fault::ConnectionRedirected,
                    {shownAddress(first.url), shownAddress(answer.last().url),
                     QString::number(first.status.value_or(0))});
}

bool isSurelyLost(const EndpointAnswer &answer)
{
    return looksLikeLogin(answer.last()) || !isSuccess(answer.last().status.value_or(0))
        || withoutSlash(answer.chain.first().url.path()) == withoutSlash(answer.last().url.path());
}

QString redirectRemark(const EndpointAnswer &answer)
{
    return ConnectionJudge::tr("The call is redirected from %1 to %2, and browsers follow by GET. "
                               "Answer it directly, such as with status 204.",
                               "two URLs")
        .arg(shownAddress(answer.chain.first().url), shownAddress(answer.last().url));
}

} // namespace RadarDesk::privatechannels
