// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliverycases.h"

using sandbox::FaultEffect;

namespace deliverytest {

DeliveryCases::DeliveryCases()
{
    addSent();
    addAccepted();
    addNames();
    addSubscribed();
    addDelivered();
    addHandled();
    addSeen();
}

void DeliveryCases::addSent()
{
    using enum DeliveryCause;
    constexpr DeliveryStep Step = DeliveryStep::Sent;
    const Event elsewhere = sentTo("invoices");
    row("the app has never called", Step, NeverCalled, nothingYet());
    row("it called an hour ago", Step, NotCalledLately,
        with(nothingYet(), [](auto &e) { e.lastCall = sentTo("orders", -3'600'000); }));
    row("it called the port of yesterday", Step, OldAddress, with(nothingYet(), [](auto &e) {
            e.lastCall = sentTo("orders", -3'600'000);
            e.lastCall->exchange =
                exchangeWith(200, {}, std::nullopt, "http://localhost:8000/v3/broadcasts");
        }));
    row("it only asks for tokens", Step, OnlyTokens, with(nothingYet(), [](auto &e) {
            Event token = sentTo("private-orders");
            token.kind = EventKind::Authentication;
            e.calls = {token};
        }));
    row("it broadcasts to another channel", Step, OtherChannels, caseOf(elsewhere));
    row("it uses another profile", Step, OtherProfile, with(nothingYet(), [](auto &e) {
            e.calls = {sentTo("orders")};
            e.calls[0].profileId = "shop";
        }));
    row("the broadcast waits", Step, StillWaiting, [] {
        Event event = unanswered(ErrorCode::TimedOut);
        event.outcome = Outcome::Pending;
        return ownCase(event);
    }());
    row("RadarDesk refuses it", Step, RefusedHere, ownCase(unanswered(ErrorCode::MessageTooLarge)));
    row("no such host", Step, HostNotFound, ownCase(unanswered(ErrorCode::HostNotFound)));
    row("nothing listens", Step, NothingListens, ownCase(unanswered(ErrorCode::ConnectionRefused)));
    row("an untrusted certificate", Step, NotEncrypted, ownCase(unanswered(ErrorCode::TlsFault)));
    row("no answer", Step, NoAnswer, ownCase(unanswered(ErrorCode::TimedOut)));
    row("canceled", Step, Canceled, ownCase(unanswered(ErrorCode::Cancelled)));
    row("no network", Step, NetworkFailed, ownCase(unanswered(ErrorCode::NetworkUnreachable)));
    const auto relayed = [](ErrorCode error, std::optional<int> status) {
        Event event = refusedCall(502);
        event.exchange = exchangeWith(status, R"({"channel":"orders"})", error);
        return caseOf(event);
    };
    row("the relay finds no host", Step, HostNotFound, relayed(ErrorCode::HostNotFound, 502));
    row("the relay doesn't trust it", Step, NotEncrypted, relayed(ErrorCode::TlsFault, 502));
    row("the relay waits in vain", Step, NoAnswer, relayed(ErrorCode::TimedOut, 504));
    row("the app gave up", Step, Canceled, relayed(ErrorCode::HttpStatus, std::nullopt));
}

void DeliveryCases::addAccepted()
{
    using enum DeliveryCause;
    constexpr DeliveryStep Step = DeliveryStep::Accepted;
    const auto status = [this](const char *name, int code, DeliveryCause cause) {
        row(name, Step, cause, caseOf(refusedCall(code)));
    };
    status("another secret", 401, OtherSecret);
    status("forbidden", 403, Forbidden);
    status("a wrong path", 404, WrongPath);
    status("a wrong method", 405, WrongMethod);
    status("too large", 413, TooLarge);
    status("a wrong encoding", 415, WrongEncoding);
    status("too many calls", 429, TooManyCalls);
    status("a redirect", 301, Redirected);
    status("the service fails", 503, ServiceFailed);
    status("a page of HTML", 200, NotTheService);
    status("another refusal", 418, RefusedOtherwise);
    row("a malformed call", Step, InvalidRequest, caseOf(refusedCall(400)));
    row("data that isn't JSON", Step, InvalidData, [] {
        // Whatever language the reason is in.
        Event event = refusedCall(400, R"({"channel":"orders","data":"{a:1}"})");
        event.note = "„Daten“: kein JSON.";
        return caseOf(event);
    }());
    row("data that isn't in a string", Step, InvalidData,
        caseOf(refusedCall(400, R"({"channel":"orders","data":{"a":1}})")));
    row("no items in v2", Step, InvalidData, [] {
        Event event = refusedCall(400, R"({"notification":{"channel":"orders","data":{}}})");
        event.version = ApiVersion::V2;
        return caseOf(event);
    }());
    row("a malformed call whose reason speaks of data", Step, InvalidRequest, [] {
        Event event = refusedCall(400, R"({"channel":"orders","data":"{}"})");
        event.note = "The metadata is missing.";
        return caseOf(event);
    }());
    row("an invalid channel", Step, InvalidChannel, [] {
        DeliveryEvidence evidence = caseOf(refusedCall(400, R"({"channel":"my orders"})"));
        evidence.question.channel = "my orders";
        return evidence;
    }());
    row("no secret", Step, SecretMissing, [] {
        Event event = refusedCall(401);
        auto exchange = std::make_shared<PushRadar::Exchange>(*event.exchange);
        exchange->requestHeaders.removeLast();
        event.exchange = exchange;
        return caseOf(event);
    }());
    row("no secret in v2", Step, SecretMissing, [] {
        Event event = refusedCall(401, R"({"notification":{"channel":"orders","data":{"a":1}}})");
        event.version = ApiVersion::V2;
        return caseOf(event);
    }());
    row("a simulated answer", Step, SimulatedAnswer, with(caseOf(refusedCall(503)), [](auto &e) {
            e.faults = {faultOf(FaultEffect::Status503)};
        }));
}

void DeliveryCases::addNames()
{
    using enum DeliveryCause;
    constexpr DeliveryStep Step = DeliveryStep::SameChannel;
    const auto names = [this](const char *name, const QString &sent, const QString &subscribed,
                              DeliveryCause cause) {
        DeliveryEvidence evidence = caseOf(sentTo(sent), {pageOn(subscribed)});
        evidence.question.channel = subscribed;
        row(name, Step, cause, evidence);
    };
    names("one letter", "order-list", "ordr-list", NamesDiffer);
    names("case", "orders", "Orders", CaseDiffers);
    names("white space", "orders", "orders ", SpaceDiffers);
    names("the prefix is missing", "orders", "private-orders", PrefixDiffers);
    names("another prefix", "presence-orders", "private-orders", PrefixDiffers);
    names("percent-encoded", "orders%401", "orders@1", EncodingDiffers);
    names("a Cyrillic letter", "orders", QString::fromUtf8("оrders"), LetterLooksAlike);
    names("an invisible letter", "orders", QString::fromUtf8("orders\u200B"), LetterLooksAlike);
    names("a separator", "order-list", "order_list", SeparatorDiffers);
    names("an environment", "orders-staging", "orders-production", EnvironmentDiffers);
    names("an environment before it", "dev.orders", "orders", EnvironmentDiffers);
    // Asked about the broadcast, and the page is on a channel of another name.
    row("the page uses another case", Step, CaseDiffers,
        caseOf(sentTo("orders"), {pageOn("ORDERS")}));
    row("the sandbox saw a similar name", Step, CaseDiffers, [] {
        Event event = sentTo("orders");
        Deliveries deliveries;
        deliveries.lookAlikes = {{"Orders", 2}};
        event.deliveries = std::make_shared<Deliveries>(deliveries);
        return caseOf(event);
    }());
}

void DeliveryCases::addSubscribed()
{
    using enum DeliveryCause;
    constexpr DeliveryStep Step = DeliveryStep::Subscribed;
    const Event sent = sentTo("orders");
    const auto left = [&](const char *name, EndCause end, DeliveryCause cause) {
        row(name, Step, cause, caseOf(sent, {endedAt(pageOn("orders"), -4'000, end)}));
    };
    const auto refused = [&](const char *name, int code, bool hasToken, DeliveryCause cause) {
        SubscriberLife page = pageOn({});
        page.refusals = {{"orders", at(-500), "Refused.", code, hasToken}};
        row(name, Step, cause, caseOf(sent, {page}));
    };
    row("nobody is connected", Step, NobodyConnected, caseOf(sent));
    row("only RadarDesk", Step, OnlyRadarDesk,
        caseOf(sent, {pageOn("orders", {"9.9", "RadarDesk", true})}));
    row("connected, but not to the channel", Step, NotOnChannel,
        caseOf(sent, {pageOn("invoices")}));
    refused("no token", 403, false, TokenMissing);
    refused("a wrong token", 403, true, TokenRefused);
    refused("too many channels", 413, true, TooManyChannels);
    refused("an invalid name", 400, false, SubscriptionInvalid);
    row("a token that has expired", Step, TokenExpired, [&] {
        SubscriberLife again = from(pageOn({}, {"2.2"}), -600);
        again.refusals = {{"orders", at(-500), "Too old.", 403, true}};
        return caseOf(sent, {endedAt(pageOn("orders"), -2'000, EndCause::Lost), again});
    }());
    const auto handshake = [&](int status) {
        return with(caseOf(sent), [&](auto &e) {
            Event event;
            event.kind = EventKind::Connection;
            event.outcome = Outcome::Failed;
            event.time = at(-100);
            event.client = "Firefox 128 on Linux";
            event.exchange = exchangeWith(status);
            e.refusedConnections = {event};
        });
    };
    row("a wrong public key", Step, KeyRefused, handshake(401));
    row("a refused connection", Step, ConnectionRefused, handshake(503));
    row("it came late", Step, CameLate, caseOf(sent, {from(pageOn("orders"), 900)}));
    row("it has unsubscribed", Step, Unsubscribed, [&] {
        SubscriberLife page = pageOn("orders");
        page.stays[0].to = at(-3'000);
        return caseOf(sent, {page});
    }());
    left("the tab was closed", EndCause::Peer, PageLeft);
    row("the tab was refused at first, let in, and closed", Step, PageLeft, [&] {
        SubscriberLife page = endedAt(pageOn("orders"), -4'000, EndCause::Peer);
        page.refusals = {{"orders", at(-9'500), "Refused.", 403, false}};
        return caseOf(sent, {page});
    }());
    left("the network was cut", EndCause::Lost, ConnectionLost);
    left("closed from here", EndCause::OnPurpose, ClosedHere);
    left("cut from here", EndCause::Cut, ClosedHere);
    left("the service stopped", EndCause::Stopped, ServiceStopped);
    left("a broken frame", EndCause::Violation, ProtocolViolated);
    row("it was reconnecting", Step, Reconnecting,
        caseOf(sent,
               {endedAt(pageOn("orders"), -400, EndCause::Lost),
                from(pageOn("orders", {"2.2"}), 700)}));
    row("one of two was reconnecting", Step, Reconnecting,
        caseOf(receivedBy(sent, {{"3.3"}}),
               {endedAt(pageOn("orders"), -400, EndCause::Lost),
                from(pageOn("orders", {"2.2"}), 700),
                pageOn("orders", {"3.3", "Chrome 131 on Linux, http://localhost:3000"})}));
    row("the service counts nobody", Step, ReachedNobody, with(caseOf(sent), [](auto &e) {
            e.view = ServiceView::Hosted;
            e.broadcasts[0].subscribers = 0;
            e.broadcasts[0].deliveries.reset();
        }));
}

void DeliveryCases::addDelivered()
{
    using enum DeliveryCause;
    constexpr DeliveryStep Step = DeliveryStep::Delivered;
    const Event sent = receivedBy(sentTo("orders"), {{.callbacks = {}}});
    const auto fault = [&](FaultEffect effect) {
        return with(caseOf(sent, {pageOn("orders")}),
                    [&](auto &e) { e.faults = {faultOf(effect, "r-1")}; });
    };
    row("a simulated loss", Step, SimulatedLoss, fault(FaultEffect::MessageLost));
    row("held", Step, Held, fault(FaultEffect::MessageHeld));
    row("a simulated delay", Step, SimulatedDelay, fault(FaultEffect::MessageLate));
    row("too slow", Step, ReaderTooSlow,
        caseOf(sent, {endedAt(pageOn("orders"), 8'000, EndCause::TooSlow)}));
    row("behind", Step, ReaderBehind, [&] {
        SubscriberLife page = pageOn("orders");
        page.waitingBytes = 200'000;
        return caseOf(sent, {page});
    }());
    row("lost right after", Step, LostOnTheWay,
        caseOf(sent, {endedAt(pageOn("orders"), 300, EndCause::Lost)}));
    row("not to all", Step, NotToAll,
        caseOf(sent, {pageOn("orders"), pageOn("orders", {"2.2", "Chrome 131"})}));
    row("for some users only", Step, Targeted, with(caseOf(sentTo("orders")), [](auto &e) {
            Event &event = e.broadcasts[0];
            event.version = ApiVersion::V2;
            event.deliveries.reset();
            event.exchange = exchangeWith(
                200, R"({"notification":{"channel":"orders","data":{"a":1},"userIDs":["7"]}})");
            e.view = ServiceView::Hosted;
        }));
    row("not seen by the page", Step, NotSeenByPage, with(caseOf(sentTo("orders")), [](auto &e) {
            e.broadcasts[0].deliveries.reset();
            Event before = sentTo("orders", -5'000, {}, R"({"a":0})");
            before.kind = EventKind::Arrival;
            e.arrivals = {before};
            e.view = ServiceView::Hosted;
        }));
}

void DeliveryCases::addHandled()
{
    using enum DeliveryCause;
    constexpr DeliveryStep Step = DeliveryStep::Handled;
    const auto got = [](const QList<Got> &all) {
        return caseOf(receivedBy(sentTo("orders"), all),
                      {pageOn("orders"), pageOn("orders", {"2.2", "Chrome 131"})});
    };
    row("the callback threw", Step, CallbackThrew, got({{.threw = true}, {"2.2"}}));
    row("one of two threw", Step, CallbackThrew, got({{}, {.socketId = "2.2", .threw = true}}));
    row("no callback", Step, NoCallback, got({{.callbacks = 0}, {"2.2"}}));
    row("a callback of another channel", Step, OtherCallback,
        with(got({{.callbacks = 0}, {"2.2"}}),
             [](auto &e) { e.calls.append(receivedBy(sentTo("invoices", 50, "r-2"), {{}})); }));
    row("registered twice", Step, RegisteredTwice, got({{.callbacks = 2}, {"2.2"}}));
    row("not returned", Step, NotReturned, with(got({{.callbacks = {}}, {"2.2"}}), [](auto &e) {
            e.calls.append(receivedBy(sentTo("invoices", -50, "r-0"), {{}}));
        }));
}

void DeliveryCases::addSeen()
{
    using enum DeliveryCause;
    constexpr DeliveryStep Step = DeliveryStep::Seen;
    row("sent twice", Step, SentTwice, [] {
        const Event first = receivedBy(sentTo("orders"), {{}});
        const Event second = receivedBy(sentTo("orders", 30, "r-2"), {{}});
        return with(caseOf(first, {pageOn("orders")}), [&](auto &e) {
            e.calls = {first, second};
            e.broadcasts = e.calls;
        });
    }());
    row("out of order", Step, OutOfOrder, series({{5}, {250}, {5}, {5}}));
    row("doubled", Step, Doubled, series({{5}, {5, 20}, {5}}));
    row("lost", Step, Lost,
        with(series({{5}, {}, {5}}), [](auto &e) { e.question.broadcast = e.broadcasts.at(2); }));
    row("late", Step, Late,
        caseOf(receivedBy(sentTo("orders"), {{.after = 6'000}}), {pageOn("orders")}));
    row("lost by the counter", Step, Lost, [] {
        DeliveryEvidence evidence = caseOf(receivedBy(sentTo("orders"), {{}}), {pageOn("orders")});
        for (const int number : {1, 2, 4, 5, 6}) {
            Event arrival =
                sentTo("orders", number, {}, "{\"seq\":" + QByteArray::number(number) + "}");
            arrival.kind = EventKind::Arrival;
            evidence.arrivals.append(arrival);
        }
        return evidence;
    }());
}

} // namespace deliverytest
