// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencebuilder.h"

#include <session/delivery/messageorder.h>
#include <session/delivery/phpsize.h>
#include <session/delivery/sortedevidence.h>
#include <workbench/core/namecomparison.h>

#include <QCoreApplication>
#include <QMetaEnum>
#include <QTest>

using namespace deliverytest;
using sandbox::FaultEffect;

Q_DECLARE_METATYPE(RadarDesk::session::DeliveryEvidence)
Q_DECLARE_METATYPE(RadarDesk::session::DeliveryCause)

/// Each cause, as the evidence of it: the walk names that one, at its step, and no other.
class TestDeliveryWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCause_data();
    void namesTheCause();
    void eachCauseHasACase();
    void letsRightDeliveriesPass_data();
    void letsRightDeliveriesPass();
    void saysWhatCantBeKnown();
    void tellsNamesApart_data();
    void tellsNamesApart();
    void marksDifferingLetters();
    void measuresTheOrder_data();
    void measuresTheOrder();
    void findsTheCounter();
    void countsAsPhpDoes();
    void drawsWhatWasMissed();
    void sortsBySending();
    void exportsWithoutSecrets();

private:
    /// What happened, and what the walk has to name.
    struct Row
    {
        QByteArray name;
        DeliveryStep step;
        DeliveryCause cause;
        DeliveryEvidence evidence;
    };

    void row(const char *name, DeliveryStep step, DeliveryCause cause,
             const DeliveryEvidence &evidence)
    {
        m_rows.append({name, step, cause, evidence});
    }
    void addSent();
    void addAccepted();
    void addNames();
    void addSubscribed();
    void addDelivered();
    void addHandled();
    void addSeen();
    void addAll();

    QList<Row> m_rows;
};

namespace {

template <typename Change> DeliveryEvidence with(DeliveryEvidence evidence, Change change)
{
    change(evidence);
    return evidence;
}

/// Messages 0 to 9 on "orders", a second apart and long ago, each reported by the page at the
/// times that \a after gives, in milliseconds; one that is missing wasn't reported.
DeliveryEvidence series(const QList<QList<qint64>> &after)
{
    DeliveryEvidence evidence = caseOf(sentTo("orders"), {pageOn("orders")});
    evidence.broadcasts.clear();
    for (qsizetype i = 0; i < after.size(); ++i) {
        QList<Got> reports;
        for (const qint64 ms : after.at(i))
            reports.append(Got{.after = ms});
        const QByteArray data = "{\"text\":\"" + QByteArray::number(i) + "\"}";
        Event event = sentTo("orders", i * 100, QStringLiteral("r-%1").arg(i + 1), data);
        event = receivedBy(event, reports.isEmpty() ? QList<Got>{{.callbacks = {}}} : reports);
        auto deliveries = std::make_shared<Deliveries>(*event.deliveries);
        deliveries->total = 1;
        deliveries->receipts = {deliveries->receipts.constFirst()};
        event.deliveries = deliveries;
        evidence.broadcasts.append(event);
    }
    evidence.calls = evidence.broadcasts;
    return evidence;
}

} // namespace

void TestDeliveryWalk::addSent()
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
}

void TestDeliveryWalk::addAccepted()
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
        Event event = refusedCall(400);
        event.note = "The “data” isn't JSON.";
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

void TestDeliveryWalk::addNames()
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

void TestDeliveryWalk::addSubscribed()
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

void TestDeliveryWalk::addDelivered()
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

void TestDeliveryWalk::addHandled()
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

void TestDeliveryWalk::addSeen()
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

void TestDeliveryWalk::addAll()
{
    m_rows.clear();
    addSent();
    addAccepted();
    addNames();
    addSubscribed();
    addDelivered();
    addHandled();
    addSeen();
}

