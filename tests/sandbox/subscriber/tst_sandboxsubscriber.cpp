// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <pushradar/client.h>
#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/sandboxsubscriber.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using PushRadar::JsonValue;

namespace {

/// Starts it; where it serves.
QUrl urlOf(Sandbox &sandbox)
{
    const auto url = sandbox.start();
    return url ? *url : QUrl();
}

/// A sandbox, a client with its secret and a subscriber that is not yet connected.
struct Scene
{
    explicit Scene(const SandboxOptions &options = {})
        : sandbox(options)
        , url(urlOf(sandbox))
        , client(sandbox.secret())
    {
        client.setBaseUrl(url.resolved(QUrl(QStringLiteral("/v3"))));
    }

    [[nodiscard]] bool connects()
    {
        subscriber.open(sandbox.webSocketUrl(), sandbox.publicKey());
        return isConnected();
    }
    [[nodiscard]] bool isConnected()
    {
        return QTest::qWaitFor(
            [this] { return subscriber.state() == SandboxSubscriber::State::Connected; });
    }
    [[nodiscard]] bool isSubscribed(const QString &channel)
    {
        return QTest::qWaitFor([&] { return subscriber.isSubscribed(channel); });
    }
    /// Hands over a token of the service whenever one is asked for.
    void answerForTokens()
    {
        QObject::connect(&subscriber, &SandboxSubscriber::tokenNeeded, &subscriber,
                         [this](const QString &channel, const QString &socketId) {
                             const PushRadar::Call *call = client.authenticate(channel, socketId);
                             QObject::connect(call, &PushRadar::Call::finished, &subscriber,
                                              [this, channel](const PushRadar::Call *finished) {
                                                  subscriber.presentToken(channel,
                                                                          finished->token());
                                              });
                         });
    }
    /// Broadcasts {"text": value}; how many subscribers it reached, or -1.
    int broadcast(const QString &channel, const QByteArray &value)
    {
        const auto json = JsonValue::fromJson(value);
        if (!json)
            return -1;
        PushRadar::Call *call =
            client.addDataItem(QStringLiteral("text"), *json).broadcast(channel);
        call->setAutoDelete(false);
        const std::unique_ptr<PushRadar::Call> owner(call);
        if (!QTest::qWaitFor([call] { return call->isFinished(); }))
            return -1;
        return call->subscribers().value_or(-1);
    }

    Sandbox sandbox;
    QUrl url;
    PushRadar::Client client;
    SandboxSubscriber subscriber;
};

} // namespace

class TestSandboxSubscriber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connects();
    void subscribesOnceConnected();
    void asksForATokenOfAPrivateChannel();
    void tellsWhyItIsRefused();
    void receivesByteForByte();
    void seesWhoIsPresent();
    void stopsAfterUnsubscribing();
    void connectsAgain();
    void isRefusedWithAnotherKey();
    void forgetsAllWhenClosed();
    void moves();
};

void TestSandboxSubscriber::connects()
{
    Scene scene;
    const QSignalSpy states(&scene.subscriber, &SandboxSubscriber::stateChanged);
    QCOMPARE(scene.subscriber.state(), SandboxSubscriber::State::Disconnected);
    QVERIFY(scene.connects());
    QVERIFY(!scene.subscriber.socketId().isEmpty());
    QCOMPARE(states.size(), 2);
    QCOMPARE(states.at(0).at(0).value<SandboxSubscriber::State>(),
             SandboxSubscriber::State::Connecting);
    QTRY_COMPARE(scene.sandbox.subscriberCount(), 1);
}

void TestSandboxSubscriber::subscribesOnceConnected()
{
    Scene scene;
    scene.subscriber.subscribe("early");
    QVERIFY(!scene.subscriber.isSubscribed("early"));
    QVERIFY(scene.connects());
    QVERIFY(scene.isSubscribed("early"));
    const QSignalSpy subscribed(&scene.subscriber, &SandboxSubscriber::subscribed);
    scene.subscriber.subscribe("late");
    scene.subscriber.subscribe("late");
    QVERIFY(scene.isSubscribed("late"));
    QCOMPARE(scene.broadcast("late", "1"), 1);
    QCOMPARE(subscribed.size(), 1); // a repeated wish is one
}

