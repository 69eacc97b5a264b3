// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/pages/pagesite.h>
#include <sandbox/service/sandbox.h>
#include <sandbox/web/httpserver.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 10'000;

/// A page of the sandbox, served below the code "page".
class ServedPage
{
public:
    ServedPage(const QByteArray &channel, quint16 sandboxPort,
               std::chrono::milliseconds relayPatience = PageSite::RelayPatience)
        : m_site({}, PageSite::Reach::ThisMachine, relayPatience)
    {
        m_site.setSandboxPort(sandboxPort);
        m_site.setPage("page", {.settings = {}, .channel = channel, .isOfSandbox = true});
        if (const auto port = m_server.start())
            m_port = *port;
    }

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    PageSite m_site;
    HttpServer m_server{m_site};
    quint16 m_port = 0;
};

/// A page's WebSocket, by Qt's own client.
class PageSocket : public QWebSocket
{
public:
    PageSocket(const ServedPage &page, const QString &query)
    {
        connect(this, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            m_events.append(QJsonDocument::fromJson(text.toUtf8()).object());
        });
        open(QUrl(
            QStringLiteral("ws://127.0.0.1:%1/page/subscribe?%2").arg(page.port()).arg(query)));
    }

    /// Sends "subscribe" and returns what answers it.
    QJsonObject subscribe(const QString &channel)
    {
        if (!QTest::qWaitFor([this] { return !m_events.isEmpty(); }, Patience))
            return {};
        const qsizetype before = m_events.size();
        sendTextMessage(QStringLiteral(R"({"event":"subscribe","channel":"%1"})").arg(channel));
        return QTest::qWaitFor([&] { return m_events.size() > before; }, Patience)
            ? m_events.at(before)
            : QJsonObject();
    }

private:
    QList<QJsonObject> m_events;
};

/// A page's bare connection.
class PageConnection : public QTcpSocket
{
public:
    PageConnection(const ServedPage &page, const QByteArray &query)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { m_received += readAll(); });
        connectToHost(QStringLiteral("127.0.0.1"), page.port());
        write("GET /page/subscribe?" + query
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    }

    [[nodiscard]] bool waitFor(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return m_received.contains(text); }, Patience);
    }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return state() == UnconnectedState; }, Patience);
    }
    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    QByteArray m_received;
};

/// Says \a answer to a handshake, and then \a rest again and again as long as it is taken.
class StandInSandbox : public QTcpServer
{
public:
    explicit StandInSandbox(const QByteArray &answer, const QByteArray &rest = {})
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer, rest] {
            m_connection = nextPendingConnection();
            connect(m_connection, &QTcpSocket::readyRead, this, [this, answer, rest] {
                const bool isFirst = m_heard.isEmpty();
                m_heard += m_connection->readAll();
                if (isFirst)
                    m_connection->write(answer + rest);
            });
            connect(m_connection, &QTcpSocket::bytesWritten, this, [this, rest](qint64 bytes) {
                m_taken += bytes;
                if (!rest.isEmpty() && m_connection->bytesToWrite() < rest.size())
                    m_connection->write(rest);
            });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] const QByteArray &heard() const { return m_heard; }
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] bool isLeft() const
    {
        return m_connection && m_connection->state() == QTcpSocket::UnconnectedState;
    }

private:
    QTcpSocket *m_connection = nullptr;
    QByteArray m_heard;
    qint64 m_taken = 0;
};

} // namespace

/// What a page of the network gets of the sandbox through the relay, and what it does not.
class TestSubscribeRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheChannelOfThePageAlone_data();
    void opensTheChannelOfThePageAlone();
    void endsAfterARefusal();
    void limitsTheTimeOfARefusal();
    void takesNothingForAnAnswer_data();
    void takesNothingForAnAnswer();
    void endsWhenThePageStopsReading();
};

