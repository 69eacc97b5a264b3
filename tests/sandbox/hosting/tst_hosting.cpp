// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/hosting/limitsfile.h>
#include <sandbox/hosting/listenaddress.h>
#include <sandbox/hosting/logentry.h>
#include <sandbox/hosting/servicemetrics.h>
#include <sandbox/hosting/trustedproxies.h>
#include <sandbox/web/httpmessage.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace RadarDesk::sandbox;

/// What a sandbox that serves other machines is told, and tells.
class TestHosting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
    void believesOnlyTrustedProxies_data();
    void believesOnlyTrustedProxies();
    void refusesWhatIsNoNetwork();
    void readsLimits();
    void refusesOtherLimits_data();
    void refusesOtherLimits();
    void countsCallsAndDeliveries();
    void writesEntries();
};

void TestHosting::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << "192.0.2.7" << QHostAddress("192.0.2.7") << 80;
    QTest::newRow("with a port") << "192.0.2.7:8080" << QHostAddress("192.0.2.7") << 8080;
    QTest::newRow("IPv6") << "2001:db8::7" << QHostAddress("2001:db8::7") << 80;
    QTest::newRow("in brackets") << "[2001:db8::7]" << QHostAddress("2001:db8::7") << 80;
    QTest::newRow("with both") << "[::1]:9" << QHostAddress("::1") << 9;
    QTest::newRow("every address") << "*:81" << QHostAddress(QHostAddress::AnyIPv6) << 81;
    QTest::newRow("every IPv4") << "0.0.0.0" << QHostAddress(QHostAddress::AnyIPv4) << 80;
}

void TestHosting::readsAddresses()
{
    QFETCH(const QString, text);
    const auto listen = ListenAddress::fromText(text, 80);
    QVERIFY(listen.ok());
    QTEST(listen->address(), "address");
    QTEST(int{listen->port()}, "port");
    QCOMPARE(listen->isLoopback(), text.contains(u"::1"));
}

void TestHosting::refusesOtherAddresses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "example.test", "192.0.2.7:", "192.0.2.7:http", "192.0.2.7:65536",
                             "[::1", "[::1]9", ":80", "192.0.2.300"})
        QTest::newRow(*text == '\0' ? "empty" : text) << text;
}

void TestHosting::refusesOtherAddresses()
{
    QFETCH(const QString, text);
    const auto listen = ListenAddress::fromText(text, 80);
    QVERIFY(!listen.ok());
    QVERIFY(listen.error().endsWith(u'.'));
}

void TestHosting::believesOnlyTrustedProxies_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QByteArray>("client");
    const auto row = [](const char *name, const char *peer, const char *forwarded,
                        const char *client) {
        QTest::newRow(name) << QByteArray(peer) << QByteArray(forwarded) << QByteArray(client);
    };
    row("a proxy", "10.1.2.3", "198.51.100.9", "198.51.100.9");
    row("a chain of proxies", "10.1.2.3", "198.51.100.9, 10.9.9.9", "198.51.100.9");
    row("what a client invented", "10.1.2.3", "127.0.0.1, 198.51.100.9", "198.51.100.9");
    row("a header that a client invented", "10.1.2.3", "127.0.0.1\r\nX-Forwarded-For: 198.51.100.9",
        "198.51.100.9");
    row("a stranger", "198.51.100.9", "127.0.0.1", "198.51.100.9");
    row("no header", "10.1.2.3", "", "10.1.2.3");
    row("nonsense", "10.1.2.3", "unknown, <b>", "10.1.2.3");
    row("IPv6 in brackets with a port", "10.1.2.3", "[2001:db8::7]:4711", "2001:db8::7");
    row("IPv4 with a port", "10.1.2.3", "198.51.100.9:4711", "198.51.100.9");
    row("a proxy over IPv6's form of IPv4", "::ffff:10.1.2.3", "198.51.100.9", "198.51.100.9");
    row("a single address", "2001:db8::1", "198.51.100.9", "198.51.100.9");
}

void TestHosting::believesOnlyTrustedProxies()
{
    QFETCH(const QByteArray, peer);
    QFETCH(const QByteArray, forwarded);
    const auto proxies = TrustedProxies::fromList({"10.0.0.0/8", "2001:db8::1"});
    QVERIFY(proxies.ok());
    HttpRequest request;
    request.peer = peer;
    request.headers = "X-Forwarded-For: " + forwarded + "\r\nX-Forwarded-Proto: https\r\n";
    QTEST(proxies->clientOf(request), "client");
    QCOMPARE(proxies->isSecure(request), peer != "198.51.100.9");
    QCOMPARE(TrustedProxies().clientOf(request), peer);
}

