// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/sandboxclient.h>
#include <sandbox/subscriber/remoteobserver.h>

#include <sandbox/service/observers/observationencoder.h>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <QWebSocketServer>

using namespace RadarDesk::sandbox;
using namespace std::chrono_literals;
using State = RemoteObserver::State;

namespace {

ObserverLink::Target targetOf(const QUrl &url, const QString &secret)
{
    QUrl address = url;
    address.setScheme(QStringLiteral("ws"));
    address.setPath(QStringLiteral("/observe"));
    return {address, *PushRadar::Secret::make(secret), "run-1"};
}

ObserverLink::Target targetOf(const Sandbox &sandbox)
{
    return targetOf(sandbox.url(), sandbox.secret());
}

SandboxOptions observedServiceOptions()
{
    SandboxOptions options;
    options.servesObservers = true;
    return options;
}

/// A service that says what it likes.
class HostileService
{
public:
    HostileService()
        : m_server(QStringLiteral("hostile"), QWebSocketServer::NonSecureMode)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] {
            m_peer.reset(m_server.nextPendingConnection());
            m_peer->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
            ++m_connections;
        });
    }
    [[nodiscard]] ObserverLink::Target target() const
    {
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(m_server.serverPort());
        return targetOf(url, QStringLiteral("sk_1"));
    }
    [[nodiscard]] int connections() const { return m_connections; }
    QWebSocket &peer() { return *m_peer; }

private:
    QWebSocketServer m_server;
    std::unique_ptr<QWebSocket> m_peer;
    int m_connections = 0;
};

} // namespace

class TestRemoteObserver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void observesAService();
    void controlsAService();
    void isRefusedWithoutTheSecret();
    void comesBackAfterALoss();
    void forgetsAnEarlierService();
    void leavesWhoeverTalksNonsense_data();
    void leavesWhoeverTalksNonsense();
    void withstandsAFlood();
    void doesNothingWhileClosed();
};

void TestRemoteObserver::observesAService()
{
    Sandbox sandbox(observedServiceOptions());
    QVERIFY(sandbox.start().ok());
    RemoteObserver observer;
    QSignalSpy observed(&observer, &ObservationSource::observed);
    observer.open(targetOf(sandbox));
    QCOMPARE(observer.state(), State::Connecting);
    QTRY_COMPARE(observer.state(), State::Observing);
    SandboxClient client(sandbox);
    observed.clear();
    QCOMPARE(client.broadcast("news", "1").status, 200);
    QTRY_VERIFY(!observed.isEmpty());
    QList<Observation> all;
    QTRY_VERIFY([&] {
        all += observer.takeObservations().list;
        return all.size() == 2;
    }());
    QCOMPARE(std::get<ObservedCall>(all.at(0)).channel, "news");
    QCOMPARE(std::get<ObservedDelivery>(all.at(1)).channel, "news");
    observer.close();
    QCOMPARE(observer.state(), State::Closed);
}