void TestSubscribeRelay::opensTheChannelOfThePageAlone_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("more");
    QTest::newRow("plain") << "news"
                           << "";
    QTest::newRow("page names another") << "news"
                                        << "&channel=other";
    QTest::newRow("page names another twice") << "news"
                                              << "&channel=other&channel=third";
    QTest::newRow("page names one within its key") << "news"
                                                   << "%26channel=other";
    QTest::newRow("name to be encoded") << "a&channel=other+é;"
                                        << "";
}

void TestSubscribeRelay::opensTheChannelOfThePageAlone()
{
    QFETCH(QString, channel);
    QFETCH(QString, more);
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    const ServedPage page(channel.toUtf8(), static_cast<quint16>(sandbox.url().port()));
    PageSocket socket(page, "key=" + sandbox.publicKey() + more);
    if (more.startsWith('%')) { // no key of the sandbox
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        return;
    }
    const QJsonObject refused = socket.subscribe("other");
    QCOMPARE(refused.value("event"), "error");
    QCOMPARE(refused.value("channel"), "other");
    QCOMPARE(refused.value("code"), 403);
    QVERIFY(!refused.value("message").toString().isEmpty());
    const QJsonObject taken = socket.subscribe(channel);
    QCOMPARE(taken.value("event"), "subscribed");
    QCOMPARE(taken.value("channel"), channel);
    QCOMPARE(socket.subscribe("third").value("code"), 403);
}

void TestSubscribeRelay::endsAfterARefusal()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    const ServedPage page("news", static_cast<quint16>(sandbox.url().port()));
    PageConnection connection(page, "key=pk_wrong");
    QVERIFY(connection.waitFor("\"error\""));
    QVERIFY(connection.received().startsWith("HTTP/1.1 401 "));
    connection.write("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY(connection.waitForEnd());
    QVERIFY(!connection.received().contains("\"status\":\"ok\""));
}

void TestSubscribeRelay::limitsTheTimeOfARefusal()
{
    StandInSandbox sandbox("HTTP/1.1 200 OK\r\n\r\nno end");
    const ServedPage page("news", sandbox.serverPort(), 200ms);
    PageConnection connection(page, "key=pk_1");
    QVERIFY(connection.waitFor("no end"));
    const QByteArray heard = sandbox.heard();
    connection.write("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY(connection.waitForEnd());
    QTRY_VERIFY(sandbox.isLeft());
    QCOMPARE(sandbox.heard(), heard);
}

void TestSubscribeRelay::takesNothingForAnAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line") << QByteArray("HTTP/1.1 10");
    QTest::newRow("half a header") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: w");
    QTest::newRow("a header without an end")
        << "HTTP/1.1 101 Switching Protocols\r\nX: " + QByteArray(100'000, 'x');
}

void TestSubscribeRelay::takesNothingForAnAnswer()
{
    QFETCH(QByteArray, answer);
    StandInSandbox sandbox(answer);
    const ServedPage page("news", sandbox.serverPort(), 200ms);
    PageConnection connection(page, "key=pk_1");
    QVERIFY(connection.waitForEnd());
    QCOMPARE(connection.received(), QByteArray());
    QTRY_VERIFY(sandbox.isLeft());
}

void TestSubscribeRelay::endsWhenThePageStopsReading()
{
    StandInSandbox sandbox("HTTP/1.1 101 Switching Protocols\r\n\r\n",
                           "\x81\x7e\x40\x00" + QByteArray(0x4000, 'x'));
    const ServedPage page("news", sandbox.serverPort(), 200ms);
    PageConnection connection(page, "key=pk_1");
    QVERIFY(connection.waitFor("HTTP/1.1 101 "));
    connection.setReadBufferSize(1); // reads no more
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.isLeft(), Patience);
    // The buffers of the system for two connections, and little of the relay's own.
    QVERIFY2(sandbox.taken() < 64 * 1024 * 1024, qPrintable(QString::number(sandbox.taken())));
}

int tst_subscriberelay(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestSubscribeRelay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_subscriberelay.moc"
