// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finishedcall.h"
#include "scriptedserver.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace PushRadar;

/// Calls over https, to a service whose certificate is good or at fault.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unknownAuthority();
    void otherHost();
    void expired();
    void trusted();
    void notTlsAtAll();

private:
    /// A certificate signed by itself; \a arguments as of "openssl x509 -req".
    [[nodiscard]] std::unique_ptr<QTcpServer> server(const QString &name,
                                                     const QStringList &arguments);
    [[nodiscard]] QSslConfiguration trusting(const QString &name) const;
    void run(const QStringList &arguments);

    QTemporaryDir m_dir;
};

namespace {

FinishedCall callOver(const ScriptedServer &server, const QSslConfiguration &configuration)
{
    Client client(QStringLiteral("sk_test_123"));
    client.setBaseUrl(server.url(QStringLiteral("/v3")));
    client.setSslConfiguration(configuration);
    return finish(client.broadcast("test-channel", {{"message", "Hello World!"}}));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestTls::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(QStringLiteral("openssl"), arguments);
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError());
}

void TestTls::initTestCase()
{
    QVERIFY(m_dir.isValid());
    run({"ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "key.pem"});
}

std::unique_ptr<QTcpServer> TestTls::server(const QString &name, const QStringList &arguments)
{
    QFile extensions(m_dir.filePath("extensions"));
    if (extensions.open(QIODevice::WriteOnly))
        extensions.write("subjectAltName="
                         + (name == u"other" ? QByteArray("DNS:elsewhere.example")
                                             : QByteArray("IP:127.0.0.1")));
    extensions.close();
    run({"req", "-new", "-key", "key.pem", "-subj", "/CN=Test " + name, "-out", "request.pem"});
    run(QStringList{"x509", "-req", "-in", "request.pem", "-signkey", "key.pem", "-extfile",
                    "extensions", "-out", name + ".pem"}
        + arguments);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(contentOf(m_dir.filePath("key.pem")), QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(contentOf(m_dir.filePath(name + ".pem"))));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

QSslConfiguration TestTls::trusting(const QString &name) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(contentOf(m_dir.filePath(name + ".pem")))});
    return configuration;
}

void TestTls::unknownAuthority()
{
    const ScriptedServer service(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")),
                                 server("self", {"-days", "30"}));
    const FinishedCall call = callOver(service, QSslConfiguration::defaultConfiguration());
    QCOMPARE(call.code(), ErrorCode::TlsFault);
    QVERIFY(call.sentence().contains(service.url().authority()));
    QVERIFY(call.sentence().contains("signed by itself"));
    QVERIFY(call.exchange.tlsFault);
    QCOMPARE(call.exchange.tlsFault->subject, "Test self");
    QCOMPARE(call.exchange.tlsFault->issuer, "Test self");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(call.exchange.tlsFault->effective <= now);
    QCOMPARE(call.exchange.tlsFault->effective.daysTo(call.exchange.tlsFault->expiry), 30);
    QVERIFY(!call.exchange.timing.encrypted);
    QVERIFY(service.requests().isEmpty());
}

void TestTls::otherHost()
{
    const ScriptedServer service(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")),
                                 server("other", {"-days", "30"}));
    const FinishedCall call = callOver(service, trusting("other"));
    QCOMPARE(call.code(), ErrorCode::TlsFault);
    QVERIFY2(call.sentence().contains("not made out to 127.0.0.1"), qPrintable(call.sentence()));
    QVERIFY(service.requests().isEmpty());
}

void TestTls::expired()
{
    const ScriptedServer service(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")),
                                 server("expired", {"-days", "-1"}));
    const FinishedCall call = callOver(service, trusting("expired"));
    QCOMPARE(call.code(), ErrorCode::TlsFault);
    QVERIFY2(call.sentence().contains("It expired on"), qPrintable(call.sentence()));
    QVERIFY(service.requests().isEmpty());
}

void TestTls::trusted()
{
    const ScriptedServer service(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")),
                                 server("self", {"-days", "30"}));
    const FinishedCall call = callOver(service, trusting("self"));
    QVERIFY2(call.ok, qPrintable(call.sentence()));
    QVERIFY(!call.exchange.tlsFault);
    QVERIFY(call.exchange.timing.encrypted);
    QVERIFY(*call.exchange.timing.connecting <= *call.exchange.timing.encrypted);
    QVERIFY(*call.exchange.timing.encrypted <= *call.exchange.timing.requestSent);
    QCOMPARE(service.requests().size(), 1);
}

void TestTls::notTlsAtAll()
{
    // A service of plain http, called over https.
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        QTcpSocket *const socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->close();
        });
    });
    Client client(QStringLiteral("sk_test_123"));
    client.setBaseUrl(QUrl(QStringLiteral("https://127.0.0.1:%1/v3").arg(plain.serverPort())));
    const FinishedCall call = finish(client.broadcast("test-channel", {{"a", 1}}));
    QCOMPARE(call.code(), ErrorCode::TlsFault);
    QVERIFY(call.exchange.tlsFault && call.exchange.tlsFault->subject.isEmpty());
}

int tst_tls(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tls.moc"
