// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"

#include <sandbox/service/observers/observationdecoder.h>
#include <sandbox/service/observers/observationencoder.h>

#include <QTest>

using namespace RadarDesk::sandbox;
using namespace std::chrono_literals;

namespace {

SandboxOptions servingOptions()
{
    SandboxOptions options;
    options.servesObservers = true;
    return options;
}

/// A program that observes, as one that somebody else wrote.
class TestObserver
{
public:
    explicit TestObserver(const Sandbox &sandbox, const QByteArray &run = {})
        : m_decoder(run)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_socket,
                         [this](const QByteArray &bytes) { take(bytes); });
        QUrl url = sandbox.url();
        url.setScheme(QStringLiteral("ws"));
        url.setPath(QStringLiteral("/observe"));
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + sandbox.secret().toUtf8());
        if (!run.isEmpty())
            request.setRawHeader(RunHeader, run);
        m_socket.open(request);
    }

    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return m_frames > 0; }, 10'000);
    }
    QWebSocket &socket() { return m_socket; }
    [[nodiscard]] bool areAllRead() const { return m_areAllRead; }
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }
    [[nodiscard]] const QList<QList<ConnectionState>> &states() const { return m_states; }
    void send(const ObserverCommand &command)
    {
        m_socket.sendBinaryMessage(ObservationEncoder::commandFrame(command));
    }
    template <typename Kind> [[nodiscard]] QList<Kind> every() const
    {
        QList<Kind> found;
        for (const Observation &observation : m_all) {
            if (const auto *one = std::get_if<Kind>(&observation))
                found.append(*one);
        }
        return found;
    }
    template <typename Kind> [[nodiscard]] Kind wait(qsizetype count = 1)
    {
        const bool came = QTest::qWaitFor([&] { return every<Kind>().size() >= count; }, 10'000);
        return came ? every<Kind>().at(count - 1) : Kind();
    }

private:
    void take(const QByteArray &bytes)
    {
        ++m_frames;
        const auto frame = m_decoder.frame(bytes);
        m_areAllRead = m_areAllRead && frame;
        if (!frame)
            return;
        m_all += frame->observations.list;
        m_leftOut += frame->observations.leftOut;
        if (frame->states)
            m_states.append(*frame->states);
    }

    QWebSocket m_socket;
    ObservationDecoder m_decoder;
    QList<Observation> m_all;
    QList<QList<ConnectionState>> m_states;
    qint64 m_leftOut = 0;
    int m_frames = 0;
    bool m_areAllRead = true;
};

QByteArray handshake(const QByteArray &headers)
{
    return "GET /observe HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
           "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + headers + "\r\n";
}

QByteArray bearer(const Sandbox &sandbox)
{
    return "Authorization: Bearer " + sandbox.secret().toUtf8() + "\r\n";
}

} // namespace

/// GET /observe
class TestObserving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheSecret();
    void admitsNoPage();
    void isOffUnlessWanted();
    void admitsSoManyAndNoMore();
    void tellsWhatHappens();
    void tellsOfEarlierConnections();
    void tellsWhoseItWas();
    void doesWhatIsAsked();
    void endsForNonsense();
    void waitsForNobody();
    void observesInsideToo();
};

void TestObserving::asksForTheSecret()
{
    Sandbox sandbox(servingOptions());
    QVERIFY(sandbox.start().ok());
    const auto statusOf = [&](const QByteArray &headers) {
        RawConnection connection(sandbox);
        connection.send(handshake(headers));
        return connection.waitFor("\r\n\r\n") ? connection.received().mid(9, 3) : QByteArray();
    };
    QCOMPARE(statusOf({}), "401");
    QCOMPARE(statusOf("Authorization: Bearer sk_wrong\r\n"), "401");
    QCOMPARE(statusOf("Authorization: Bearer\r\n"), "401");
    const QByteArray basic = (sandbox.secret().toUtf8() + ':').toBase64();
    QCOMPARE(statusOf("Authorization: Basic " + basic + "\r\n"), "401");
    QCOMPARE(statusOf(bearer(sandbox)), "101");
    SandboxClient client(sandbox);
    QCOMPARE(
        client.send("GET", "/observe", {{"Authorization", "Bearer " + sandbox.secret().toUtf8()}})
            .status,
        400);
}

void TestObserving::admitsNoPage()
{
    Sandbox sandbox(servingOptions());
    QVERIFY(sandbox.start().ok());
    // Its own origin, too: no page of the sandbox observes.
    for (const QByteArray &header :
         {QByteArray("Origin: http://app.test\r\n"), QByteArray("Origin: null\r\n"),
          "Origin: " + sandbox.url().toEncoded() + "\r\n",
          QByteArray("Sec-Fetch-Site: cross-site\r\n")}) {
        RawConnection connection(sandbox);
        connection.send(handshake(bearer(sandbox) + header));
        QVERIFY(connection.waitFor("\r\n\r\n"));
        QCOMPARE(connection.received().mid(9, 3), "403");
    }
}