void TestDeliveryWalk::namesTheCause_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<DeliveryCause>("cause");
    QTest::addColumn<DeliveryEvidence>("evidence");
    addAll();
    for (const Row &row : std::as_const(m_rows))
        QTest::newRow(row.name) << static_cast<int>(row.step) << row.cause << row.evidence;
}

void TestDeliveryWalk::namesTheCause()
{
    QFETCH(const int, step);
    QFETCH(const DeliveryCause, cause);
    QFETCH(const DeliveryEvidence, evidence);
    const DeliveryReport report = walkDelivery(evidence);
    QVERIFY2(report.culprit(), qPrintable(report.headline + ' ' + toMarkdown(report)));
    QCOMPARE(nameOf(report.culprit()->cause), nameOf(cause));
    QCOMPARE(report.steps.size(), static_cast<qsizetype>(AllDeliverySteps.size()));
    for (int i = 0; i < step; ++i)
        QVERIFY2(report.steps.at(i).findings.isEmpty(), qPrintable(toMarkdown(report)));
    QVERIFY(report.steps.at(step).verdict == StepVerdict::Failed);
    QCOMPARE(report.headline, report.culprit()->headline);
    QVERIFY(!report.headline.isEmpty() && !report.text.isEmpty());
    // No place was left without its detail.
    static const QRegularExpression place("%\\d(?!\\d)|“”|  ");
    QVERIFY2(!report.culprit()->sentence.contains(place), qPrintable(report.culprit()->sentence));
    QVERIFY2(!report.text.contains(place), qPrintable(report.text));
    QVERIFY(toMarkdown(report).contains(nameOf(cause)));
}

void TestDeliveryWalk::eachCauseHasACase()
{
    addAll();
    QVERIFY(m_rows.size() >= 60);
    const auto causes = QMetaEnum::fromType<DeliveryCause>();
    for (int i = 0; i < causes.keyCount(); ++i) {
        const auto cause = static_cast<DeliveryCause>(causes.value(i));
        QVERIFY2(std::ranges::any_of(m_rows, [&](const Row &row) { return row.cause == cause; }),
                 causes.key(i));
        const DeliveryFinding words = deliveryFinding(cause);
        QVERIFY2(!words.headline.isEmpty() && !words.advice.isEmpty(), causes.key(i));
    }
}

