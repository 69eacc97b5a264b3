// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/sampleevents.h>

#include <base/platform/qtversions.h>

#include <tuple>

using namespace std::chrono_literals;
using PushRadar::Error;
using PushRadar::ErrorCode;
using PushRadar::Exchange;
using PushRadar::ExchangeTiming;
using PushRadar::TlsFaultDetails;

namespace RadarDesk {

using namespace workbench;

namespace {

QDateTime start()
{
    return {QDate(2026, 3, 14), QTime(15, 9, 26, 535), base::Utc};
}

auto parts(const ExchangeTiming &timing)
{
    return std::tie(timing.started, timing.connecting, timing.encrypted, timing.requestSent,
                    timing.headers, timing.finished);
}

bool isSameExchange(const Exchange &one, const Exchange &other)
{
    const auto plain = [](const Exchange &of) {
        return std::tie(of.method, of.url, of.requestHeaders, of.requestBody, of.status, of.reason,
                        of.responseHeaders, of.responseBody, of.responseCut);
    };
    const auto error = [](const Exchange &of) {
        return of.error ? std::tuple(true, of.error->code, of.error->message)
                        : std::tuple(false, ErrorCode::NetworkFault, QString());
    };
    const auto fault = [](const Exchange &of) {
        const TlsFaultDetails none;
        const TlsFaultDetails &details = of.tlsFault ? *of.tlsFault : none;
        return std::tuple(of.tlsFault.has_value(), details.reason, details.subject, details.issuer,
                          details.effective, details.expiry);
    };
    return plain(one) == plain(other) && parts(one.timing) == parts(other.timing)
        && error(one) == error(other) && fault(one) == fault(other);
}

Deliveries fullDeliveries()
{
    Deliveries deliveries;
    deliveries.total = 5'000'000'000;
    deliveries.receipts = {{"4f1c.9a", "Chrome 131, https://shop.example", start().addMSecs(2)},
                           {"4f1c.9b", {}, {}}};
    deliveries.lookAlikes = {{"private-Caf\u00e9", 2}, {" ", 0}};
    deliveries.absences = {{"4f1c.9c", "curl 8.5.0", start().addSecs(-30)}};
    deliveries.reports = 7;
    deliveries.thrown = 1;
    deliveries.callbacks = {
        {"4f1c.9a", start().addMSecs(3), 2, true, "undefined (reading 'id')", "app.js", 42},
        {"4f1c.9b", start().addMSecs(4), 1, false, {}, {}, 0}};
    return deliveries;
}

} // namespace

Event fullEvent()
{
    Exchange exchange;
    exchange.method = "POST";
    exchange.url = QUrl("https://api.pushradar.com/v3/broadcasts?a=%C3%A9%2F&b=1");
    exchange.requestHeaders = {
        {"Authorization", "Bearer sk_***"}, {"X-Twice", "1"}, {"X-Twice", ""}};
    exchange.requestBody = QByteArray("{\"name\":\"a\0b\"}", 14);
    exchange.status = 502;
    exchange.reason = "Bad Gatew\u00e4y";
    exchange.responseHeaders = {{"Server", "\xff\xfe"}};
    exchange.responseBody = QByteArray(70'000, '\x81');
    exchange.responseCut = true;
    exchange.timing = {start().addMSecs(1), 1us, 22us, 333us, 4444us, 55555us};
    exchange.error = Error{ErrorCode::HttpStatus, "The service answered \u201c502\u201d."};
    exchange.tlsFault = TlsFaultDetails{"It has expired.", "CN=a", "CN=b", start().addDays(-400),
                                        start().addDays(-35)};
    Event event;
    event.profileId = "{b1946ac9-2bd6-4c6a-8c14-9d8c3a0f1e2d}";
    event.kind = EventKind::Authentication;
    event.outcome = Outcome::Failed;
    event.version = PushRadar::ApiVersion::V2;
    event.time = start();
    event.channel = "private-caf\u00e9\U0001F389";
    event.data = "{\"big\":12345678901234567890.10,\"n\":null}";
    event.typed = R"({"big":"{{#random 1 2}}","n":null})";
    event.note = "Something\nwent wrong.";
    event.broadcastId = "bc_1";
    event.subscribers = 0;
    event.duration = 0us;
    event.exchange = std::make_shared<const Exchange>(exchange);
    event.source = EventSource::Page;
    event.socketId = "4f1c.9a";
    event.library = "Python library 3.1.0 (pushradar-server-python)";
    event.client = "Chrome 131, https://shop.example";
    event.tokenDigest = "0123456789abcdef";
    event.cause = "tooSlow";
    event.conversation = "3f2c";
    event.partOf = "9a41";
    event.annotation = {.mark = Mark::Green, .note = "Ask Ben"};
    event.deliveries = std::make_shared<const Deliveries>(fullDeliveries());
    return event;
}

Event sampleEvent(int number)
{
    Exchange exchange;
    exchange.method = "POST";
    exchange.url = QUrl("https://api.pushradar.com/v3/broadcasts");
    exchange.requestHeaders = {{"Authorization", "Bearer sk_***"},
                               {"Content-Type", "application/json"}};
    exchange.status = 200;
    exchange.reason = "OK";
    exchange.responseHeaders = {{"Content-Type", "application/json"}};
    exchange.responseBody = R"({"status":"ok"})";
    exchange.timing = {start().addMSecs(number), 10us, {}, 20us, 30us, 40us};
    Event event;
    event.profileId = "profile-" + QString::number(number % 3);
    event.kind = EventKind::Broadcast;
    event.time = start().addMSecs(number);
    event.channel = "channel-" + QString::number(number % 7);
    event.data = "{\"message\":\"Hello World!\",\"n\":" + QByteArray::number(number) + '}';
    exchange.requestBody = event.data;
    event.duration = std::chrono::microseconds(number);
    event.exchange = std::make_shared<const Exchange>(exchange);
    return event;
}

bool isSameEvent(const Event &one, const Event &other)
{
    const auto plain = [](const Event &of) {
        return std::tie(of.profileId, of.kind, of.outcome, of.version, of.time, of.channel, of.data,
                        of.typed, of.note, of.broadcastId, of.subscribers, of.duration, of.source,
                        of.socketId, of.library, of.client, of.tokenDigest, of.cause,
                        of.conversation, of.partOf, of.annotation.mark, of.annotation.note);
    };
    if (!one.deliveries != !other.deliveries
        || (one.deliveries && *one.deliveries != *other.deliveries))
        return false;
    if (plain(one) != plain(other) || !one.exchange != !other.exchange)
        return false;
    return !one.exchange || isSameExchange(*one.exchange, *other.exchange);
}

} // namespace RadarDesk
