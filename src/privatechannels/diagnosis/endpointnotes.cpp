// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/endpointnotes.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/steps/endpointstep.h>

namespace RadarDesk::privatechannels {

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
    const bool sentCookies = !headerOf(answer.chain.first().requestHeaders, "Cookie").isEmpty();
    if (sentCookies && !question.page.isEmpty() && !isSameSite(question.page, question.endpoint))
        notes.append(EndpointStep::tr(
            "The page is of another site than the endpoint. Chrome and Edge send only cookies that "
            "are set with “SameSite=None; Secure” there; Safari and Firefox may send none."));
    if (question.page.isEmpty())
        notes.append(EndpointStep::tr(
            "The page's address is not given: whether a browser would let it call the endpoint "
            "was not judged."));
    if (*answer.last().status != 200)
        notes.append(
            EndpointStep::tr(
                "It answers with status %1. The sandbox's browser library takes any from 200 to "
                "299; what PushRadar's own takes is not published, 200 is safe.")
                .arg(*answer.last().status));
    return notes;
}

} // namespace RadarDesk::privatechannels