void TestObserving::isOffUnlessWanted()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    RawConnection connection(sandbox);
    connection.send(handshake(bearer(sandbox)));
    QVERIFY(connection.waitFor("\r\n\r\n"));
    QCOMPARE(connection.received().mid(9, 3), "404");
}

void TestObserving::admitsSoManyAndNoMore()
{
    SandboxOptions options = servingOptions();
    options.limits.observers = 2;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    TestObserver one(sandbox);
    auto two = std::make_unique<TestObserver>(sandbox);
    QVERIFY(one.isReady());
    QVERIFY(two->isReady());
    {
        RawConnection third(sandbox);
        third.send(handshake(bearer(sandbox)));
        QVERIFY(third.waitFor("\r\n\r\n"));
        QCOMPARE(third.received().mid(9, 3), "503");
    }
    two.reset();
    QTRY_VERIFY(TestObserver(sandbox).isReady()); // when the end of the second has got there
}

void TestObserving::tellsWhatHappens()
{
    Sandbox sandbox(servingOptions());
    QVERIFY(sandbox.start().ok());
    TestObserver one(sandbox);
    TestObserver two(sandbox);
    QVERIFY(one.isReady());
    QVERIFY(two.isReady());
    SandboxClient client(sandbox);
    {
        TestSubscriber subscriber(sandbox);
        QCOMPARE(subscriber.subscribe("news").value("event"), "subscribed");
        QCOMPARE(client.broadcast("news", "1").status, 200);
        QCOMPARE(client.postForm("/v2/broadcast", "apiSecret=wrong").status, 401);
        subscriber.next("message");
    }
    for (TestObserver *observer : {&one, &two}) {
        const auto connection = observer->wait<ObservedConnection>();
        QVERIFY(!connection.socketId.isEmpty());
        QVERIFY(!connection.isEarlier);
        QCOMPARE(observer->wait<ObservedSubscription>().channel, "news");
        const auto broadcast = observer->wait<ObservedCall>(1);
        QCOMPARE(broadcast.operation, ObservedCall::Operation::Broadcast);
        QCOMPARE(broadcast.data, "1");
        QCOMPARE(observer->wait<ObservedCall>(2).status, 401);
        const auto delivery = observer->wait<ObservedDelivery>();
        QCOMPARE(delivery.broadcastId, broadcast.broadcastId);
        QCOMPARE(delivery.socketIds, QList<QString>{connection.socketId});
        QCOMPARE(observer->wait<ObservedClosing>().socketId, connection.socketId);
        QVERIFY(observer->areAllRead());
        QCOMPARE(observer->leftOut(), 0);
    }
}

void TestObserving::tellsOfEarlierConnections()
{
    Sandbox sandbox(servingOptions());
    QVERIFY(sandbox.start().ok());
    std::vector<std::unique_ptr<TestSubscriber>> subscribers;
    QSet<QString> ids;
    for (int i = 0; i < 250; ++i) { // more than go in one go
        subscribers.push_back(std::make_unique<TestSubscriber>(sandbox));
        QVERIFY(subscribers.back()->isReady());
        ids.insert(subscribers.back()->socketId());
    }
    const QString first = subscribers.front()->socketId();
    QCOMPARE(subscribers.front()->subscribe("news").value("event"), "subscribed");
    QCOMPARE(SandboxClient(sandbox).setClientData(first, R"({"id":7})").status, 200);
    TestObserver observer(sandbox);
    QTRY_COMPARE(observer.every<ObservedConnection>().size(), 250);
    for (const ObservedConnection &connection : observer.every<ObservedConnection>()) {
        QVERIFY(connection.isEarlier);
        QVERIFY(ids.remove(connection.socketId));
        const bool isFirst = connection.socketId == first;
        QCOMPARE(connection.channels, isFirst ? QList<QString>{"news"} : QList<QString>());
        QCOMPARE(connection.clientData, isFirst ? QByteArray(R"({"id":7})") : QByteArray());
    }
}

void TestObserving::tellsWhoseItWas()
{
    Sandbox sandbox(servingOptions());
    QVERIFY(sandbox.start().ok());
    TestObserver observer(sandbox, "run-1");
    QVERIFY(observer.isReady());
    SandboxClient client(sandbox);
    client.send("POST", "/v3/broadcasts", {{RunHeader, "run-1"}}, "x");
    client.send("POST", "/v3/broadcasts", {{RunHeader, "run-2"}}, "x");
    client.send("POST", "/v3/broadcasts", {}, "x");
    QCOMPARE(observer.wait<ObservedCall>(1).run, "run-1");
    const auto others = observer.wait<ObservedCall>(2);
    QVERIFY(!others.run.isEmpty() && others.run != "run-1");
    QVERIFY(!others.requestHeaders.contains("run-2"));
    QVERIFY(observer.wait<ObservedCall>(3).run.isEmpty());
}

