// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <privatechannels/steps/interimreader.h>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// Answers that have a status and don't end as they should, and ports where no web server is.
class EndingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerDoesNotEnd_data();
    void answerDoesNotEnd();
    void answerEndsWithTheConnection();
    void informationalAnswersAreLeftOut_data();
    void informationalAnswersAreLeftOut();
    void brokenChunksAreKnown();
    void portSpeaksOtherwise_data();
    void portSpeaksOtherwise();
};

namespace {

constexpr auto Token = R"({"token":"abc"})";

/// Answers each request with the same bytes.
class RawServer : public QTcpServer
{
public:
    RawServer(const QByteArray &bytes, bool closes, bool greets = false)
    {
        connect(this, &QTcpServer::newConnection, this, [this, bytes, closes, greets] {
            QTcpSocket *const socket = nextPendingConnection();
            const auto answer = [socket, bytes, closes] {
                socket->readAll();
                socket->write(bytes);
                if (closes)
                    socket->disconnectFromHost();
            };
            if (greets)
                answer();
            else
                connect(socket, &QTcpSocket::readyRead, socket, answer, Qt::SingleShotConnection);
        });
        m_isListening = listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] bool isReady() const { return m_isListening; }
    [[nodiscard]] QString address(const QString &scheme = QStringLiteral("http")) const
    {
        return QStringLiteral("%1://127.0.0.1:%2/auth").arg(scheme).arg(serverPort());
    }

private:
    bool m_isListening = false;
};

QByteArray answerOf(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n" + body;
}

Report checkedAt(const QString &address, bool mayTakeLong = false)
{
    const EndpointApp app;
    CheckInput input = app.input(V3);
    input.settings.endpoint = address;
    if (!mayTakeLong)
        input.patience = std::chrono::milliseconds{200};
    return checked(input);
}

} // namespace

void EndingsTest::answerDoesNotEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, bool closes, Fault fault,
                        const QString &says = {}) {
        QTest::newRow(name) << bytes << closes << static_cast<int>(fault) << says;
    };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    row("head alone", answerOf("Content-Length: 15\r\n", {}), false, Fault::AnswerUnending,
        "0 of the 15 bytes");
    row("length too large", answerOf("Content-Length: 20\r\n", Token), false, Fault::AnswerUnending,
        "15 of the 20 bytes");
    row("no last chunk", answerOf(chunked, "f\r\n" + QByteArray(Token) + "\r\n"), false,
        Fault::AnswerUnending, "15 byte");
    row("no length, no end", answerOf({}, Token), false, Fault::AnswerUnending, "15 byte");
    row("no chunk", answerOf(chunked, {}), false, Fault::AnswerUnending, "0 byte");
    row("length too large, then closed", answerOf("Content-Length: 20\r\n", Token), true,
        Fault::ConnectionLost, "15 of 20 bytes");
    row("chunk too short, then closed", answerOf(chunked, "ff\r\n" + QByteArray(Token)), true,
        Fault::ConnectionLost);
    row("a chunk whose length is a word",
        answerOf(chunked, "zz\r\n" + QByteArray(Token) + "\r\n0\r\n\r\n"), true,
        Fault::AnswerBroken, "chunk");
    row("the same, and the connection stays",
        answerOf(chunked, "zz\r\n" + QByteArray(Token) + "\r\n0\r\n\r\n"), false,
        Fault::AnswerBroken, "chunk");
    row("a chunk longer than its length",
        answerOf(chunked, "d\r\n" + QByteArray(Token) + "\r\n0\r\n\r\n"), true, Fault::AnswerBroken,
        "isn't the length of the chunk");
    row("length too small", answerOf("Content-Length: 11\r\n", Token), true, Fault::JsonCutShort,
        "Content-Length");
}

void EndingsTest::answerDoesNotEnd()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, closes);
    QFETCH(const int, fault);
    QFETCH(const QString, says);
    const RawServer server(bytes, closes);
    QVERIFY(server.isReady());
    const Report report = checkedAt(server.address());
    isOnlyFinding(report, Step::Endpoint, static_cast<Fault>(fault), says);
    // It isn't slow.
    QVERIFY(!report.culprit()->sentence.contains("waits for"));
}

void EndingsTest::answerEndsWithTheConnection()
{
    // Without a length the end of the connection is the end of the answer (RFC 9112, 6.3).
    EndpointApp app;
    const RawServer server(answerOf("Connection: close\r\n", R"({"token":""})"), true);
    QVERIFY(server.isReady());
    isOnlyFinding(checkedAt(server.address(), true), Step::Endpoint, Fault::TokenEmpty);
}

