// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/observedevents.h>

#include <session/observation/eventcauses.h>

#include <history/store/eventcoding.h>
#include <pushradar/secret.h>
#include <workbench/profiles/profile.h>

#include <QCoreApplication>
#include <QTest>

using namespace std::chrono_literals;
using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::session;
using PushRadar::ApiVersion;

class TestObservedEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesABroadcast();
    void makesAnAuthentication();
    void makesARefusedCall();
    void makesARefusedConnection();
    void makesConnections();
    void makesClosings_data();
    void makesClosings();
    void makesSubscriptions();
    void makesFaults();
    void makesNoneOfTheRest();
    void holdsNoSecret_data();
    void holdsNoSecret();
    void cutsBodies();
};

namespace {

const QByteArray &ourSecret()
{
    static const QByteArray secret("sk_the_sandboxs_own");
    return secret;
}

Event eventFrom(const Observation &observation, const QString &client = {})
{
    KnownSecrets secrets;
    secrets.add(*PushRadar::Secret::make(QString::fromLatin1(ourSecret())));
    const auto event = eventOf({observation, client, SandboxId.toString()}, secrets);
    if (!event)
        qFatal("No event is made of it.");
    return *event;
}

ObservedCall broadcastCall()
{
    ObservedCall call;
    call.time = ObservedTime(1'700'000'000s);
    call.took = 1234us;
    call.operation = ObservedCall::Operation::Broadcast;
    call.method = "POST";
    call.target = "/v3/broadcasts?a=1";
    call.requestHeaders = "Host: 127.0.0.1:41873\r\nUser-Agent: python-requests/2.31.0\r\n"
                          "X-PushRadar-Library: pushradar-server-python 3.1.0\r\n"
                          "X-RadarDesk-Run: another\r\nAuthorization: Bearer "
        + ourSecret() + "\r\n";
    call.requestBody = R"({"channel":"news","data":"{\"a\":1}"})";
    call.status = 200;
    call.responseHeaders = "Content-Type: application/json\r\n";
    call.responseBody = R"({"status":"ok","id":"b1","subscribers":2})";
    call.channel = "news";
    call.data = R"({"a":1})";
    call.broadcastId = "b1";
    call.subscribers = 2;
    return call;
}

} // namespace

void TestObservedEvents::makesABroadcast()
{
    const Event event = eventFrom(broadcastCall());
    QCOMPARE(event.kind, EventKind::Broadcast);
    QCOMPARE(event.source, EventSource::App);
    QCOMPARE(event.outcome, Outcome::Done);
    QCOMPARE(event.profileId, "sandbox");
    QCOMPARE(event.time.toSecsSinceEpoch(), 1'700'000'000);
    QCOMPARE(event.channel, "news");
    QCOMPARE(event.data, R"({"a":1})");
    QCOMPARE(event.broadcastId, "b1");
    QCOMPARE(event.subscribers, 2);
    QCOMPARE(event.duration, 1234us);
    QCOMPARE(event.library, "Python library 3.1.0 (pushradar-server-python)");
    QCOMPARE(event.client, "Python Requests 2.31.0");
    QVERIFY(event.note.isEmpty());
    const PushRadar::Exchange &exchange = *event.exchange;
    QCOMPARE(exchange.method, "POST");
    QCOMPARE(exchange.url, QUrl("http://127.0.0.1:41873/v3/broadcasts?a=1"));
    QCOMPARE(exchange.requestBody, broadcastCall().requestBody);
    QCOMPARE(exchange.responseBody, broadcastCall().responseBody);
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.requestHeaders.size(), 4); // without the mark of another window
    QVERIFY(!encodeEvent(event).contains("another"));
    // A library may send the target in its absolute form.
    ObservedCall call = broadcastCall();
    call.target = "http://localhost:41873/v3/broadcasts";
    QCOMPARE(eventFrom(call).exchange->url, QUrl("http://localhost:41873/v3/broadcasts"));
}

