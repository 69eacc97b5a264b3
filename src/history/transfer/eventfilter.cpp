// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/eventfilter.h>

#include <workbench/core/keepable.h>

using PushRadar::Exchange;
using PushRadar::HttpHeader;

namespace RadarDesk::history {

using namespace workbench;

Event filteredEvent(Event event, const EventFilter &filter)
{
    const auto text = [&filter](QString &of) {
        if (filter.text)
            of = filter.text(of);
    };
    const auto bytes = [&filter](QByteArray &of) {
        if (filter.bytes)
            of = filter.bytes(of);
    };
    for (QString *of : {&event.profileId, &event.channel, &event.note, &event.broadcastId})
        text(*of);
    bytes(event.data);
    bytes(event.typed);
    if (!event.exchange)
        return event;

    Exchange exchange = *event.exchange;
    for (QByteArray *of : {&exchange.method, &exchange.requestBody, &exchange.responseBody})
        bytes(*of);
    for (QList<HttpHeader> *headers : {&exchange.requestHeaders, &exchange.responseHeaders}) {
        for (HttpHeader &header : *headers) {
            bytes(header.name);
            bytes(header.value);
        }
    }
    QByteArray url = exchange.url.toEncoded();
    bytes(url);
    exchange.url = keepableUrl(url);
    text(exchange.reason);
    if (exchange.error)
        text(exchange.error->message);
    if (exchange.tlsFault) {
        for (QString *of :
             {&exchange.tlsFault->reason, &exchange.tlsFault->subject, &exchange.tlsFault->issuer})
            text(*of);
    }
    event.exchange = std::make_shared<const Exchange>(std::move(exchange));
    return event;
}

} // namespace RadarDesk::history