void TestHosting::refusesWhatIsNoNetwork()
{
    for (const char *network : {"", "proxy.test", "10.0.0.0/33", "10.0.0.0/8/8"})
        QVERIFY2(!TrustedProxies::fromList({network}).ok(), network);
}

void TestHosting::readsLimits()
{
    Limits usual;
    usual.drainTime = std::chrono::seconds(5);
    const auto limits =
        limitsFromJson(R"({"subscribers": 7, "bodyBytes": 8, "silenceMilliseconds": 9})", usual);
    QVERIFY(limits.ok());
    QCOMPARE(limits->subscribers, 7);
    QCOMPARE(limits->bodyBytes, 8);
    QCOMPARE(limits->silence, std::chrono::milliseconds(9));
    QCOMPARE(limits->drainTime, std::chrono::seconds(5));
    QCOMPARE(limits->headerBytes, Limits().headerBytes);
}

void TestHosting::refusesOtherLimits_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"", "[]", R"({"subscriber": 1})", R"({"subscribers": 0})", R"({"subscribers": -1})",
          R"({"subscribers": 1.5})", R"({"subscribers": "7"})", R"({"subscribers": 99999999999})"})
        QTest::newRow(*json == '\0' ? "empty" : json) << QByteArray(json);
}

void TestHosting::refusesOtherLimits()
{
    QFETCH(const QByteArray, json);
    const auto limits = limitsFromJson(json);
    QVERIFY(!limits.ok());
    QVERIFY(limits.error().endsWith(u'.'));
}

void TestHosting::countsCallsAndDeliveries()
{
    ServiceMetrics metrics;
    using Operation = ServiceMetrics::Operation;
    metrics.noteCall(Operation::Broadcast, 200, 10, 20, std::chrono::microseconds(1'500'000));
    metrics.noteCall(Operation::Broadcast, 200, 10, 20, std::chrono::microseconds(500'000));
    metrics.noteCall(Operation::Broadcast, 401, 1, 2, {});
    metrics.noteBroadcast(3);
    metrics.noteBroadcast(4);
    metrics.noteTooSlow();
    const QByteArray text = metrics.toText({.connections = 5, .subscriptions = 6, .channels = 7});
    for (const char *line :
         {"radardesk_connections 5\n", "radardesk_subscriptions 6\n", "radardesk_channels 7\n",
          "radardesk_broadcasts_total 2\n", "radardesk_deliveries_total 7\n",
          "radardesk_slow_connections_dropped_total 1\n", "radardesk_request_body_bytes_total 21\n",
          "radardesk_answer_body_bytes_total 42\n",
          "radardesk_calls_total{call=\"broadcast\",status=\"200\"} 2\n",
          "radardesk_call_seconds_total{call=\"broadcast\",status=\"200\"} 2.000000\n",
          "radardesk_refused_total{call=\"broadcast\",status=\"401\"} 1\n"})
        QVERIFY2(text.contains(line), line);
    QVERIFY(!text.contains("radardesk_refused_total{call=\"broadcast\",status=\"200\"}"));
    // Each name is explained once, before its first value (Prometheus's text format).
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("# TYPE "))
            QCOMPARE(text.count(line.first(line.lastIndexOf(' ') + 1)), 1);
    }
}

void TestHosting::writesEntries()
{
    const LogEntry call{.method = "POST",
                        .path = "/v3/broadcasts",
                        .status = 200,
                        .isSimulated = true,
                        .peer = "192.0.2.7",
                        .took = std::chrono::microseconds(12)};
    QCOMPARE(call.toText(), "POST /v3/broadcasts 200 (simulated)");
    const auto json = QJsonDocument::fromJson(call.toJson(std::chrono::system_clock::time_point(
                                                  std::chrono::milliseconds(1'700'000'000'123))))
                          .object();
    QCOMPARE(json,
             (QJsonObject{{"time", "2023-11-14T22:13:20.123Z"},
                          {"method", "POST"},
                          {"path", "/v3/broadcasts"},
                          {"status", 200},
                          {"client", "192.0.2.7"},
                          {"microseconds", 12},
                          {"simulated", true}}));
    const LogEntry other{.message = "A \"quoted\"\nline"};
    QCOMPARE(QJsonDocument::fromJson(other.toJson({})).object().value("message"),
             "A \"quoted\"\nline");
    QVERIFY(!other.toJson({}).contains('\n'));
}

int tst_hosting(int argc, char *argv[])
{
    TestHosting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hosting.moc"
