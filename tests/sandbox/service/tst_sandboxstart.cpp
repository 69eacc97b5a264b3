// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"

#include <base/platform/portowner.h>

#include <QMutex>
#include <QRegularExpression>
#include <QTest>

using RadarDesk::sandbox::Sandbox;
using RadarDesk::sandbox::SandboxOptions;

/// How a sandbox starts, and what it tells of itself and its sockets.
class TestSandboxStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhomItReached();
    void numbersBroadcastsApart();
    void knowsItsSockets();
    void saysThatItIsHealthy();
    void showsNoSecretEndpointToPages();
    void makesRandomCredentials();
    void startsWhereItIsTold();
    void refusesBadCredentials();
    void logsNoSecret();
};

void TestSandboxStart::countsWhomItReached()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    TestSubscriber one(sandbox);
    TestSubscriber two(sandbox);
    one.subscribe("news");
    two.subscribe("news");
    two.subscribe("other");
    QCOMPARE(client.broadcast("news", "1").json().value("subscribers"), 2);
    QCOMPARE(client.broadcast("other", "1").json().value("subscribers"), 1);
    QCOMPARE(client.broadcast("nobody", "1").json().value("subscribers"), 0);
}

void TestSandboxStart::knowsItsSockets()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    const auto tokenStatus = [](SandboxClient &asking, const Sandbox &asked,
                                const QString &socket) {
        return asking
            .send("GET", "/v3/channels/auth?channel=private-a&socketID=" + socket,
                  {{"Authorization", "Bearer " + asked.secret().toUtf8()}})
            .status;
    };
    auto subscriber = std::make_unique<TestSubscriber>(sandbox);
    QVERIFY(subscriber->isReady());
    const QString id = subscriber->socketId();
    QCOMPARE(tokenStatus(client, sandbox, id), 200);
    for (const QString &madeUp : {QStringLiteral("12.34"), QStringLiteral("1.2"), id + '1',
                                  '0' + id, QStringLiteral("x"), id.section('.', 0, 0)}) {
        QCOMPARE(tokenStatus(client, sandbox, madeUp), 400);
        const HttpAnswer data = client.setClientData(madeUp, "{}");
        QCOMPARE(data.status, 400);
        QVERIFY2(data.error().contains(madeUp), data.body.constData());
    }
    // A page may leave while its server asks; its client data would be kept by nobody.
    subscriber.reset();
    QTRY_COMPARE(sandbox.subscriberCount(), 0);
    QCOMPARE(tokenStatus(client, sandbox, id), 200);
    QCOMPARE(client.setClientData(id, "{}").status, 400);

    SandboxOptions options;
    options.lenient = true;
    Sandbox lenient(options);
    QVERIFY(lenient.start().ok());
    SandboxClient other(lenient);
    QCOMPARE(tokenStatus(other, lenient, "12.34"), 200);
    QCOMPARE(other.setClientData("12.34", "{}").status, 200);
}

void TestSandboxStart::numbersBroadcastsApart()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    QSet<QString> ids;
    for (int i = 0; i < 10; ++i)
        ids.insert(client.broadcast("news", "1").json().value("id").toString());
    QCOMPARE(ids.size(), 10);
    QVERIFY(!ids.contains(QString()));
}

void TestSandboxStart::saysThatItIsHealthy()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    SandboxClient client(sandbox);
    const QJsonObject health = client.send("GET", "/health").json();
    QCOMPARE(health.keys(), QStringList({"service", "status", "version"}));
    QCOMPARE(health.value("status"), "ok");
    QCOMPARE(health.value("service"), "radardesk-sandbox");
    QVERIFY(!health.value("version").toString().isEmpty());
}

