// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostingclient.h"

#include <QTemporaryDir>
#include <QWebSocket>

#include <csignal>

#include <sys/types.h>

using namespace hosting;

/// The program with a certificate, over TLS.
class TestSandboxTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void speaksTls();
    void readsItsCertificateAgain();
    void tellsPlainHttpWhatIsWrong();
    void deliversMuchOverTls();

private:
    /// Makes a certificate for "localhost" and 127.0.0.1, with that common name.
    void makeCertificate(const QString &name);
    [[nodiscard]] QStringList tlsOptions() const;

    QTemporaryDir m_folder;
    HostingClient m_client;
};

void TestSandboxTls::init()
{
    QVERIFY(m_folder.isValid());
    makeCertificate("first");
}

void TestSandboxTls::makeCertificate(const QString &name)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start("openssl",
                  {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out",
                   "cert.pem", "-days", "1", "-subj", "/CN=" + name, "-addext",
                   "subjectAltName=DNS:localhost,IP:127.0.0.1"});
    QVERIFY(openssl.waitForFinished(60'000));
    QCOMPARE(openssl.exitCode(), 0);
}

QStringList TestSandboxTls::tlsOptions() const
{
    return {"--tls-cert", m_folder.filePath("cert.pem"), "--tls-key", m_folder.filePath("key.pem")};
}

void TestSandboxTls::speaksTls()
{
    Program program(tlsOptions(), Known);
    const QUrl url(program.ready().value("url").toString());
    QCOMPARE(url.scheme(), "https");
    QWebSocket subscriber;
    connect(&subscriber, &QWebSocket::sslErrors, &subscriber,
            [&] { subscriber.ignoreSslErrors(); });
    QSignalSpy text(&subscriber, &QWebSocket::textMessageReceived);
    QUrl address = url;
    address.setScheme("wss");
    address.setPath("/subscribe");
    address.setQuery("key=pk_known");
    subscriber.open(address);
    QTRY_COMPARE_WITH_TIMEOUT(text.size(), 1, 30'000);
    subscriber.sendTextMessage(R"({"event":"subscribe","channel":"news"})");
    QTRY_COMPARE_WITH_TIMEOUT(text.size(), 2, 30'000);
    const Answer sent = m_client.broadcast(url, "news", R"({"a":1.50})");
    QCOMPARE(sent.status, 200);
    QVERIFY(sent.body.contains("\"subscribers\":1"));
    QTRY_COMPARE_WITH_TIMEOUT(text.size(), 3, 30'000);
    QVERIFY(text.last().first().toString().contains(R"("data":{"a":1.50})"));
    // An old version is refused, in its own way.
    QProcess old;
    old.start("openssl",
              {"s_client", "-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0", "-connect",
               "127.0.0.1:" + QString::number(url.port())});
    old.closeWriteChannel();
    QVERIFY(old.waitForFinished(30'000));
    QVERIFY(old.exitCode() != 0);
    program.terminate();
    QVERIFY(program.ended());
    QTRY_COMPARE(subscriber.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

void TestSandboxTls::readsItsCertificateAgain()
{
    Program program(tlsOptions(), Known);
    const QUrl health = QUrl(program.ready().value("url").toString()).resolved(QUrl("/health"));
    QCOMPARE(m_client.get(health).certificate.subjectInfo(QSslCertificate::CommonName),
             QStringList{"first"});
    makeCertificate("second");
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGHUP), 0);
    QVERIFY(hasSaid(program, "read again"));
    m_client.forgetConnections();
    QCOMPARE(m_client.get(health).certificate.subjectInfo(QSslCertificate::CommonName),
             QStringList{"second"});

    QFile key(m_folder.filePath("key.pem"));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("nonsense");
    key.close();
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGHUP), 0);
    QVERIFY(hasSaid(program, "stays as it was"));
    m_client.forgetConnections();
    QCOMPARE(m_client.get(health).certificate.subjectInfo(QSslCertificate::CommonName),
             QStringList{"second"});
}

void TestSandboxTls::tellsPlainHttpWhatIsWrong()
{
    Program program(tlsOptions(), Known);
    QUrl plain(program.ready().value("url").toString());
    plain.setScheme("http");
    const Answer answer = m_client.get(plain.resolved(QUrl("/health")));
    QCOMPARE(answer.status, 400);
    QCOMPARE(QJsonDocument::fromJson(answer.body).object().value("error"),
             "This port speaks TLS: use https:// and wss:// in place of http: and ws:.");
}

void TestSandboxTls::deliversMuchOverTls()
{
    constexpr int Messages = 400;
    const QByteArray data = '"' + QByteArray(9'000, 'x') + '"';
    Program program(tlsOptions(), Known);
    const QUrl url(program.ready().value("url").toString());
    QUrl address = url;
    address.setScheme("wss");
    address.setPath("/subscribe");
    address.setQuery("key=pk_known");
    QWebSocket subscriber;
    connect(&subscriber, &QWebSocket::sslErrors, &subscriber,
            [&] { subscriber.ignoreSslErrors(); });
    QSignalSpy text(&subscriber, &QWebSocket::textMessageReceived);
    subscriber.open(address);
    QTRY_COMPARE_WITH_TIMEOUT(text.size(), 1, 30'000);
    subscriber.sendTextMessage(R"({"event":"subscribe","channel":"news"})");
    QTRY_COMPARE_WITH_TIMEOUT(text.size(), 2, 30'000);
    for (int i = 0; i < Messages; ++i)
        QCOMPARE(m_client.broadcast(url, "news", data).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(text.size(), 2 + Messages, 60'000);
    for (qsizetype i = 2; i < text.size(); ++i)
        QVERIFY(text.at(i).first().toString().endsWith(QString::fromLatin1(data) + '}'));
}

int tst_sandboxtls(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSandboxTls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxtls.moc"