void TestObservedEvents::makesAnAuthentication()
{
    ObservedCall call = broadcastCall();
    call.operation = ObservedCall::Operation::Token;
    call.data.clear();
    call.broadcastId.clear();
    call.socketId = "12.34";
    call.tokenDigest = digestOf("the token");
    Event event = eventFrom(call);
    QCOMPARE(event.kind, EventKind::Authentication);
    QCOMPARE(event.note, "Your app got a token.");
    QCOMPARE(event.socketId, "12.34");
    QCOMPARE(event.tokenDigest, digestOf("the token"));
    QVERIFY(!event.subscribers);

    call.version = ApiVersion::V2;
    call.requestHeaders.clear();
    call.requestBody = "authToken=abc&channel=private-a&clientPlatform=python&apiSecret=x";
    event = eventFrom(call);
    QCOMPARE(event.note, "Your app registered a token.");
    QCOMPARE(event.library, "Python library for v2");

    call.operation = ObservedCall::Operation::ClientData;
    call.version = ApiVersion::V3;
    QCOMPARE(eventFrom(call).note, "Your app registered client data.");
}

void TestObservedEvents::makesARefusedCall()
{
    ObservedCall call = broadcastCall();
    call.status = 401;
    call.reason = "The secret is wrong.";
    call.channel = "news\n";
    const Event event = eventFrom(call);
    QCOMPARE(event.kind, EventKind::Call);
    QCOMPARE(event.source, EventSource::App);
    QCOMPARE(event.outcome, Outcome::Failed);
    QCOMPARE(event.note, "The secret is wrong.");
    QCOMPARE(event.channel, QString("news\u240a"));
    QVERIFY(event.data.isEmpty());
    QCOMPARE(event.exchange->status, 401);
    QVERIFY(!event.subscribers);
}

void TestObservedEvents::makesARefusedConnection()
{
    ObservedCall call;
    call.operation = ObservedCall::Operation::Subscribe;
    call.method = "GET";
    call.target = "/subscribe?key=pk_wrong";
    call.requestHeaders = "Origin: http://localhost:3000\r\nUser-Agent: node\r\n";
    call.status = 403;
    call.reason = "The public key is wrong.";
    const Event event = eventFrom(call);
    QCOMPARE(event.kind, EventKind::Connection);
    QCOMPARE(event.source, EventSource::Page);
    QCOMPARE(event.outcome, Outcome::Failed);
    QCOMPARE(event.note, "The public key is wrong.");
    QCOMPARE(event.client, "Node.js, http://localhost:3000");
}

void TestObservedEvents::makesConnections()
{
    ObservedConnection connection;
    connection.socketId = "12.34";
    connection.page = "/cart?x=<b>\x1b";
    connection.peer = "127.0.0.1";
    const Event event = eventFrom(connection, "Chrome 131, http://localhost:3000");
    QCOMPARE(event.kind, EventKind::Connection);
    QCOMPARE(event.source, EventSource::Page);
    QCOMPARE(event.outcome, Outcome::Done);
    QCOMPARE(event.socketId, "12.34");
    QCOMPARE(event.client, "Chrome 131, http://localhost:3000");
    QCOMPARE(event.note,
             QString("Connected: Chrome 131, http://localhost:3000 · "
                     "/cart?x=<b>\u241b · 127.0.0.1"));
}

void TestObservedEvents::makesClosings_data()
{
    using Cause = ObservedClosing::Cause;
    QTest::addColumn<int>("cause");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *name, Cause cause, Outcome outcome, const char *start) {
        QTest::newRow(name) << int(cause) << outcome << QString::fromUtf8(start);
    };
    row("peer", Cause::Peer, Outcome::Done, "Closed by the page (code 1001). Reason: bye ");
    row("lost", Cause::Lost, Outcome::Failed, "Connection lost, ");
    row("slow", Cause::TooSlow, Outcome::Failed, "Closed: the client was too slow ");
    row("violation", Cause::Violation, Outcome::Failed, "Closed: the client violated ");
    row("stopped", Cause::Stopped, Outcome::Done, "Closed: the service ");
    row("on purpose", Cause::OnPurpose, Outcome::Done, "Closed by RadarDesk.");
    row("cut", Cause::Cut, Outcome::Done, "Cut by RadarDesk");
}