void TestSandboxStart::showsNoSecretEndpointToPages()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    for (const char *header :
         {"Origin: http://page", "Origin: http://localhost:3000", "Origin: null",
          "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"}) {
        RawConnection health(sandbox);
        health.send("GET /health HTTP/1.1\r\nHost: localhost\r\n" + QByteArray(header)
                    + "\r\n\r\n");
        QVERIFY(health.waitFor("}"));
        QVERIFY2(health.received().startsWith("HTTP/1.1 403 "), header);
        QVERIFY2(!health.received().contains("Access-Control"), header);
    }
    for (const QByteArray &header :
         {"Origin: " + sandbox.url().toEncoded(), QByteArray("Sec-Fetch-Site: same-origin"),
          QByteArray("Sec-Fetch-Site: none")}) {
        RawConnection health(sandbox);
        health.send("GET /health HTTP/1.1\r\nHost: " + sandbox.url().authority().toUtf8() + "\r\n"
                    + header + "\r\n\r\n");
        QVERIFY(health.waitFor("}"));
        QVERIFY2(health.received().startsWith("HTTP/1.1 200 "), header.constData());
    }
    RawConnection broadcasts(sandbox);
    broadcasts.send("POST /v3/broadcasts HTTP/1.1\r\nHost: localhost\r\nOrigin: http://page\r\n"
                    "Content-Length: 0\r\n\r\n");
    QVERIFY(broadcasts.waitFor("\r\n\r\n"));
    QVERIFY(broadcasts.received().startsWith("HTTP/1.1 401 "));
    QVERIFY(!broadcasts.received().contains("Access-Control"));

    // A page's own name that leads to this machine is no way in either.
    for (const char *host : {"Host: evil.example\r\n", "Host: 127.0.0.1.evil.example\r\n", ""}) {
        RawConnection rebound(sandbox);
        rebound.send("GET /health HTTP/1.1\r\n" + QByteArray(host) + "\r\n");
        QVERIFY(rebound.waitFor("\"error\""));
        QVERIFY(rebound.received().startsWith("HTTP/1.1 400 "));
    }
}

void TestSandboxStart::makesRandomCredentials()
{
    const Sandbox one;
    const Sandbox two;
    static const QRegularExpression secret("^sk_[0-9a-f]{32}$");
    static const QRegularExpression key("^pk_[0-9a-f]{32}$");
    QVERIFY(secret.match(one.secret()).hasMatch());
    QVERIFY(key.match(one.publicKey()).hasMatch());
    QVERIFY(one.secret() != two.secret());
    QVERIFY(one.publicKey() != two.publicKey());
    QVERIFY(one.secret().mid(3) != one.publicKey().mid(3));
}

void TestSandboxStart::startsWhereItIsTold()
{
    Sandbox first;
    QSignalSpy started(&first, &Sandbox::started);
    QVERIFY(!first.isRunning());
    QVERIFY(first.url().isEmpty());
    QVERIFY(first.start().ok());
    QCOMPARE(started.size(), 1);
    QCOMPARE(first.url().host(), "127.0.0.1");

    SandboxOptions options;
    options.port = static_cast<quint16>(first.url().port());
    Sandbox second(options);
    QSignalSpy failed(&second, &Sandbox::failed);
    const auto taken = second.start();
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().problem, RadarDesk::sandbox::SandboxProblem::PortTaken);
    QVERIFY(taken.error().message.contains(QString::number(options.port)));
    // This very program has it.
    QVERIFY(taken.error().message.contains(RadarDesk::base::programAtPort(options.port)));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!second.isRunning());

    options.anyPortIfTaken = true;
    Sandbox third(options);
    QVERIFY(third.start().ok());
    QVERIFY(third.url().port() != first.url().port());

    first.stop();
    QVERIFY(!first.isRunning());
    QVERIFY(second.start().ok());
    QCOMPARE(second.url().port(), options.port);
    QCOMPARE(SandboxClient(second).send("GET", "/health").status, 200);
}

void TestSandboxStart::refusesBadCredentials()
{
    for (const char *secret : {"sk", "sk_", "pk_123", "sk_1 2", "sk_\u00e9"}) {
        SandboxOptions options;
        options.secret = QString::fromUtf8(secret);
        QVERIFY(!Sandbox(options).start().ok());
    }
    SandboxOptions options;
    options.publicKey = "key";
    const auto refused = Sandbox(options).start();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().problem, RadarDesk::sandbox::SandboxProblem::InvalidPublicKey);
}

void TestSandboxStart::logsNoSecret()
{
    QStringList lines;
    QMutex mutex;
    SandboxOptions options;
    options.secret = "sk_test_123";
    options.publicKey = "pk_test_456";
    options.log = [&](const RadarDesk::sandbox::LogEntry &entry) {
        const QMutexLocker lock(&mutex);
        lines.append(entry.toText());
    };
    {
        Sandbox sandbox(options);
        QVERIFY(sandbox.start().ok());
        SandboxClient client(sandbox);
        client.broadcast("news", "1");
        client.send("GET", "/sk_test_123?apiSecret=sk_test_123");
        TestSubscriber subscriber(sandbox);
        QVERIFY(subscriber.isReady());
        client.token("private-a", subscriber.socketId());
    }
    QCOMPARE(lines,
             QStringList({"POST /v3/broadcasts 200", "GET (unknown path) 404", "GET /subscribe 101",
                          "GET /v3/channels/auth 200"}));
}

int tst_sandboxstart(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSandboxStart test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxstart.moc"