void TestDeliveryWalk::letsRightDeliveriesPass_data()
{
    QTest::addColumn<DeliveryEvidence>("evidence");
    const SubscriberLife page = pageOn("orders");
    const SubscriberLife other = pageOn("orders", {"2.2", "Chrome 131"});
    const SubscriberLife own = pageOn("orders", {"9.9", "RadarDesk", true});
    const Event sent = sentTo("orders");
    const Event got = receivedBy(sent, {{}});
    QTest::newRow("one page") << caseOf(got, {page});
    QTest::newRow("two pages") << caseOf(receivedBy(sent, {{}, {"2.2"}}), {page, other});
    QTest::newRow("RadarDesk beside it")
        << caseOf(receivedBy(sent, {{}, {.socketId = "9.9", .callbacks = {}}}), {page, own});
    QTest::newRow("another page was closed")
        << caseOf(got, {page, endedAt(other, -4'000, EndCause::Peer)});
    QTest::newRow("the page had reloaded")
        << caseOf(receivedBy(sent, {{"2.2"}}),
                  {endedAt(page, -4'000, EndCause::Peer), from(pageOn("orders", {"2.2"}), -3'500)});
    QTest::newRow("it had reconnected before")
        << caseOf(receivedBy(sent, {{"2.2"}}),
                  {endedAt(page, -4'000, EndCause::Lost), from(pageOn("orders", {"2.2"}), -3'500)});
    QTest::newRow("refused at first, then let in") << [&] {
        SubscriberLife refused = page;
        refused.refusals = {{"orders", at(-9'500), "Refused.", 403, false}};
        return caseOf(got, {refused});
    }();
    QTest::newRow("a similar channel beside it")
        << caseOf(got, {page, pageOn("Orders", {"2.2", "Chrome 131"})});
    QTest::newRow("in order") << series({{5}, {5}, {5}, {5}});
    QTest::newRow("closed afterwards") << caseOf(got, {endedAt(page, 400, EndCause::Lost)});
    QTest::newRow("asked about the broadcast")
        << with(caseOf(got, {page}), [&](auto &e) { e.question.broadcast = got; });
}

void TestDeliveryWalk::letsRightDeliveriesPass()
{
    QFETCH(const DeliveryEvidence, evidence);
    const DeliveryReport report = walkDelivery(evidence);
    for (const DeliveryStepResult &step : report.steps)
        QVERIFY2(step.verdict == StepVerdict::Passed, qPrintable(toMarkdown(report)));
    QVERIFY(report.kind == DeliveryReport::Kind::Arrived);
    QVERIFY(!report.remedy);
}

void TestDeliveryWalk::saysWhatCantBeKnown()
{
    DeliveryEvidence evidence = nothingYet();
    evidence.view = ServiceView::Hosted;
    DeliveryReport report = walkDelivery(evidence);
    QVERIFY(report.kind == DeliveryReport::Kind::Unknown);
    QVERIFY(report.steps.at(0).summary.contains("relay"));

    Event event = sentTo("orders");
    event.deliveries.reset();
    evidence.broadcasts = {event};
    evidence.calls = {event};
    report = walkDelivery(evidence);
    QVERIFY(report.kind == DeliveryReport::Kind::Partial);
    QVERIFY(report.at(DeliveryStep::Sent).verdict == StepVerdict::Passed);
    QVERIFY(report.at(DeliveryStep::Accepted).verdict == StepVerdict::Passed);
    for (const DeliveryStep step :
         {DeliveryStep::SameChannel, DeliveryStep::Subscribed, DeliveryStep::Delivered,
          DeliveryStep::Handled, DeliveryStep::Seen}) {
        QVERIFY(report.at(step).verdict == StepVerdict::Skipped);
        QVERIFY(report.at(step).summary.size() > 40);
    }
    QVERIFY(report.at(DeliveryStep::Subscribed).summary.contains("subscriber page"));

    // A page that RadarDesk opened has received it.
    Event arrival = event;
    arrival.kind = EventKind::Arrival;
    arrival.broadcastId.clear();
    arrival.time = at(80);
    evidence.arrivals = {arrival};
    report = walkDelivery(evidence);
    QVERIFY(report.at(DeliveryStep::Delivered).verdict == StepVerdict::Passed);
    QCOMPARE(report.headline, "The message was delivered");
}

void TestDeliveryWalk::tellsNamesApart_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("difference");
    const auto pair = [](const char *first, const char *second, NameDifference difference) {
        QTest::addRow("%s %s", first, second)
            << QString::fromUtf8(first) << QString::fromUtf8(second)
            << static_cast<int>(difference);
    };
    pair("orders", "orders", NameDifference::None);
    pair("orders", "invoices", NameDifference::Other);
    pair("room-1", "room-2", NameDifference::Other);
    pair("a", "b", NameDifference::Other);
    pair("orders", "oRDERS", NameDifference::Case);
    pair("my orders", "myorders", NameDifference::WhiteSpace);
    pair("private-private-a", "private-a", NameDifference::PrefixTwice);
    pair("orders.test", "orders", NameDifference::Environment);
    pair("private-dev-orders", "private-orders", NameDifference::Environment);
    pair("order-list", "order.list", NameDifference::Separator);
    pair("customers", "custmers", NameDifference::Letter);
}

void TestDeliveryWalk::tellsNamesApart()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const int, difference);
    QCOMPARE(static_cast<int>(differenceOfNames(first, second)), difference);
}

void TestDeliveryWalk::marksDifferingLetters()
{
    const auto marked = [](const QString &first, const QString &second) {
        const NameComparison compared = compareNames(first, second);
        return QStringList{markedName(first, compared.first), markedName(second, compared.second)};
    };
    QCOMPARE(marked("orders", "Orders"), QStringList({"[o]rders", "[O]rders"}));
    QCOMPARE(marked("orders", "orders "), QStringList({"orders", "orders[␣]"}));
    QCOMPARE(marked("orders", "private-orders"), QStringList({"orders", "[private-]orders"}));
    QCOMPARE(marked("orders", QString::fromUtf8("оrders")),
             QStringList({"[o]rders", "[U+043E]rders"}));
    QCOMPARE(marked("orders", QString::fromUtf8("ord\u200Bers")),
             QStringList({"orders", "ord[U+200B]ers"}));
}

void TestDeliveryWalk::measuresTheOrder_data()
{
    QTest::addColumn<QList<qint64>>("arrived");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::addColumn<QString>("text");
    const QList<qint64> ten{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    QTest::newRow("right") << ten << ten << "10 message(s) in order, none doubled, none lost";
    QTest::newRow("one overtook") << QList<qint64>{1, 3, 2, 4} << QList<qint64>{1, 2, 3, 4}
                                  << "1 of 4 overtook, largest step 1, none doubled, none lost";
    QTest::newRow("a leap") << QList<qint64>{4, 1, 2, 3} << QList<qint64>{1, 2, 3, 4}
                            << "1 of 4 overtook, largest step 3, none doubled, none lost";
    QTest::newRow("a late one") << QList<qint64>{2, 3, 4, 1} << QList<qint64>{1, 2, 3, 4}
                                << "3 of 4 overtook, largest step 1, none doubled, none lost";
    QTest::newRow("doubled and lost") << QList<qint64>{1, 2, 2, 4} << QList<qint64>{1, 2, 3, 4}
                                      << "none overtook, 1 doubled, 1 lost";
    // Of 500, seven leap, one of them over three.
    QList<qint64> many;
    QList<qint64> all;
    for (qint64 i = 0; i < 500; ++i)
        all.append(i);
    many = all;
    many.move(53, 50); // over 50, 51, 52
    for (const qsizetype place : {100, 150, 200, 250, 300, 350})
        many.move(place + 1, place);
    many.insert(400, many.at(399));
    many.removeLast();
    QTest::newRow("of many") << many << all.first(499)
                             << "7 of 500 overtook, largest step 3, 1 doubled, none lost";
}

void TestDeliveryWalk::measuresTheOrder()
{
    QFETCH(const QList<qint64>, arrived);
    QFETCH(const QList<qint64>, expected);
    QFETCH(const QString, text);
    QCOMPARE(orderOf(arrived, expected).text(), text);
}

void TestDeliveryWalk::findsTheCounter()
{
    const auto counter = counterOf({R"({"price":40,"n":1})", R"({"price":17,"n":3})",
                                    R"({"price":99,"n":2})", R"({"price":40,"n":4})"});
    QVERIFY(counter);
    QCOMPARE(counter->key, "n");
    QCOMPARE(orderOf(*counter).text(), "1 of 4 overtook, largest step 1, none doubled, none lost");
    const auto byTens = counterOf({R"({"id":10})", R"({"id":20})", R"({"id":40})"});
    QVERIFY(byTens);
    QCOMPARE(byTens->step, 10);
    QCOMPARE(orderOf(*byTens).lost, 1);
    QVERIFY(!counterOf({R"({"price":400})", R"({"price":17})", R"({"price":99})"}));
    QVERIFY(!counterOf({R"({"n":1})", R"({"n":1})", R"({"n":1})"}));
    QVERIFY(!counterOf({"1", "2", "3"}));
    QVERIFY(!counterOf({R"({"n":1})", "not JSON", R"({"n":3})"}));
}

void TestDeliveryWalk::countsAsPhpDoes()
{
    // strlen(serialize("orders")) + strlen(serialize(["a" => 1, "b" => [true, null, "ä"]]))
    const qint64 channel = QByteArray(R"(s:6:"orders";)").size();
    const qint64 data =
        QByteArray("a:2:{s:1:\"a\";i:1;s:1:\"b\";a:3:{i:0;b:1;i:1;N;i:2;s:2:\"ä\";}}").size();
    QCOMPARE(phpSize("orders", R"({"a":1,"b":[true,null,"ä"]})"), channel + data);
    Event event =
        receivedBy(sentTo("orders", 0, "r-1", "[" + QByteArray("1,").repeated(2'000) + "1]"), {{}});
    const DeliveryReport report = walkDelivery(caseOf(event, {pageOn("orders")}));
    QVERIFY(report.at(DeliveryStep::Accepted).notes.join(' ').contains("PHP"));
}

void TestDeliveryWalk::drawsWhatWasMissed()
{
    DeliveryEvidence evidence =
        caseOf(sentTo("orders"),
               {endedAt(pageOn("orders"), -400, EndCause::Lost),
                from(pageOn("orders", {"2.2"}), 700), pageOn("orders", {"3.3", "Chrome 131"})});
    evidence.broadcasts = {sentTo("orders", -5'000, "r-1"), sentTo("orders", 0, "r-2"),
                           sentTo("orders", 500, "r-3"), sentTo("orders", 5'000, "r-4")};
    const MissedMessages missed = walkDelivery(evidence).missed;
    QCOMPARE(missed.sent.size(), 4);
    QCOMPARE(missed.bars.size(), 2); // two connections of one page are one bar
    QCOMPARE(missed.bars.at(0).spans.size(), 2);
    QCOMPARE(missed.bars.at(0).missed, QList<QDateTime>({at(0), at(500)}));
    QVERIFY(missed.bars.at(0).spans.at(1).isOpen);
    QVERIFY(missed.bars.at(1).missed.isEmpty());
    QVERIFY(missed.from <= at(-9'000) && missed.to == at(60'000));
    QVERIFY2(missed.lines().at(0).contains("missed 2"), qPrintable(missed.lines().at(0)));
    QVERIFY(toMarkdown(walkDelivery(evidence)).contains("Missed while away"));
    // Two tabs of one browser at the same time are two bars.
    evidence.subscribers = {pageOn("orders"), pageOn("orders", {"2.2"})};
    QCOMPARE(walkDelivery(evidence).missed.bars.size(), 2);
}

void TestDeliveryWalk::sortsBySending()
{
    Event slow = sentTo("orders", 0, "r-10"); // told of before the other, and sent after it
    Event quick = sentTo("orders", 1, "r-9");
    Event other = sentTo("orders", 2, {});
    QList<Event> events{other, slow, quick};
    inOrderOfSending(events);
    QCOMPARE(events.at(0).broadcastId, "r-9");
    QCOMPARE(events.at(1).broadcastId, "r-10");
    QCOMPARE(events.at(2).broadcastId, "");
}

void TestDeliveryWalk::exportsWithoutSecrets()
{
    const QByteArray secret = "sk_0123456789abcdef0123456789abcdef";
    Event event = refusedCall(401, R"({"channel":"orders","data":"1"})");
    event.note = "The secret " + secret + " isn't known.";
    auto exchange = std::make_shared<PushRadar::Exchange>(*event.exchange);
    exchange->requestHeaders.append(PushRadar::HttpHeader{"Authorization", "Bearer " + secret});
    exchange->requestHeaders.append(PushRadar::HttpHeader{"Cookie", "session=abcdefghijklmnop"});
    event.exchange = exchange;
    const QString markdown = toMarkdown(walkDelivery(caseOf(event)));
    QVERIFY(markdown.contains("OtherSecret"));
    QVERIFY2(!markdown.contains(secret), qPrintable(markdown));
    QVERIFY(!markdown.contains("abcdefghijklmnop"));
}

int tst_deliverywalk(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    TestDeliveryWalk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deliverywalk.moc"
