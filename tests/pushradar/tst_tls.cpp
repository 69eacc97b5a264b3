// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finishedcall.h"
#include "scriptedserver.h"

#include <support/testauthority.h>

#include <QLocale>
#include <QTest>

using namespace PushRadar;

/// Calls over https, to a service whose certificate is good or at fault.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void authorityExpired();
    void fine_data();
    void fine();
    void notTlsAtAll();

private:
    const TestAuthority m_authority;
    const TestAuthority m_stranger{QStringLiteral("Unknown authority")};
};

namespace {

FinishedCall callOver(const ScriptedServer &server, const QSslConfiguration &configuration)
{
    Client client(QStringLiteral("sk_test_123"));
    client.setBaseUrl(server.url(QStringLiteral("/v3")));
    client.setSslConfiguration(configuration);
    return finish(client.broadcast("test-channel", {{"message", "Hello World!"}}));
}

ScriptedServer::Script accepting()
{
    return ScriptedServer::always(ScriptedServer::answer("200 OK", "{}"));
}

QDateTime inDays(int days)
{
    const QDateTime moment = QDateTime::currentDateTimeUtc().addDays(days);
    return moment.addMSecs(-moment.time().msec()); // a certificate tells no less than seconds
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.date(), QLocale::LongFormat);
}

} // namespace

void TestTls::fault_data()
{
    QTest::addColumn<ServerCertificate>("wanted");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("issuer");
    const QString subject("Test service");
    const QString issuer("Test authority");
    const QString expired = "It expired on " + day(inDays(-20));
    const QString untrusted("It is signed by an authority that isn't trusted on this machine.");
    const ServerCertificate old{.effective = inDays(-50), .expiry = inDays(-20)};
    const ServerCertificate elsewhere{.names = "DNS:elsewhere.example"};

    QTest::newRow("expired") << old << true << QStringList{expired} << subject << issuer;
    QTest::newRow("not yet valid")
        << ServerCertificate{.effective = inDays(20), .expiry = inDays(50)} << true
        << QStringList{"It isn't valid before " + day(inDays(20))} << subject << issuer;
    QTest::newRow("for another name")
        << elsewhere << true
        << QStringList{"It isn't issued for 127.0.0.1, but for elsewhere.example."} << subject
        << issuer;
    QTest::newRow("for other names that are many and long")
        << ServerCertificate{.names = "DNS:" + QString(60, 'a')
                                 + ".example,DNS:b.example,DNS:c.example,DNS:d.example"}
        << true
        << QStringList{"It isn't issued for 127.0.0.1, but for …" + QString(24, 'a')
                       + ".example, b.example, c.example and others."}
        << subject << issuer;
    QTest::newRow("for no name but the subject's")
        << ServerCertificate{.subject = "/CN=by-subject.example", .names = {}} << true
        << QStringList{"It isn't issued for 127.0.0.1, but for by-subject.example."}
        << "by-subject.example" << issuer;
    QTest::newRow("signed by itself") << ServerCertificate{.signedByItself = true} << true
                                      << QStringList{"It is self-signed"} << subject << subject;
    QTest::newRow("from an authority that is not trusted")
        << ServerCertificate() << false << QStringList{untrusted} << subject << "Unknown authority";
    QTest::newRow("from one that is not trusted and shown along")
        << ServerCertificate{.withAuthority = true} << false << QStringList{untrusted} << subject
        << "Unknown authority";
    QTest::newRow("expired and for another name")
        << ServerCertificate{.names = elsewhere.names,
                             .effective = old.effective,
                             .expiry = old.expiry}
        << true << QStringList{expired, "It isn't issued for 127.0.0.1"} << subject << issuer;
    QTest::newRow("with an organization alone")
        << ServerCertificate{.subject = "/O=Example Ltd", .names = elsewhere.names} << true
        << QStringList{"but for elsewhere.example."} << "Example Ltd" << issuer;
    QTest::newRow("without a subject")
        << ServerCertificate{.subject = "/", .names = elsewhere.names} << true
        << QStringList{"but for elsewhere.example."} << "elsewhere.example" << issuer;
    QTest::newRow("with a subject that looks like more lines")
        << ServerCertificate{.subject = "/CN=good\nIssued by: nobody", .names = elsewhere.names}
        << true << QStringList{"but for elsewhere.example."} << "good Issued by: nobody" << issuer;
}

