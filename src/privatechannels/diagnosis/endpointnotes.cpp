// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/endpointnotes.h>

#include <base/platform/qtversions.h>
#include <privatechannels/diagnosis/origin.h>
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
    return EndpointStep::tr("By the clock of the endpoint's server it is %1, by that of this "
                            "machine %2. Tokens expire by the service's clock.",
                            "two times")
        .arg(QLocale().toString(there.toLocalTime(), QLocale::ShortFormat),
             QLocale().toString(answer.timing.started.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

QStringList notesOn(const EndpointAnswer &answer, const EndpointQuestion &question)
{
    QStringList notes;
    if (answer.chain.size() > 1) {
        QStringList places;
        for (const PushRadar::Exchange &exchange : answer.chain)
            places.append(shownAddress(exchange.url));
        notes.append(
            EndpointStep::tr("Each call is redirected: %1. Give the page the last address.")
                .arg(places.join(QStringLiteral(" → "))));
    }
    const QByteArray type = headerOf(answer.last().responseHeaders, "Content-Type");
    if (type.startsWith("text/html"))
        notes.append(
            EndpointStep::tr("The JSON is sent as %1; some libraries then don't parse it. In PHP: "
                             "%2",
                             "a content type; a line of code")
                .arg(QString::fromLatin1(type.left(60)),
                     QStringLiteral("header('Content-Type: application/json');")));
    if (question.page.isEmpty())
        notes.append(EndpointStep::tr(
            "The page's address is not given: whether a browser would let it call the endpoint "
            "was not judged."));
    if (const QString clock = clockNote(answer.last()); !clock.isEmpty())
        notes.append(clock);
    if (*answer.last().status != 200)
        notes.append(
            EndpointStep::tr(
                "It answers with status %1. The sandbox's browser library takes any from 200 to "
                "299; what PushRadar's own takes is not published, 200 is safe.")
                .arg(*answer.last().status));
    return notes;
}

} // namespace RadarDesk::privatechannels
