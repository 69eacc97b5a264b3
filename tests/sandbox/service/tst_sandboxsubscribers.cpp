// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clockedsandbox.h"

#include <QRegularExpression>

using RadarDesk::sandbox::Sandbox;

class TestSandboxSubscribers : public ClockedSandboxTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSandbox(); }
    void cleanup() { endSandbox(); }

    void connectsWithThePublicKeyOnly();
    void givesEachSocketItsId();
    void opensPrivateChannelsToV3Tokens();
    void opensPrivateChannelsToV2Tokens();
    void refusesTokens_data();
    void refusesTokens();
    void tokensExpire();
    void forgetsTheOldestV2Tokens();
    void stopsAfterUnsubscribing();
    void countsASubscriptionOnce();
    void explainsWhatItDoesNotUnderstand_data();
    void explainsWhatItDoesNotUnderstand();
    void deliversInOrder();
};

void TestSandboxSubscribers::connectsWithThePublicKeyOnly()
{
    const QByteArray secret = m_sandbox->secret().toUtf8();
    for (const QByteArray &query :
         {QByteArray(), QByteArray("?key="), QByteArray("?key=pk_x"), "?key=" + secret}) {
        RawConnection connection(*m_sandbox);
        connection.send("GET /subscribe" + query
                        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
                          "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QVERIFY(connection.waitFor("\"error\""));
        QVERIFY(connection.received().startsWith("HTTP/1.1 401 "));
    }
    RawConnection connection(*m_sandbox);
    QVERIFY(connection.becomeSubscriber(*m_sandbox));
}

void TestSandboxSubscribers::givesEachSocketItsId()
{
    TestSubscriber one(*m_sandbox);
    TestSubscriber two(*m_sandbox);
    QVERIFY(one.isReady());
    QVERIFY(two.isReady());
    static const QRegularExpression shape("^[0-9]+\\.[0-9]+$");
    QVERIFY(shape.match(one.socketId()).hasMatch());
    QVERIFY(shape.match(two.socketId()).hasMatch());
    QVERIFY(one.socketId() != two.socketId());
}

void TestSandboxSubscribers::opensPrivateChannelsToV3Tokens()
{
    TestSubscriber subscriber(*m_sandbox);
    QVERIFY(subscriber.isReady());
    for (const char *channel : {"private-room@1", "presence-room"}) {
        const QString token = m_client->token(channel, subscriber.socketId());
        QVERIFY(!token.isEmpty());
        QCOMPARE(subscriber.subscribe(channel, token),
                 QJsonObject({{"event", "subscribed"}, {"channel", channel}}));
        QCOMPARE(m_client->broadcast(channel, "[1]").json().value("subscribers"), 1);
        QCOMPARE(subscriber.next("message").value("data").toArray(), QJsonArray({1}));
    }
}

void TestSandboxSubscribers::opensPrivateChannelsToV2Tokens()
{
    const QByteArray token = "channel_auth_token_9f86d081884c7d659a2feaa0c55ad015.abcdefghij."
                             "0xabcdefghij";
    const QByteArray form = "authToken=" + token + "&channel=private-room&apiSecret="
        + m_sandbox->secret().toUtf8() + "&clientPlatform=python&timestamp=1.5";
    QCOMPARE(m_client->postForm("/v2/channel-auth", form).body, R"({"status":"ok"})");
    TestSubscriber subscriber(*m_sandbox);
    QCOMPARE(subscriber.subscribe("private-room", token).value("event"), "subscribed");

    const QByteArray json = R"({"apiSecret":")" + m_sandbox->secret().toUtf8()
        + R"(","channel":"presence-room","authToken":")" + token + "x\"}";
    QCOMPARE(m_client->postJson("/v2/channel-auth", json).status, 200);
    QCOMPARE(subscriber.subscribe("presence-room", token + 'x').value("event"), "subscribed");
    QCOMPARE(subscriber.subscribe("private-room2", token).value("code"), 403);
}