void TestTls::fault()
{
    QFETCH(const ServerCertificate, wanted);
    QFETCH(const bool, known);
    QFETCH(const QStringList, sentences);
    QFETCH(const QString, subject);
    QFETCH(const QString, issuer);
    const ScriptedServer service(accepting(), (known ? m_authority : m_stranger).server(wanted));
    const FinishedCall call = callOver(service, m_authority.trusting());
    QCOMPARE(call.code(), ErrorCode::TlsFault);
    QVERIFY2(call.sentence().contains(service.url().authority()), qPrintable(call.sentence()));
    QVERIFY(call.exchange.tlsFault);
    const QString reason = call.exchange.tlsFault->reason;
    QVERIFY(call.sentence().endsWith(reason));
    for (const QString &sentence : sentences)
        QVERIFY2(reason.contains(sentence), qPrintable(reason));
    // Nothing is said twice, and nothing else is.
    QCOMPARE(reason.count("It is ") + reason.count("It isn't ") + reason.count("It expired "),
             sentences.size());
    QCOMPARE(call.exchange.tlsFault->subject, subject);
    QCOMPARE(call.exchange.tlsFault->issuer, issuer);
    QCOMPARE(call.exchange.tlsFault->effective.toSecsSinceEpoch(),
             wanted.effective.toSecsSinceEpoch());
    QCOMPARE(call.exchange.tlsFault->expiry.toSecsSinceEpoch(), wanted.expiry.toSecsSinceEpoch());

    QTRY_VERIFY(service.allEnded());
    QCOMPARE(service.bytesReceived(), 0);
    QVERIFY(service.requests().isEmpty());
    QVERIFY(!call.exchange.timing.encrypted);
    QVERIFY(!call.exchange.timing.requestSent);
    QVERIFY(!call.exchange.status);
}

void TestTls::authorityExpired()
{
    const TestAuthority past("Past authority", inDays(-50), inDays(-20));
    const ScriptedServer service(accepting(), past.server({.withAuthority = true}));
    const FinishedCall call = callOver(service, past.trusting());
    QCOMPARE(call.code(), ErrorCode::TlsFault);
    QVERIFY2(call.sentence().contains("The certificate of the authority Past authority expired on "
                                      + day(inDays(-20))),
             qPrintable(call.sentence()));
    QVERIFY2(!call.sentence().contains("It expired"), qPrintable(call.sentence()));
    QCOMPARE(call.exchange.tlsFault->subject, "Test service");
    QCOMPARE(call.exchange.tlsFault->issuer, "Past authority");
    QVERIFY(call.exchange.tlsFault->expiry > QDateTime::currentDateTimeUtc());
    QTRY_VERIFY(service.allEnded());
    QCOMPARE(service.bytesReceived(), 0);
}

void TestTls::fine_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("an address") << "127.0.0.1";
    QTest::newRow("a name") << "localhost";
}

void TestTls::fine()
{
    QFETCH(const QString, host);
    const ScriptedServer service(accepting(), m_authority.server({}));
    Client client(QStringLiteral("sk_test_123"));
    QUrl url = service.url(QStringLiteral("/v3"));
    url.setHost(host);
    client.setBaseUrl(url);
    client.setSslConfiguration(m_authority.trusting());
    const FinishedCall call = finish(client.broadcast("test-channel", {{"a", 1}}));
    QVERIFY2(call.ok, qPrintable(call.sentence()));
    QVERIFY(!call.exchange.tlsFault);
    QVERIFY(call.exchange.timing.encrypted);
    QVERIFY(*call.exchange.timing.connecting <= *call.exchange.timing.encrypted);
    QVERIFY(*call.exchange.timing.encrypted <= *call.exchange.timing.requestSent);
    QCOMPARE(service.requests().size(), 1);
    QVERIFY(service.bytesReceived() > 0);
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