void TestObservedEvents::makesClosings()
{
    QFETCH(const int, cause);
    QFETCH(const QString, start);
    ObservedClosing closing;
    closing.socketId = "12.34";
    closing.cause = ObservedClosing::Cause(cause);
    closing.code = 1001;
    closing.reason = "bye";
    closing.lived = 1500ms;
    closing.messages = 12;
    closing.bytes = 2048;
    const Event event = eventFrom(closing);
    QCOMPARE(event.kind, EventKind::Connection);
    QTEST(event.outcome, "outcome");
    QVERIFY2(event.note.startsWith(start), qPrintable(event.note));
    QVERIFY2(event.note.contains("12 message"), qPrintable(event.note));
    QCOMPARE(event.duration, 1500ms);
    QCOMPARE(endingIn(event), ObservedClosing::Cause(cause));
    Event older = event;
    older.cause.clear();
    QCOMPARE(endingIn(older), ObservedClosing::Cause(cause));
    older.note = "In einer anderen Sprache.";
    QVERIFY(endingIn(older).has_value() == (event.outcome == Outcome::Failed));
}

void TestObservedEvents::makesSubscriptions()
{
    ObservedSubscription subscription;
    subscription.socketId = "12.34";
    subscription.channel = "private-a";
    subscription.tokenDigest = digestOf("the token");
    Event event = eventFrom(subscription);
    QCOMPARE(event.kind, EventKind::Subscription);
    QCOMPARE(event.source, EventSource::Page);
    QCOMPARE(event.outcome, Outcome::Done);
    QCOMPARE(event.channel, "private-a");
    QCOMPARE(event.tokenDigest, digestOf("the token"));
    using Change = ObservedSubscription::Change;
    QCOMPARE(changeIn(event), Change::Admitted);
    subscription.change = ObservedSubscription::Change::Refused;
    subscription.code = 403;
    subscription.reason = "The token has expired.";
    event = eventFrom(subscription);
    QCOMPARE(event.outcome, Outcome::Failed);
    QCOMPARE(event.note, "Subscription refused (403): The token has expired.");
    QCOMPARE(changeIn(event), Change::Refused);
    QCOMPARE(refusalCodeIn(event), 403);
    event.cause.clear(); // of an older version
    QCOMPARE(changeIn(event), Change::Refused);
    QCOMPARE(refusalCodeIn(event), 403);
    subscription.change = ObservedSubscription::Change::Left;
    QCOMPARE(eventFrom(subscription).outcome, Outcome::Done);
    QCOMPARE(changeIn(eventFrom(subscription)), Change::Left);
    // What the service takes as a name is one, and what it doesn't can be anything.
    subscription.channel = QString::fromUtf8("ord\u200Bers");
    QCOMPARE(eventFrom(subscription).channel, subscription.channel);
    subscription.change = Change::Refused;
    subscription.code = 400;
    QVERIFY(eventFrom(subscription).channel != subscription.channel);
}