void TestSandboxSubscribers::refusesTokens_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("reason");
    for (const auto &[fault, reason] : {std::pair{"none", "needs a channel token"},
                                        {"empty", "needs a channel token"},
                                        {"noise", "unknown"},
                                        {"noise with a dot", "unknown"},
                                        {"cut", "unknown"},
                                        {"longer", "unknown"},
                                        {"changed payload", "unknown"},
                                        {"changed signature", "unknown"},
                                        {"no signature", "unknown"},
                                        {"v2 never registered", "unknown"},
                                        {"of another run", "unknown"},
                                        {"other channel", "another channel"},
                                        {"other socket", "another socket"}})
        QTest::newRow(fault) << fault << reason;
}

void TestSandboxSubscribers::refusesTokens()
{
    QFETCH(QString, fault);
    QFETCH(QString, reason);
    TestSubscriber subscriber(*m_sandbox);
    QVERIFY(subscriber.isReady());
    const QString good = m_client->token("private-room", subscriber.socketId());
    const auto changedAt = [&](qsizetype place) {
        QString text = good;
        text[place] = text[place] == u'A' ? u'B' : u'A';
        return text;
    };
    QString token = good;
    if (fault == "none")
        token = QString();
    else if (fault == "empty")
        token = "";
    else if (fault == "noise")
        token = "hello";
    else if (fault == "noise with a dot")
        token = "e30.e30";
    else if (fault == "cut")
        token.chop(1);
    else if (fault == "longer")
        token += 'A';
    else if (fault == "changed payload")
        token = changedAt(10);
    else if (fault == "changed signature")
        token = changedAt(good.indexOf('.') + 1);
    else if (fault == "no signature")
        token.truncate(token.indexOf('.') + 1);
    else if (fault == "v2 never registered")
        token = "channel_auth_token_0.a.0xb";
    else if (fault == "of another run") {
        Sandbox other;
        QVERIFY(other.start().ok());
        TestSubscriber elsewhere(other);
        QVERIFY(elsewhere.isReady());
        token = SandboxClient(other).token("private-room", elsewhere.socketId());
        QVERIFY(!token.isEmpty());
    } else if (fault == "other channel")
        token = m_client->token("private-room2", subscriber.socketId());
    else if (fault == "other socket") {
        TestSubscriber another(*m_sandbox);
        QVERIFY(another.isReady());
        token = m_client->token("private-room", another.socketId());
    }

    const QJsonObject refused = subscriber.subscribe("private-room", token);
    QCOMPARE(refused.value("event"), "error");
    QCOMPARE(refused.value("code"), 403);
    QCOMPARE(refused.value("channel"), "private-room");
    QVERIFY2(refused.value("message").toString().contains(reason),
             qPrintable(refused.value("message").toString()));
    QCOMPARE(m_client->broadcast("private-room", "1").json().value("subscribers"), 0);
    QCOMPARE(subscriber.subscribe("private-room", good).value("event"), "subscribed");
}

void TestSandboxSubscribers::tokensExpire()
{
    TestSubscriber subscriber(*m_sandbox);
    QVERIFY(subscriber.isReady());
    const QString v3 = m_client->token("private-room", subscriber.socketId());
    const QByteArray v2 = "channel_auth_token_0.a.0xb";
    QCOMPARE(m_client
                 ->postForm("/v2/channel-auth",
                            "authToken=" + v2
                                + "&channel=private-old&apiSecret=" + m_sandbox->secret().toUtf8())
                 .status,
             200);
    m_secondsLater = 3590;
    QCOMPARE(subscriber.subscribe("private-room", v3).value("event"), "subscribed");
    QCOMPARE(subscriber.subscribe("private-old", v2).value("event"), "subscribed");
    subscriber.unsubscribe("private-room");
    subscriber.unsubscribe("private-old");
    m_secondsLater = 3601;
    const QJsonObject lateV3 = subscriber.subscribe("private-room", v3);
    QCOMPARE(lateV3.value("code"), 403);
    QVERIFY(lateV3.value("message").toString().contains("expired"));
    const QJsonObject lateV2 = subscriber.subscribe("private-old", v2);
    QCOMPARE(lateV2.value("code"), 403);
    QVERIFY(lateV2.value("message").toString().contains("expired"));
}