void TestObserving::doesWhatIsAsked()
{
    Sandbox sandbox(servingOptions());
    QVERIFY(sandbox.start().ok());
    TestObserver observer(sandbox);
    QVERIFY(observer.isReady());
    TestSubscriber one(sandbox);
    QCOMPARE(one.subscribe("news").value("event"), "subscribed");
    using Kind = ObserverCommand::Kind;
    // What is no JSON, and what is no channel, goes to nobody.
    observer.send({Kind::SendTo, one.socketId(), "news", "{\"a\":", {}, {}, 0ms});
    observer.send({Kind::SendTo, one.socketId(), "", "1", {}, {}, 0ms});
    observer.send({Kind::SendTo, one.socketId(), "news", R"({"a": 1.0})", {}, {}, 0ms});
    QCOMPARE(one.next("message").value("data").toObject().value("a").toInt(), 1);
    observer.send({Kind::States, {}, {}, {}, {}, {}, 0ms});
    QTRY_COMPARE(observer.states().size(), 1);
    QCOMPARE(observer.states().at(0).size(), 1);
    QCOMPARE(observer.states().at(0).at(0).messages, 1);
    observer.send({Kind::Close, one.socketId(), {}, {}, {}, {}, 0ms});
    QCOMPARE(observer.wait<ObservedClosing>().cause, ObservedClosing::Cause::OnPurpose);
    TestSubscriber two(sandbox);
    QVERIFY(two.isReady());
    observer.send({Kind::Cut, two.socketId(), {}, {}, {}, {}, 0ms});
    QCOMPARE(observer.wait<ObservedClosing>(2).cause, ObservedClosing::Cause::Cut);
    observer.send({Kind::Refuse, {}, {}, {}, "http://app.test", "Browser/1", 1h});
    QTRY_VERIFY([&] {
        RawConnection page(sandbox);
        page.send("GET /subscribe?key=" + sandbox.publicKey().toUtf8()
                  + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
                    "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    "Origin: http://app.test\r\nUser-Agent: Browser/1\r\n\r\n");
        return page.waitFor("\r\n\r\n") && page.received().startsWith("HTTP/1.1 503 ");
    }());
}

void TestObserving::endsForNonsense()
{
    Sandbox sandbox(servingOptions());
    QVERIFY(sandbox.start().ok());
    for (int kind = 0; kind < 2; ++kind) {
        TestObserver observer(sandbox);
        QVERIFY(observer.isReady());
        if (kind == 0)
            observer.socket().sendTextMessage("{}");
        else
            observer.socket().sendBinaryMessage("\xff");
        QTRY_COMPARE(observer.socket().state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(observer.socket().closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    }
}

// One that reads nothing costs so much memory, and nobody else anything.
void TestObserving::waitsForNobody()
{
    SandboxOptions options = servingOptions();
    options.limits.observerBytes = qsizetype{4} * 1024 * 1024;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    QTcpSocket mute;
    mute.setReadBufferSize(1024);
    mute.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(sandbox.url().port()));
    QVERIFY(mute.waitForConnected());
    mute.write(handshake(bearer(sandbox)));
    QTRY_VERIFY(mute.bytesAvailable() > 0);
    TestObserver other(sandbox);
    QVERIFY(other.isReady());
    SandboxClient client(sandbox);
    const QByteArray data = '"' + QByteArray(8'000, 'x') + '"';
    constexpr int Count = 1'500; // much more than the system's buffers take
    for (int i = 0; i < Count; ++i)
        QCOMPARE(client.broadcast("news", data).status, 200);
    QTRY_COMPARE(other.every<ObservedDelivery>().size(), Count);
    QCOMPARE(other.leftOut(), 0);
    // When it reads again, it is told how much it has missed.
    mute.setReadBufferSize(0);
    QByteArray read;
    const QByteArray mark = "leftOut\x19"; // a number of two bytes
    QTRY_VERIFY([&] {
        read += mute.readAll();
        return read.contains(mark);
    }());
}

void TestObserving::observesInsideToo()
{
    SandboxOptions options = servingOptions();
    options.observe = true;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    TestSubscriber subscriber(sandbox);
    QVERIFY(subscriber.isReady());
    TestObserver observer(sandbox);
    QVERIFY(observer.isReady());
    QCOMPARE(observer.wait<ObservedConnection>().socketId, subscriber.socketId());
    Observations inside = sandbox.takeObservations();
    QCOMPARE(inside.list.size(), 1);
    QVERIFY(!std::get<ObservedConnection>(inside.list.at(0)).isEarlier);
    inside.list.clear();
    sandbox.requestConnections();
    QTRY_VERIFY([&] {
        inside.list += sandbox.takeObservations().list;
        return !inside.list.isEmpty();
    }());
    QVERIFY(std::get<ObservedConnection>(inside.list.at(0)).isEarlier);
    // Nobody who observes outside hears of it.
    QCOMPARE(observer.every<ObservedConnection>().size(), 1);
}

int tst_observing(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestObserving test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_observing.moc"