void TestSandboxSubscriber::asksForATokenOfAPrivateChannel()
{
    Scene scene;
    const QSignalSpy needed(&scene.subscriber, &SandboxSubscriber::tokenNeeded);
    scene.answerForTokens();
    QVERIFY(scene.connects());
    for (const char *channel : {"private-room", "presence-room"}) {
        scene.subscriber.subscribe(channel);
        QCOMPARE(needed.last(), QVariantList({channel, scene.subscriber.socketId()}));
        QVERIFY(scene.isSubscribed(channel));
        QCOMPARE(scene.broadcast(channel, "1"), 1);
    }
    scene.subscriber.subscribe("public-room");
    QVERIFY(scene.isSubscribed("public-room"));
    QCOMPARE(needed.size(), 2);
}

void TestSandboxSubscriber::tellsWhyItIsRefused()
{
    Scene scene;
    QVERIFY(scene.connects());
    QSignalSpy refused(&scene.subscriber, &SandboxSubscriber::refused);
    scene.subscriber.subscribe("private-room");
    scene.subscriber.presentToken("private-room", "made up");
    QVERIFY(refused.wait());
    QCOMPARE(refused.at(0).at(0), "private-room");
    QCOMPARE(refused.at(0).at(1), 403);
    QVERIFY(refused.at(0).at(2).toString().contains("token is unknown"));
    QVERIFY(!scene.subscriber.isSubscribed("private-room"));

    scene.subscriber.subscribe("not a channel");
    QVERIFY(refused.wait());
    QCOMPARE(refused.at(1).at(0), "not a channel");
    QCOMPARE(refused.at(1).at(1), 400);
}

void TestSandboxSubscriber::receivesByteForByte()
{
    Scene scene;
    QVERIFY(scene.connects());
    scene.subscriber.subscribe("news");
    QVERIFY(scene.isSubscribed("news"));
    QSignalSpy arrived(&scene.subscriber, &SandboxSubscriber::messageArrived);
    const QByteArray value = R"({"b": 1.50e+3,  "a":"\u00e9é\/😀", "a": 12345678901234567890})";
    QCOMPARE(scene.broadcast("news", value), 1);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.at(0).at(0), "news");
    QVERIFY(!arrived.at(0).at(1).toString().isEmpty());
    QCOMPARE(arrived.at(0).at(2).toByteArray(), "{\"text\":" + value + '}');
}

void TestSandboxSubscriber::seesWhoIsPresent()
{
    Scene scene;
    scene.answerForTokens();
    QVERIFY(scene.connects());
    QSignalSpy presence(&scene.subscriber, &SandboxSubscriber::presenceChanged);
    scene.subscriber.subscribe("presence-room");
    QVERIFY(presence.wait());
    QCOMPARE(presence.at(0), QVariantList({"presence-room", 1, QByteArray("[]")}));
    scene.client.registerClientData(scene.subscriber.socketId(),
                                    *JsonValue::fromJson(R"({"name": "Ada"})"));
    QVERIFY(presence.wait());
    QCOMPARE(presence.at(1),
             QVariantList({"presence-room", 1, QByteArray(R"([{"name": "Ada"}])")}));
}