void TestSandboxSubscribers::forgetsTheOldestV2Tokens()
{
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(
            m_client
                ->postForm("/v2/channel-auth",
                           "authToken=channel_auth_token_" + QByteArray::number(i)
                               + "&channel=private-room&apiSecret=" + m_sandbox->secret().toUtf8())
                .status,
            200);
    }
    TestSubscriber subscriber(*m_sandbox);
    QCOMPARE(subscriber.subscribe("private-room", "channel_auth_token_0").value("code"), 403);
    QCOMPARE(subscriber.subscribe("private-room", "channel_auth_token_1").value("event"),
             "subscribed");
}

void TestSandboxSubscribers::stopsAfterUnsubscribing()
{
    TestSubscriber subscriber(*m_sandbox);
    TestSubscriber other(*m_sandbox);
    QCOMPARE(subscriber.subscribe("a").value("event"), "subscribed");
    QCOMPARE(subscriber.subscribe("b").value("event"), "subscribed");
    QCOMPARE(other.subscribe("a").value("event"), "subscribed");
    subscriber.unsubscribe("a");
    subscriber.unsubscribe("never");
    subscriber.settle();
    QCOMPARE(m_client->broadcast("a", "1").json().value("subscribers"), 1);
    QCOMPARE(m_client->broadcast("b", "2").json().value("subscribers"), 1);
    QCOMPARE(subscriber.next("message").value("channel"), "b");
    QCOMPARE(other.next("message").value("channel"), "a");
}

void TestSandboxSubscribers::countsASubscriptionOnce()
{
    TestSubscriber subscriber(*m_sandbox);
    QCOMPARE(subscriber.subscribe("a").value("event"), "subscribed");
    QCOMPARE(subscriber.subscribe(" a ").value("channel"), "a");
    QCOMPARE(m_client->broadcast("a", "1").json().value("subscribers"), 1);
    subscriber.next("message");
    subscriber.settle();
    QCOMPARE(subscriber.waiting("message"), 0);
}

void TestSandboxSubscribers::explainsWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "hello", "{", "[]", "5", "{}", R"({"event":"publish"})", R"({"event":1})",
          R"({"event":"subscribe"})", R"({"event":"subscribe","channel":1})",
          R"({"event":"subscribe","channel":""})", R"({"event":"subscribe","channel":"a b"})",
          R"({"event":"subscribe","channel":"private-a","token":5})", R"({"event":"unsubscribe"})"})
        QTest::newRow(text) << text;
}

void TestSandboxSubscribers::explainsWhatItDoesNotUnderstand()
{
    QFETCH(QString, text);
    TestSubscriber subscriber(*m_sandbox);
    QVERIFY(subscriber.isReady());
    subscriber.socket().sendTextMessage(text);
    const QJsonObject error = subscriber.next("error");
    QCOMPARE(error.value("code"), 400);
    QVERIFY(error.value("message").toString().endsWith(u'.'));
    QCOMPARE(subscriber.subscribe("a").value("event"), "subscribed");
}

void TestSandboxSubscribers::deliversInOrder()
{
    TestSubscriber subscriber(*m_sandbox);
    QCOMPARE(subscriber.subscribe("a").value("event"), "subscribed");
    for (int i = 0; i < 100; ++i)
        m_client->broadcast("a", QByteArray::number(i));
    for (int i = 0; i < 100; ++i)
        QCOMPARE(subscriber.next("message").value("data"), i);
}

int tst_sandboxsubscribers(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSandboxSubscribers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxsubscribers.moc"
