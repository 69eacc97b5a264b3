// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/eventfilter.h>

#include <workbench/core/keepable.h>

using PushRadar::Exchange;
using PushRadar::HttpHeader;

namespace RadarDesk::history {

using namespace workbench;

namespace {

Deliveries filteredDeliveries(Deliveries deliveries, const std::function<void(QString &)> &text)
{
    for (Deliveries::Receipt &receipt : deliveries.receipts) {
        text(receipt.socketId);
        text(receipt.client);
    }
    for (Deliveries::LookAlike &lookAlike : deliveries.lookAlikes)
        text(lookAlike.channel);
    for (Deliveries::Absence &absence : deliveries.absences) {
        text(absence.socketId);
        text(absence.client);
    }
    for (Deliveries::Callback &callback : deliveries.callbacks) {
        for (QString *of : {&callback.socketId, &callback.message, &callback.file})
            text(*of);
    }
    return deliveries;
}

} // namespace

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
    for (QString *of : {&event.profileId, &event.channel, &event.note, &event.broadcastId,
                        &event.socketId, &event.library, &event.client, &event.conversation,
                        &event.partOf, &event.cause, &event.annotation.note})
        text(*of);
    for (QByteArray *of : {&event.data, &event.typed, &event.tokenDigest})
        bytes(*of);
    if (event.deliveries && filter.text)
        event.deliveries =
            std::make_shared<const Deliveries>(filteredDeliveries(*event.deliveries, text));
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
