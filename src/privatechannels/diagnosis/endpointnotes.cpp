// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/endpointnotes.h>

#include <base/platform/qtversions.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/judges/tokensurroundings.h>
#include <privatechannels/steps/endpointstep.h>

#include <workbench/core/visibletext.h>
#include <workbench/events/excerpt.h>

#include <QDateTime>
#include <QLocale>
#include <QUrlQuery>

#include <cstdlib>
#include <utility>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::ApiVersion;

namespace {

constexpr qsizetype LongestValue = 100;

ApiVersion otherVersionOf(ApiVersion version)
{
    return version == ApiVersion::V2 ? ApiVersion::V3 : ApiVersion::V2;
}

// Where the server's clock and this machine's differ by more than an answer takes: tokens that
// expire are then of no use.
QString clockNote(const PushRadar::Exchange &answer)
{
    constexpr qint64 MostSeconds = 120;
    const QByteArray date = headerOf(answer.responseHeaders, "Date");
    const QDateTime read = QLocale::c().toDateTime(
        QString::fromLatin1(date), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    const QDateTime there(read.date(), read.time(), base::Utc);
    const qint64 seconds = there.secsTo(answer.timing.started);
    if (date.isEmpty() || !there.isValid() || std::abs(seconds) < MostSeconds)
        return {};
    return EndpointStep::tr("The clock of the endpoint's server says %1, the clock of this machine "
                            "%2. Tokens expire by the service's clock.",
                            "two times")
        .arg(QLocale().toString(there.toLocalTime(), QLocale::ShortFormat),
             QLocale().toString(answer.timing.started.toLocalTime(), QLocale::ShortFormat));
}

// A key that is in the answer beside the token goes to every browser.
QString secretNote(const EndpointAnswer &answer, PushRadar::ApiVersion version)
{
    const auto token = readTokenAnswer(answer.last(), version);
    QString text = QString::fromUtf8(answer.last().responseBody);
    if (token)
        text.remove(*token);
    for (const PushRadar::HttpHeader &header : answer.last().responseHeaders)
        text += u'\n' + QString::fromUtf8(header.value);
    return holdsSecret(text) ? EndpointStep::tr(
               "The answer contains a secret besides the token, and it reaches everyone who may "
               "call the endpoint. Revoke that secret, use a new one, and leave it out of the "
               "answer.")
                             : QString();
}

// What becomes of \a parameter between two hops; empty where it stays as it is.
QString changeOnTheWay(const QString &parameter, const QUrl &from, const QUrl &to, int status)
{
    const auto valueIn = [&parameter](const QUrl &url) {
        const QString value = QUrlQuery(url).queryItemValue(parameter, QUrl::FullyEncoded);
        return QUrl::fromPercentEncoding(QString(value).replace(u'+', u' ').toLatin1());
    };
    const QString number = QString::number(status);
    if (!QUrlQuery(to).hasQueryItem(parameter)) {
        const QString lost =
            //: %1: a parameter, %2: a status
            EndpointStep::tr("The parameter “%1” doesn't arrive (status %2).")
                .arg(parameter, number);
        return to.query(QUrl::FullyEncoded).contains(u"&amp;") ? lost + u' '
                + EndpointStep::tr("The redirect's URL contains “&amp;” instead of “&”: it was "
                                   "escaped for HTML.")
                                                               : lost;
    }
    const QString sent = valueIn(from);
    const QString arrived = valueIn(to);
    if (sent == arrived)
        return {};
    const QString changed =
        //: %1: a parameter, %2 and %3: its values, %4: a status
        EndpointStep::tr("The parameter “%1” arrives as “%2” instead of “%3” (status %4).")
            .arg(parameter, visibleText(arrived, LongestValue), visibleText(sent, LongestValue),
                 number);
    return QUrl::fromPercentEncoding(arrived.toUtf8()) == sent
        ? changed + u' ' + EndpointStep::tr("It is percent-encoded twice.")
        : changed;
}

} // namespace

QString purposeOf(CallForm form)
{
    switch (form) {
    case CallForm::Query:
        return EndpointStep::tr("Channel in the query");
    case CallForm::OtherVersionsQuery:
        return EndpointStep::tr("Channel in the other version's parameter");
    case CallForm::PostForm:
        return EndpointStep::tr("Channel by POST, as a form");
    case CallForm::PostJson:
        return EndpointStep::tr("Channel by POST, as JSON");
    }
    Q_UNREACHABLE();
}

QString successOf(CallForm form)
{
    switch (form) {
    case CallForm::Query:
        return EndpointStep::tr("The endpoint issues a token if the channel is in the query.");
    case CallForm::OtherVersionsQuery:
        return EndpointStep::tr(
            "The endpoint issues a token if the channel is in the other version's parameter.");
    case CallForm::PostForm:
        return EndpointStep::tr(
            "The endpoint issues a token if the channel is sent by POST, as a form.");
    case CallForm::PostJson:
        return EndpointStep::tr(
            "The endpoint issues a token if the channel is sent by POST, as JSON.");
    }
    Q_UNREACHABLE();
}

QString answeredText(const PushRadar::Exchange &answer)
{
    const int status = answer.status.value_or(0);
    return isSuccess(status)
        ? EndpointStep::tr("The endpoint answers with “%1”.", "the beginning of the answer")
              .arg(excerptOf(answer.responseBody))
        : EndpointStep::tr("The endpoint answers with status %1.", "a status").arg(status);
}

bool isOfOtherVersion(const EndpointAnswer &answer, const EndpointQuestion &question)
{
    return question.form == CallForm::OtherVersionsQuery && !givesToken(answer, question.version)
        && givesToken(answer, otherVersionOf(question.version));
}

QString otherVersionText(const EndpointQuestion &question)
{
    const ApiVersion other = otherVersionOf(question.version);
    const auto shown = [](ApiVersion version) {
        return version == ApiVersion::V2 ? QStringLiteral("v2") : QStringLiteral("v3");
    };
    return EndpointStep::tr("With the parameter “%1” it answers with “%2”, so it is written for "
                            "%3, but the page uses %4. Use the same version in both.",
                            "a parameter; a member; two versions, v2 or v3")
        .arg(channelParameter(other), tokenMember(other), shown(other), shown(question.version));
}

std::optional<Finding> queryFinding(const EndpointAnswer &answer, ApiVersion version)
{
    if (answer.chain.size() < 2)
        return std::nullopt;
    const QUrl from = answer.chain.first().url;
    const QUrl to = answer.last().url;
    QStringList parameters{channelParameter(version)};
    if (version == ApiVersion::V3)
        parameters.append(QStringLiteral("socketID"));
    for (const QString &each : std::as_const(parameters)) {
        const QString change = changeOnTheWay(each, from, to, answer.last().status.value_or(0));
        if (!change.isEmpty())
            return findingOf(Fault::QueryLost, {shownAddress(from), shownAddress(to), change});
    }
    return std::nullopt;
}

QStringList notesOn(const EndpointAnswer &answer, const EndpointQuestion &question)
{
    QStringList notes;
    if (answer.chain.size() > 1) {
        QStringList places;
        for (const PushRadar::Exchange &exchange : answer.chain)
            places.append(shownAddress(exchange.url));
        notes.append(EndpointStep::tr("Each call is redirected: %1. Use the last URL in the page.",
                                      "URLs with arrows in between")
                         .arg(places.join(QStringLiteral(" → "))));
    }
    const QByteArray type = headerOf(answer.last().responseHeaders, "Content-Type");
    if (type.startsWith("text/html"))
        notes.append(EndpointStep::tr(
                         "The JSON is sent as %1, which some libraries don't parse. Set the type, "
                         "in PHP by: %2",
                         "a content type; a line of code")
                         .arg(QString::fromLatin1(type.left(60)),
                              QStringLiteral("header('Content-Type: application/json');")));
    if (question.page.isEmpty())
        notes.append(EndpointStep::tr("The page's URL isn't set, so RadarDesk didn't check whether "
                                      "browsers let the page call "
                                      "the endpoint."));
    if (const QString secret = secretNote(answer, question.version); !secret.isEmpty())
        notes.append(secret);
    if (const QString clock = clockNote(answer.last()); !clock.isEmpty())
        notes.append(clock);
    if (*answer.last().status != 200)
        notes.append(
            EndpointStep::tr(
                "The endpoint answers with status %1. The sandbox's browser library accepts 200 to "
                "299; what PushRadar's own library accepts is not published. Use 200 to be safe.")
                .arg(*answer.last().status));
    return notes;
}

} // namespace RadarDesk::privatechannels
