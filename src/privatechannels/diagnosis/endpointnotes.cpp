// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/endpointnotes.h>

#include <base/platform/qtversions.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/judges/tokensurroundings.h>
#include <privatechannels/steps/endpointstep.h>

#include <QDateTime>
#include <QLocale>

#include <cstdlib>

namespace RadarDesk::privatechannels {

namespace {

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