void TestSandboxSubscriber::stopsAfterUnsubscribing()
{
    Scene scene;
    QVERIFY(scene.connects());
    scene.subscriber.subscribe("news");
    scene.subscriber.subscribe("other");
    QVERIFY(scene.isSubscribed("news"));
    QVERIFY(scene.isSubscribed("other"));
    const QSignalSpy arrived(&scene.subscriber, &SandboxSubscriber::messageArrived);
    scene.subscriber.unsubscribe("news");
    QVERIFY(!scene.subscriber.isSubscribed("news"));
    QTRY_COMPARE(scene.broadcast("news", "1"), 0);
    const auto before = arrived.size();
    QCOMPARE(scene.broadcast("other", "2"), 1);
    QTRY_COMPARE(arrived.size(), before + 1);
    QCOMPARE(arrived.last().at(0), "other");
    scene.subscriber.subscribe("news");
    QVERIFY(scene.isSubscribed("news"));
}

void TestSandboxSubscriber::connectsAgain()
{
    quint16 port = 0;
    {
        Sandbox probe;
        port = static_cast<quint16>(urlOf(probe).port());
    }
    SandboxOptions options;
    options.port = port;
    Scene scene(options);
    scene.answerForTokens();
    QVERIFY(scene.connects());
    for (const char *channel : {"news", "private-room"}) {
        scene.subscriber.subscribe(channel);
        QVERIFY(scene.isSubscribed(channel));
    }

    const QSignalSpy states(&scene.subscriber, &SandboxSubscriber::stateChanged);
    scene.sandbox.stop();
    QTRY_VERIFY(!states.isEmpty());
    QCOMPARE(states.at(0).at(0).value<SandboxSubscriber::State>(),
             SandboxSubscriber::State::Disconnected);
    QVERIFY(!scene.subscriber.isSubscribed("news"));
    QVERIFY(scene.subscriber.socketId().isEmpty());

    QVERIFY(scene.sandbox.start().ok());
    QVERIFY(scene.isConnected());
    QVERIFY(scene.isSubscribed("news"));
    QVERIFY(scene.isSubscribed("private-room"));
    QCOMPARE(scene.broadcast("news", "1"), 1);
    QCOMPARE(scene.broadcast("private-room", "1"), 1);
}

void TestSandboxSubscriber::isRefusedWithAnotherKey()
{
    Scene scene;
    const QSignalSpy states(&scene.subscriber, &SandboxSubscriber::stateChanged);
    scene.subscriber.open(scene.sandbox.webSocketUrl(), "pk_other");
    // Connecting and being turned away, and then once more.
    QTRY_COMPARE(states.size(), 4);
    QCOMPARE(states.at(3).at(0).value<SandboxSubscriber::State>(),
             SandboxSubscriber::State::Disconnected);
    QCOMPARE(scene.sandbox.subscriberCount(), 0);
}

void TestSandboxSubscriber::forgetsAllWhenClosed()
{
    Scene scene;
    QVERIFY(scene.connects());
    scene.subscriber.subscribe("news");
    QVERIFY(scene.isSubscribed("news"));
    scene.subscriber.close();
    QCOMPARE(scene.subscriber.state(), SandboxSubscriber::State::Disconnected);
    QVERIFY(scene.subscriber.socketId().isEmpty());
    QVERIFY(!scene.subscriber.isSubscribed("news"));
    QTRY_COMPARE(scene.sandbox.subscriberCount(), 0);

    QVERIFY(scene.connects());
    scene.subscriber.subscribe("other");
    QVERIFY(scene.isSubscribed("other"));
    QCOMPARE(scene.broadcast("news", "1"), 0);
}

void TestSandboxSubscriber::moves()
{
    Scene scene;
    Sandbox other;
    QVERIFY(other.start().ok());
    QVERIFY(scene.connects());
    scene.subscriber.close();
    // At once, while the first connection is still being closed.
    scene.subscriber.open(other.webSocketUrl(), other.publicKey());
    scene.subscriber.subscribe("news");
    QVERIFY(scene.isSubscribed("news"));
    QTRY_COMPARE(scene.sandbox.subscriberCount(), 0);
    QTRY_COMPARE(other.subscriberCount(), 1);
    QCOMPARE(scene.subscriber.state(), SandboxSubscriber::State::Connected);
}

int tst_sandboxsubscriber(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSandboxSubscriber test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxsubscriber.moc"
