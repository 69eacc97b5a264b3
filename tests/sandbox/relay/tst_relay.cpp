// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standin.h"

#include <QRandomGenerator>

using namespace RadarDesk::sandbox;

/// What goes through a relay comes out as it went in.
class TestRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNoByte();
    void takesOutWhatIsForOneHop();
    void putsThePrefixBefore();
    void takesTheAbsoluteForm();
    void passesExpectationsOn();
    void streamsBothWays();
    void takesSingleBytes();
    void answersWithoutLengthEndTheConnection();
    void answersHead();
    void keepsConnectionsAlive();
    void takesPipelinedRequests();
    void tellsOfEachCall();
    void speaksPlainHttpToo();
};

namespace {

using Random = QRandomGenerator;

constexpr qsizetype Large = qsizetype{10} * 1024 * 1024;
constexpr int Rounds = 1'000;

QByteArray randomBytes(Random &random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

QByteArray randomWord(Random &random, int most)
{
    constexpr QByteArrayView Letters = "abcdefghijklmnopqrstuvwxyzABCDEFXYZ0123456789-_~.";
    QByteArray word;
    for (int i = random.bounded(1, most + 1); i > 0; --i)
        word += Letters.at(random.bounded(static_cast<int>(Letters.size())));
    return word;
}

QByteArray randomHeaders(Random &random)
{
    QByteArray lines;
    for (int i = random.bounded(8); i > 0; --i) {
        // The same name again, apart from the first, with white space that means nothing.
        const QByteArray name = i % 3 == 0 ? QByteArray("X-Again") : "X-" + randomWord(random, 12);
        lines += name + (i % 2 == 0 ? ":   " : ":") + randomWord(random, 60) + " \t"
            + randomWord(random, 5) + (i % 4 == 0 ? "  \r\n" : "\r\n");
    }
    return lines;
}

/// A body with what frames it: the header lines, then the bytes.
std::pair<QByteArray, QByteArray> randomBody(Random &random, int round)
{
    const qsizetype size = round % 250 == 17 ? Large
        : round % 5 == 0                     ? 0
        : round % 40 == 3                    ? random.bounded(300'000)
                                             : random.bounded(3'000);
    QByteArray body = randomBytes(random, size);
    QByteArray headers;
    if (const QByteArray packed = round % 14 == 9 ? packedByGzip(body) : QByteArray();
        !packed.isEmpty()) {
        body = packed;
        headers = "Content-Encoding: gzip\r\n";
    } else if (round % 7 == 2) {
        body = qCompress(body);
        body.remove(0, 4); // Qt's own length
        headers = "Content-Encoding: deflate\r\n";
    }
    if (round % 3 != 1)
        return {headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body};
    QByteArray chunks;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype piece =
            std::min<qsizetype>(body.size() - at, random.bounded(1, size > 100'000 ? 90'000 : 900));
        chunks += QByteArray::number(piece, 16) + (round % 2 == 0 ? ";name=value\r\n" : "\r\n")
            + body.sliced(at, piece) + "\r\n";
        at += piece;
    }
    chunks += round % 4 == 0 ? "0\r\nX-Trailer: late\r\n\r\n" : "0\r\n\r\n";
    return {headers + "Transfer-Encoding: chunked\r\n", chunks};
}

/// Writes in pieces, as networks do.
void writeInPieces(QTcpSocket &socket, const QByteArray &bytes, Random &random)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype piece = std::min<qsizetype>(bytes.size() - at, random.bounded(1, 200'000));
        socket.write(bytes.sliced(at, piece));
        socket.flush();
        at += piece;
    }
}

} // namespace

void TestRelay::changesNoByte()
{
    RelayedStandIn desk;
    Random random(23);
    QByteArray expected;
    QByteArray answer;
    desk.service.onBytes = [&](QTcpSocket &socket) {
        if (desk.service.received.size() >= expected.size() && !answer.isEmpty())
            writeInPieces(socket, std::exchange(answer, {}), random);
    };
    auto app = std::make_unique<App>(desk.relay.url());
    QVERIFY(app->waitForConnected());
    for (int round = 0; round < Rounds; ++round) {
        if (round % 97 == 96) {
            app = std::make_unique<App>(desk.relay.url());
            QVERIFY(app->waitForConnected());
        }
        const QByteArray method =
            QByteArrayList{"POST", "GET", "PUT", "DELETE", "PATCH"}.at(round % 5);
        const QByteArray line = method + (round % 2 == 0 ? " /v2/" : " /v3/")
            + randomWord(random, 30) + "/%C3%A4%20//" + (round % 3 == 0 ? "?a=%2B+&&b=" : "?")
            + randomWord(random, 90) + " HTTP/1.1\r\n";
        const auto [framing, body] = randomBody(random, round);
        const QByteArray before = randomHeaders(random);
        const QByteArray after = randomHeaders(random) + framing + "\r\n";
        expected = line + before + "Host: " + desk.service.authority() + "\r\n" + after + body;
        const auto [answerFraming, answerBody] = randomBody(random, round + 1);
        answer = "HTTP/1.1 " + QByteArray::number(random.bounded(2) == 0 ? 200 : 418)
            + " As you like it\r\n" + randomHeaders(random) + answerFraming + "\r\n" + answerBody;
        const QByteArray expectedAnswer = answer;
        desk.service.received.clear();
        app->received.clear();
        writeInPieces(*app, line + before + "Host: " + desk.host() + "\r\n" + after + body, random);
        if (!QTest::qWaitFor([&] { return app->received.size() >= expectedAnswer.size(); }, 10'000))
            QFAIL(qPrintable(
                QStringLiteral("Round %1: %2 of %3 bytes arrived, answered: %4, request: %5 of %6")
                    .arg(round)
                    .arg(app->received.size())
                    .arg(expectedAnswer.size())
                    .arg(answer.isEmpty())
                    .arg(desk.service.received.size())
                    .arg(expected.size())));
        QVERIFY2(desk.service.received == expected, qPrintable(QString::number(round)));
        QVERIFY2(app->received == expectedAnswer, qPrintable(QString::number(round)));
    }
    qsizetype calls = 0;
    QVERIFY(QTest::qWaitFor([&] {
        calls += desk.calls(0).size() - calls;
        return calls == Rounds;
    }));
}

void TestRelay::takesOutWhatIsForOneHop()
{
    RelayedStandIn desk;
    desk.service.always(answerOf("{}", "200 OK",
                                 "Connection: keep-alive, X-Hop\r\nX-Hop: 1\r\nX-End: 2\r\n"
                                 "Keep-Alive: timeout=5\r\n"));
    App app(desk.relay.url());
    app.write(
        "GET /v3/a HTTP/1.1\r\nX-A: 1\r\nHost: " + desk.host()
        + "\r\nConnection: x-mine, Content-Length, keep-alive\r\nX-Mine: 1\r\nTE: trailers\r\n"
          "Upgrade: h2c\r\nProxy-Connection: keep-alive\r\nContent-Length: 0\r\nX-B: 2\r\n\r\n");
    QVERIFY(app.gets("{}"));
    QCOMPARE(app.received, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-End: 2\r\n\r\n{}");
    QCOMPARE(desk.service.requests.value(0),
             "GET /v3/a HTTP/1.1\r\nX-A: 1\r\nHost: " + desk.service.authority()
                 + "\r\nContent-Length: 0\r\nX-B: 2\r\n\r\n");
}

void TestRelay::putsThePrefixBefore()
{
    RelayedStandIn desk;
    desk.service.always(answerOf("{}"));
    desk.start(desk.service.url("https", "127.0.0.1", "/radar%20desk/"));
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("{}"));
    QVERIFY(
        desk.service.requests.value(0).startsWith("POST /radar%20desk/v3/broadcasts HTTP/1.1\r\n"));
}

void TestRelay::takesTheAbsoluteForm()
{
    RelayedStandIn desk; // as the Ruby library sends it
    desk.service.always(answerOf("{}"));
    App app(desk.relay.url());
    app.write("GET http://" + desk.host() + "/v3/channels/auth?a=1 HTTP/1.1\r\nHost: " + desk.host()
              + "\r\n\r\n");
    QVERIFY(app.gets("{}"));
    QVERIFY(desk.service.requests.value(0).startsWith("GET /v3/channels/auth?a=1 HTTP/1.1\r\n"));
}

void TestRelay::passesExpectationsOn()
{
    RelayedStandIn desk;
    App app(desk.relay.url());
    app.write("POST /v3/a HTTP/1.1\r\nHost: " + desk.host()
              + "\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    QTRY_VERIFY(desk.service.received.contains("Expect: 100-continue\r\n"));
    QVERIFY(app.received.isEmpty()); // it is the service that says so
    desk.service.last->write("HTTP/1.1 100 Continue\r\n\r\n");
    QVERIFY(app.gets("HTTP/1.1 100 Continue\r\n\r\n"));
    app.write(QByteArray("a\0b\n", 4));
    QTRY_VERIFY(desk.service.received.endsWith(QByteArray("\r\n\r\na\0b\n", 8)));
    desk.service.last->write(answerOf("done"));
    QVERIFY(app.gets("done"));

    // One that is refused sends no body, and nothing waits for it.
    App refused(desk.relay.url());
    desk.service.received.clear();
    refused.write("POST /v3/b HTTP/1.1\r\nHost: " + desk.host()
                  + "\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    QTRY_VERIFY(desk.service.received.contains("/v3/b"));
    desk.service.last->write(answerOf("no", "417 Expectation Failed"));
    QVERIFY(refused.gets("no"));
    QVERIFY(refused.received.contains("Connection: close\r\n"));
    QVERIFY(refused.isEnded());
}

void TestRelay::streamsBothWays()
{
    RelayedStandIn desk;
    App app(desk.relay.url());
    app.write("POST /v3/a HTTP/1.1\r\nHost: " + desk.host()
              + "\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
    // What is there of it, before the rest is; its line break belongs to the next chunk.
    QTRY_VERIFY(desk.service.received.endsWith("5\r\nfirst"));
    app.write("0\r\n\r\n");
    QTRY_VERIFY(desk.service.received.endsWith("5\r\nfirst\r\n0\r\n\r\n"));
    desk.service.last->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
    QVERIFY(app.gets("3\r\none"));
    QVERIFY(!app.received.endsWith("0\r\n\r\n"));
    desk.service.last->write("0\r\n\r\n");
    QVERIFY(app.gets("one\r\n0\r\n\r\n"));
}

void TestRelay::takesSingleBytes()
{
    RelayedStandIn desk;
    const QByteArray body = "0\r\n\r\n"; // of which Beast takes for granted what follows
    desk.service.onBytes = [&](QTcpSocket &socket) {
        if (desk.service.received.endsWith("\r\n\r\n" + body)) {
            for (const char byte :
                 QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") + body) {
                socket.write(&byte, 1);
                socket.flush();
            }
        }
    };
    App app(desk.relay.url());
    QVERIFY(app.waitForConnected());
    const QByteArray request = "POST /v3/a HTTP/1.1\r\nHost: " + desk.host()
        + "\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
    for (const char byte : request) {
        app.write(&byte, 1);
        app.flush();
        QCoreApplication::processEvents();
    }
    QVERIFY(app.gets("chunked\r\n\r\n" + body));
}

void TestRelay::answersWithoutLengthEndTheConnection()
{
    RelayedStandIn desk;
    App app(desk.relay.url());
    app.write("GET /v3/a HTTP/1.1\r\nHost: " + desk.host() + "\r\n\r\n");
    QTRY_VERIFY(desk.service.received.contains("\r\n\r\n"));
    desk.service.last->write("HTTP/1.1 200 OK\r\nX-A: 1\r\n\r\nuntil the end");
    desk.service.last->disconnectFromHost(); // with a goodbye of TLS
    QVERIFY(app.isEnded());
    QCOMPARE(app.received, "HTTP/1.1 200 OK\r\nX-A: 1\r\nConnection: close\r\n\r\nuntil the end");
    QVERIFY(!desk.calls(1).value(0).relayed->error);
}

void TestRelay::answersHead()
{
    RelayedStandIn desk;
    desk.service.always("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n");
    App app(desk.relay.url());
    for (int i = 0; i < 2; ++i) {
        app.received.clear();
        app.write("HEAD /v3/a HTTP/1.1\r\nHost: " + desk.host() + "\r\n\r\n");
        QVERIFY(app.gets("\r\n\r\n"));
        QCOMPARE(app.received, "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n");
    }
}

void TestRelay::keepsConnectionsAlive()
{
    RelayedStandIn desk;
    desk.service.always(answerOf("{}"));
    App app(desk.relay.url());
    for (int i = 1; i <= 5; ++i) {
        app.received.clear();
        app.write(broadcastOf(desk.host()));
        QVERIFY(app.gets("{}"));
    }
    QCOMPARE(desk.service.connections, 1);
    // When the service has closed its own, the next call has a new one.
    desk.service.last->disconnectFromHost();
    QTRY_VERIFY(!desk.service.last || desk.service.last->state() == QTcpSocket::UnconnectedState);
    app.received.clear();
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("{}"));
    QVERIFY(app.received.startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(desk.service.connections, 2);
    // One of HTTP/1.0 is told what becomes of its connection.
    App old(desk.relay.url());
    old.write("GET /v3/a HTTP/1.0\r\n\r\n");
    QVERIFY(old.gets("{}"));
    QVERIFY(old.received.contains("Connection: close\r\n"));
    QVERIFY(old.isEnded());
}

void TestRelay::takesPipelinedRequests()
{
    RelayedStandIn desk;
    desk.service.onBytes = [&](QTcpSocket &socket) {
        if (!desk.service.received.endsWith("\r\n\r\n"))
            return;
        socket.write(answerOf(desk.service.received.contains("/v3/first") ? "1st" : "2nd"));
        desk.service.received.clear();
    };
    App app(desk.relay.url());
    app.write("GET /v3/first HTTP/1.1\r\nHost: " + desk.host()
              + "\r\n\r\nGET /v3/second HTTP/1.1\r\nHost: " + desk.host() + "\r\n\r\n");
    QVERIFY(app.gets("2nd"));
    QVERIFY(app.received.indexOf("1st") < app.received.indexOf("2nd"));
    QCOMPARE(desk.calls(2).size(), 2);
}

void TestRelay::tellsOfEachCall()
{
    RelayedStandIn desk;
    desk.service.always(answerOf(R"({"status":"ok"})", "200 OK", "X-Service: yes\r\n"));
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host(), "X-PushRadar-Library: pushradar-server-node 3.1.0\r\n"));
    QVERIFY(app.gets("ok"));
    const ObservedCall call = desk.calls(1).value(0);
    QCOMPARE(call.method, "POST");
    QCOMPARE(call.target, "/v3/broadcasts");
    QCOMPARE(call.status, 200);
    QCOMPARE(call.peer, "127.0.0.1");
    QCOMPARE(call.responseBody, R"({"status":"ok"})");
    QVERIFY(call.responseHeaders.contains("X-Service: yes\r\n"));
    QVERIFY(call.requestHeaders.contains("pushradar-server-node"));
    QVERIFY(call.requestBody.contains("news"));
    QVERIFY(!call.requestIsCut);
    const RelayedPart &part = *call.relayed;
    QVERIFY(!part.error);
    QCOMPARE(part.service, desk.service.url("https"));
    QVERIFY(part.atService);
    QVERIFY(part.timing.connecting && part.timing.encrypted && part.timing.requestSent
            && part.timing.headers && part.timing.finished);
    QVERIFY(*part.timing.connecting <= *part.timing.encrypted);
    QVERIFY(*part.timing.encrypted <= *part.timing.requestSent);
    QVERIFY(*part.timing.requestSent <= *part.timing.headers);
    QVERIFY(*part.timing.headers <= *part.timing.finished);
    QVERIFY(part.inRelay + *part.atService <= call.took);
}

void TestRelay::speaksPlainHttpToo()
{
    RelayedStandIn desk;
    StandIn plain(std::make_unique<QTcpServer>());
    plain.always(answerOf("plain"));
    desk.start(plain.url("http"));
    App app(desk.relay.url());
    app.write(broadcastOf(desk.host()));
    QVERIFY(app.gets("plain"));
    QVERIFY(!desk.calls(1).value(0).relayed->timing.encrypted);
}

int tst_relay(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestRelay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_relay.moc"