void TestObservedEvents::makesFaults()
{
    ObservedFault fault;
    fault.effect = "message-late";
    fault.channel = "news";
    fault.broadcastId = "b-1";
    fault.subscribers = 2;
    fault.delay = 250ms;
    const Event late = eventFrom(fault);
    QCOMPARE(late.kind, EventKind::Fault);
    QCOMPARE(late.source, EventSource::RadarDesk);
    QCOMPARE(late.channel, "news");
    QVERIFY2(late.note.startsWith("Simulated fault: Late message (250 ms)"), qPrintable(late.note));
    QVERIFY(late.note.contains('2'));
    QCOMPARE(faultEffectIn(late), FaultEffect::MessageLate);
    fault.act = ObservedFault::Act::Edited;
    fault.data = "{\"secret\":\"" + ourSecret() + "\"}";
    const Event edited = eventFrom(fault);
    QVERIFY(edited.note.contains("changed and released"));
    QVERIFY(!faultEffectIn(edited));
    QVERIFY(edited.data.contains("secret"));
    QVERIFY(!edited.data.contains(ourSecret()));
    // From a newer service.
    fault.act = ObservedFault::Act::Applied;
    fault.effect = "moon-phase";
    QVERIFY(eventFrom(fault).note.contains("moon-phase"));
}

void TestObservedEvents::makesNoneOfTheRest()
{
    QVERIFY(!eventOf({ObservedDelivery(), {}, {}}, KnownSecrets()));
    QVERIFY(!eventOf({ObservedCallback(), {}, {}}, KnownSecrets()));
}

void TestObservedEvents::holdsNoSecret_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<ApiVersion>("version");
    QTest::addColumn<QByteArray>("secret");
    for (const ApiVersion version : {ApiVersion::V2, ApiVersion::V3}) {
        for (const bool isRefused : {false, true}) {
            for (const QByteArray &secret :
                 {ourSecret(), QByteArray("sk_of_a_stranger_99"), QByteArray("no secret's form")})
                QTest::addRow("v%d %d %s", int(version) + 2, int(isRefused), secret.constData())
                    << isRefused << version << secret;
        }
    }
}

// Wherever a stranger puts it, and whoever it belongs to.
void TestObservedEvents::holdsNoSecret()
{
    QFETCH(const bool, isRefused);
    QFETCH(const ApiVersion, version);
    QFETCH(const QByteArray, secret);
    using Operation = ObservedCall::Operation;
    for (const Operation operation : {Operation::Broadcast, Operation::Token, Operation::ClientData,
                                      Operation::Subscribe, Operation::Other}) {
        ObservedCall call = broadcastCall();
        call.operation = operation;
        call.version = version;
        call.requestHeaders = "Host: localhost\r\nCookie: session=" + secret
            + "\r\nAuthorization: Bearer " + secret + "\r\nX-Api-Key: " + secret + "\r\n";
        call.requestBody = version == ApiVersion::V2 ? "channel=a&api%53ecret="
                + secret.toPercentEncoding() + "&apiSecret=" + secret.toPercentEncoding()
                                                     : R"({"channel":"a","data":"{}"})";
        call.responseBody = "{\"token\":\"" + secret + "\"}";
        if (operation == Operation::Broadcast && !isRefused)
            call.responseBody = "{}";
        call.reason = isRefused ? "Refused." : QString();
        if (secret.startsWith("sk_")) {
            call.target = "/v3/" + secret;
            call.channel = QString::fromLatin1("to-" + secret);
        }
        const QByteArray kept = encodeEvent(eventFrom(call));
        for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toBase64()})
            QVERIFY2(!kept.contains(form), kept.constData());
    }
}

void TestObservedEvents::cutsBodies()
{
    ObservedCall call = broadcastCall();
    // The secret lies across the cut.
    call.requestBody = QByteArray(16 * 1024 - 11, ' ') + ourSecret() + QByteArray(99'000, 'x');
    call.responseBody = QByteArray(99'000, ',');
    const Event event = eventFrom(call);
    QVERIFY(event.exchange->requestBody.size() <= 16 * 1024);
    QVERIFY(!event.exchange->requestBody.contains("sk_the"));
    QVERIFY(event.exchange->responseBody.size() <= 16 * 1024);
    QVERIFY(event.exchange->responseCut);
    call.requestIsCut = true;
    QVERIFY(eventFrom(call).note.contains("start of the request"));
}

int tst_observedevents(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestObservedEvents test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_observedevents.moc"
