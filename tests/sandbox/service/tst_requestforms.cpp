// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using RadarDesk::sandbox::Sandbox;
using RadarDesk::sandbox::SandboxOptions;

/// Requests in the forms that HTTP allows and that few clients send.
class TestRequestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesForms_data();
    void takesForms();
    void refusesForms_data();
    void refusesForms();
    void opensAWebSocketByAnAbsoluteTarget();
    void leavesOutTheBodyForHead();
    void takesWhatRubySends();

private:
    [[nodiscard]] QByteArray answerTo(const QByteArray &request) const;
    [[nodiscard]] QByteArray broadcast(const QByteArray &target, const QByteArray &host,
                                       const QByteArray &version) const;

    std::unique_ptr<Sandbox> m_sandbox;
};

void TestRequestForms::init()
{
    SandboxOptions options;
    options.secret = "sk_good";
    options.publicKey = "pk_good";
    m_sandbox = std::make_unique<Sandbox>(options);
    QVERIFY(m_sandbox->start().ok());
}

QByteArray TestRequestForms::answerTo(const QByteArray &request) const
{
    RawConnection connection(*m_sandbox);
    connection.send(request);
    return connection.waitForEnd() ? connection.received() : QByteArray();
}

QByteArray TestRequestForms::broadcast(const QByteArray &target, const QByteArray &host,
                                       const QByteArray &version) const
{
    const QByteArray body = R"({"channel":"a","data":"1"})";
    return "POST " + target + " HTTP/" + version + "\r\n"
        + (host.isNull() ? QByteArray() : "Host: " + host + "\r\n")
        + "Connection: close\r\nAuthorization: Bearer sk_good\r\n"
          "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void TestRequestForms::takesForms_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("version");
    const QByteArray port = "41873";
    QTest::newRow("origin form") << QByteArray("/v3/broadcasts") << QByteArray("localhost")
                                 << QByteArray("1.1");
    QTest::newRow("absolute form") << QByteArray("http://127.0.0.1:41873/v3/broadcasts")
                                   << QByteArray("127.0.0.1:41873") << QByteArray("1.1");
    QTest::newRow("capitals, query") << QByteArray("HTTP://LOCALHOST/v3/broadcasts?a=b")
                                     << QByteArray("127.0.0.1") << QByteArray("1.1");
    // RFC 9112, 3.2.2: the header is ignored.
    QTest::newRow("other Host header") << QByteArray("http://[::1]/v3/broadcasts")
                                       << QByteArray("proxy.example") << QByteArray("1.1");
    QTest::newRow("slash at the end")
        << QByteArray("/v3/broadcasts/") << QByteArray("localhost") << QByteArray("1.1");
    QTest::newRow("HTTP/1.0") << QByteArray("/v3/broadcasts") << QByteArray("localhost")
                              << QByteArray("1.0");
    QTest::newRow("HTTP/1.0 without Host")
        << QByteArray("/v3/broadcasts") << QByteArray() << QByteArray("1.0");
}

void TestRequestForms::takesForms()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, version);
    const QByteArray answer = answerTo(broadcast(target, host, version));
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QVERIFY(answer.contains("\"subscribers\":0"));
}

void TestRequestForms::refusesForms_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("version");
    const auto refused = [](const char *name, const char *target, const char *host,
                            const char *version = "1.1") {
        QTest::newRow(name) << QByteArray(target) << QByteArray(host) << QByteArray(version);
    };
    refused("rebound by the target", "http://evil.example/v3/broadcasts", "127.0.0.1");
    refused("rebound by the header", "/v3/broadcasts", "evil.example");
    refused("no host in the target", "http:///v3/broadcasts", "127.0.0.1");
    refused("credentials in the target", "http://127.0.0.1@evil.example/v3/broadcasts",
            "127.0.0.1");
    refused("no Host", "/v3/broadcasts", nullptr);
    refused("no Host, absolute", "http://127.0.0.1/v3/broadcasts", nullptr);
    refused("another name in HTTP/1.0", "/v3/broadcasts", "evil.example", "1.0");
    refused("two slashes", "/v3/broadcasts//", "localhost");
    refused("another scheme", "https://127.0.0.1/v3/broadcasts", "127.0.0.1");
}

void TestRequestForms::refusesForms()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, version);
    const QByteArray answer = answerTo(broadcast(target, host, version));
    QVERIFY2(answer.startsWith("HTTP/1.1 40"), answer.constData());
    QVERIFY(answer.contains("\"error\""));
}

void TestRequestForms::opensAWebSocketByAnAbsoluteTarget()
{
    RawConnection connection(*m_sandbox);
    connection.send("GET http://localhost/subscribe/?key=pk_good&channel=only HTTP/1.1\r\n"
                    "Host: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    "Sec-WebSocket-Version: 13\r\n"
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QVERIFY(connection.waitFor("\"connected\""));
    connection.send(RawConnection::frame(0x81, R"({"event":"subscribe","channel":"b"})"));
    QVERIFY(connection.waitFor("for the channel “only” alone"));
}

void TestRequestForms::leavesOutTheBodyForHead()
{
    for (const QByteArray &target :
         {QByteArray("/health"), QByteArray("http://127.0.0.1/js/v3/pushradar.min.js"),
          QByteArray("/health/")}) {
        const QByteArray answer =
            answerTo("HEAD " + target + " HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
        QVERIFY(answer.contains("\r\nContent-Length: "));
        QVERIFY(!answer.contains("\r\nContent-Length: 0\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
    }
    QVERIFY(answerTo("HEAD /v3/broadcasts HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close"
                     "\r\n\r\n")
                .startsWith("HTTP/1.1 405 "));
}

void TestRequestForms::takesWhatRubySends()
{
    const QString ruby = QStandardPaths::findExecutable("ruby");
    if (ruby.isEmpty())
        QSKIP("Ruby is not installed");
    TestSubscriber subscriber(*m_sandbox);
    QCOMPARE(subscriber.subscribe("news").value("event"), "subscribed");
    // As the official library does it: a request made of the whole address.
    QProcess program;
    program.start(ruby,
                  {"-rnet/http", "-e",
                   "uri = URI(ARGV[0])\n"
                   "post = Net::HTTP::Post.new(uri.to_s, 'Content-Type' => 'application/json',\n"
                   "  'Authorization' => 'Bearer sk_good')\n"
                   "post.body = '{\"channel\":\"news\",\"data\":\"{}\"}'\n"
                   "answer = Net::HTTP.start(uri.host, uri.port) { |http| http.request(post) }\n"
                   "puts answer.code, answer.body\n",
                   m_sandbox->url().toString() + "/v3/broadcasts"});
    QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 30'000));
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(said.startsWith("200\n") && said.contains("\"subscribers\":1"),
             (said + program.readAllStandardError()).constData());
    QVERIFY(!subscriber.next("message").isEmpty());
}

int tst_requestforms(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestRequestForms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_requestforms.moc"