void EndingsTest::informationalAnswersAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isEnd");
    QTest::addColumn<int>("status"); // 0: it isn't whole
    QTest::addColumn<QByteArray>("body");
    const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("once") << hints + answerOf("Content-Length: 2\r\n", "{}") << false << 200
                          << QByteArray("{}");
    QTest::newRow("twice") << hints + hints + answerOf("Content-Length: 2\r\n", "{}x") << false
                           << 200 << QByteArray("{}");
    QTest::newRow("none") << answerOf("Content-Length: 0\r\n", {}) << false << 200 << QByteArray();
    QTest::newRow("a refusal") << hints + "HTTP/1.1 403 No\r\n\r\nno" << true << 403
                               << QByteArray("no");
    QTest::newRow("chunks") << hints + chunked + "2;a=b\r\n{\"\r\n1\r\n}\r\n0\r\n\r\n"
                            << false << 200 << QByteArray("{\"}");
    QTest::newRow("line feeds") << QByteArray("HTTP/1.1 200 OK\nA: b\n\n{}") << true << 200
                                << QByteArray("{}");
    QTest::newRow("no more") << hints << true << 0 << QByteArray();
    QTest::newRow("half a head") << hints + "HTTP/1.1 200 OK\r\n" << true << 0 << QByteArray();
    QTest::newRow("half a body") << answerOf("Content-Length: 9\r\n", "{}") << true << 0
                                 << QByteArray();
    QTest::newRow("half a chunk") << chunked + "9\r\n{}" << true << 0 << QByteArray();
    QTest::newRow("no chunk") << chunked + "zz\r\n{}\r\n" << true << 0 << QByteArray();
    QTest::newRow("a chunk of less than nothing") << chunked + "-1\r\n{}\r\n"
                                                  << true << 0 << QByteArray();
    QTest::newRow("0x") << chunked + "0x2\r\n{}\r\n0\r\n\r\n" << true << 0 << QByteArray();
    QTest::newRow("a chunk too long") << chunked + "1\r\n{}\r\n0\r\n\r\n"
                                      << true << 0 << QByteArray();
    QTest::newRow("no end yet") << answerOf({}, "{}") << false << 0 << QByteArray();
}

void EndingsTest::informationalAnswersAreLeftOut()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isEnd);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto answer = finalAnswerIn(bytes, isEnd);
    QCOMPARE(answer ? answer->status : 0, status);
    QCOMPARE(answer ? answer->body : QByteArray(), body);
}

void EndingsTest::brokenChunksAreKnown()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    // However little of it has come.
    for (const char *const whole :
         {"2\r\n{}\r\n0\r\n\r\n", "2;a=b\n{}\n0\n\n", "00A\r\n0123456789\r\n0\r\nX: y\r\n\r\n"}) {
        const QByteArray bytes = head + whole;
        for (qsizetype size = 0; size <= bytes.size(); ++size)
            QVERIFY2(!hasBrokenChunk(bytes.first(size)), bytes.first(size).constData());
    }
    for (const char *const broken :
         {"zz\r\n", "+2\r\n{}\r\n", "2\r\n{}}\r\n", "2\r\n{}\r\n\r\n", "\r\n"})
        QVERIFY2(hasBrokenChunk(head + broken), broken);
    QVERIFY(!hasBrokenChunk("HTTP/1.1 200 OK\r\n\r\nzz\r\n"));
}

void EndingsTest::portSpeaksOtherwise_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("greets");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &scheme,
                        bool greets, Fault fault, const QString &says = {}) {
        QTest::newRow(name) << bytes << scheme << greets << static_cast<int>(fault) << says;
    };
    row("TLS", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7), "http", false, Fault::PortWantsTls,
        "https:");
    row("nginx with TLS",
        "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n<html><title>400 The plain HTTP "
        "request was sent to HTTPS port</title></html>",
        "http", false, Fault::PortWantsTls, "https:");
    row("Apache with TLS",
        "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n<p>Reason: You're speaking plain "
        "HTTP to an SSL-enabled server port.</p>",
        "http", false, Fault::PortWantsTls);
    row("Go with TLS",
        "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n", "http",
        false, Fault::PortWantsTls);
    row("SSH", "SSH-2.0-OpenSSH_9.2p1 Debian\r\n", "http", true, Fault::PortIsOther, "SSH");
    row("mail", "220 mail.example ESMTP ready\r\n", "http", true, Fault::PortIsOther, "mail");
    row("a database",
        QByteArray("J\0\0\0\x0a"
                   "8.0.35\0abcdefgh",
                   20),
        "http", true, Fault::PortIsOther, "MySQL");
    row("a screen", "RFB 003.008\n1234", "http", true, Fault::PortIsOther, "VNC");
    row("a queue",
        QByteArray("AMQP\0\0\x09\x01"
                   "12345678",
                   16),
        "http", true, Fault::PortIsOther, "AMQP");
    row("gRPC", QByteArray("\0\0\x12\x04\0\0\0\0\0\0\3\0\0\0\x80\0\4\0\1\0\0", 21), "http", true,
        Fault::PortIsOther, "HTTP/2");
    row("something else", "\x01\x02\x03 who are you?", "http", true, Fault::PortIsOther,
        "neither HTTP nor TLS");
    row("plain HTTP", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", "https", false,
        Fault::PortIsPlain, "http:");
}

void EndingsTest::portSpeaksOtherwise()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, scheme);
    QFETCH(const bool, greets);
    QFETCH(const int, fault);
    QFETCH(const QString, says);
    const RawServer server(bytes, true, greets);
    QVERIFY(server.isReady());
    isOnlyFinding(checkedAt(server.address(scheme), true), Step::Endpoint,
                  static_cast<Fault>(fault), says);
}

int tst_endings(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    EndingsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endings.moc"