void TestRemoteObserver::controlsAService()
{
    Sandbox sandbox(observedServiceOptions());
    QVERIFY(sandbox.start().ok());
    RemoteObserver observer;
    observer.open(targetOf(sandbox));
    QTRY_COMPARE(observer.state(), State::Observing);
    TestSubscriber subscriber(sandbox);
    QCOMPARE(subscriber.subscribe("news").value("event"), "subscribed");
    observer.sendTo(subscriber.socketId(), "news", "[1]");
    QCOMPARE(subscriber.next("message").value("data").toArray().size(), 1);
    QList<ConnectionState> states;
    connect(&observer, &ObservationSource::connectionStates, this,
            [&states](const QList<ConnectionState> &told) { states = told; });
    observer.requestConnectionStates();
    QTRY_COMPARE(states.size(), 1);
    QCOMPARE(states.at(0).messages, 1);
    observer.closeConnection(subscriber.socketId());
    QTRY_COMPARE(subscriber.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(subscriber.socket().closeReason(), "Closed in RadarDesk");
    TestSubscriber other(sandbox);
    QVERIFY(other.isReady());
    observer.cutConnection(other.socketId());
    QTRY_COMPARE(other.socket().state(), QAbstractSocket::UnconnectedState);
}

void TestRemoteObserver::isRefusedWithoutTheSecret()
{
    Sandbox sandbox(observedServiceOptions());
    QVERIFY(sandbox.start().ok());
    RemoteObserver observer;
    observer.open(targetOf(sandbox.url(), "sk_wrong"));
    QTRY_COMPARE(observer.state(), State::Failed);
    observer.open(targetOf(sandbox));
    QTRY_COMPARE(observer.state(), State::Observing);
}

void TestRemoteObserver::comesBackAfterALoss()
{
    SandboxOptions options = observedServiceOptions();
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    RemoteObserver observer;
    observer.open(targetOf(sandbox));
    QTRY_COMPARE(observer.state(), State::Observing);
    const auto port = static_cast<quint16>(sandbox.url().port());
    sandbox.stop();
    QTRY_COMPARE(observer.state(), State::Failed);
    sandbox.setPort(port, false);
    QVERIFY(sandbox.start().ok());
    TestSubscriber subscriber(sandbox);
    QVERIFY(subscriber.isReady());
    QTRY_COMPARE_WITH_TIMEOUT(observer.state(), State::Observing, 20'000);
    // It is told what it has missed.
    QStringList told;
    QTRY_VERIFY([&] {
        for (const Observation &each : observer.takeObservations().list) {
            if (const auto *connection = std::get_if<ObservedConnection>(&each))
                told.append(connection->socketId);
        }
        return told.contains(subscriber.socketId());
    }());
}

void TestRemoteObserver::forgetsAnEarlierService()
{
    Sandbox first(observedServiceOptions());
    Sandbox second(observedServiceOptions());
    QVERIFY(first.start().ok());
    QVERIFY(second.start().ok());
    RemoteObserver observer;
    observer.open(targetOf(first));
    QTRY_COMPARE(observer.state(), State::Observing);
    QSignalSpy observed(&observer, &ObservationSource::observed);
    QCOMPARE(SandboxClient(first).broadcast("first", "1").status, 200);
    QTRY_VERIFY(!observed.isEmpty());
    observer.open(targetOf(second));
    QTRY_COMPARE(observer.state(), State::Observing);
    QCOMPARE(SandboxClient(second).broadcast("second", "1").status, 200);
    QList<Observation> all;
    QTRY_VERIFY([&] {
        all += observer.takeObservations().list;
        return all.size() == 2;
    }());
    QCOMPARE(std::get<ObservedCall>(all.at(0)).channel, "second");
}

void TestRemoteObserver::leavesWhoeverTalksNonsense_data()
{
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("text") << true << QByteArray("{}");
    QTest::newRow("no CBOR") << false << QByteArray("\xff\xff");
    QTest::newRow("no frame") << false << QByteArray("\x81\x01");
    QTest::newRow("too long") << false << QByteArray(5 * 1024 * 1024, '\0');
}

void TestRemoteObserver::leavesWhoeverTalksNonsense()
{
    QFETCH(bool, isText);
    QFETCH(QByteArray, frame);
    HostileService service;
    RemoteObserver observer;
    observer.open(service.target());
    QTRY_COMPARE(service.connections(), 1);
    service.peer().sendBinaryMessage(ObservationEncoder().takeFrame(0));
    QTRY_COMPARE(observer.state(), State::Observing);
    if (isText)
        service.peer().sendTextMessage(QString::fromUtf8(frame));
    else
        service.peer().sendBinaryMessage(frame);
    QTRY_COMPARE(observer.state(), State::Failed);
    QTRY_VERIFY(service.connections() >= 2); // and it tries again
}

// Much more than is taken, and all of it at once: it is bounded, counted, and doesn't stop this
// thread.
void TestRemoteObserver::withstandsAFlood()
{
    HostileService service;
    RemoteObserver observer;
    observer.open(service.target());
    QTRY_COMPARE(service.connections(), 1);
    ObservationEncoder encoder;
    constexpr int InAFrame = 10'000;
    constexpr int Frames = 10;
    for (int frame = 0; frame < Frames; ++frame) {
        for (int i = 0; i < InAFrame; ++i)
            encoder.add(ObservedCallback{.socketId = "1.1", .channel = QString(50, 'x')});
        service.peer().sendBinaryMessage(encoder.takeFrame(1));
    }
    QList<Observation> all;
    qint64 leftOut = 0;
    const qsizetype most = ObserverLimits().observations;
    bool isBounded = true;
    QTRY_COMPARE(observer.state(), State::Observing);
    // Nothing was taken so far, so that no more than the most waits.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const Observations taken = observer.takeObservations();
            isBounded = isBounded && taken.list.size() <= most;
            all += taken.list;
            leftOut += taken.leftOut;
            return all.size() + leftOut == Frames * (InAFrame + 1);
        }(),
        30'000);
    QVERIFY(isBounded);
    QVERIFY(leftOut >= Frames);
}

void TestRemoteObserver::doesNothingWhileClosed()
{
    RemoteObserver observer;
    observer.requestConnectionStates();
    observer.requestConnections();
    observer.sendTo("1.1", "a", "1");
    observer.closeConnection("1.1");
    observer.cutConnection("1.1");
    observer.refuseConnections({}, {}, 1s);
    QVERIFY(observer.takeObservations().list.isEmpty());
    observer.close();
    QCOMPARE(observer.state(), State::Closed);
}

int tst_remoteobserver(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestRemoteObserver test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_remoteobserver.moc"
