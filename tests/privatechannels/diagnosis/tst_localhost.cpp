// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <privatechannels/checks/serverwatch.h>

#include <support/testauthority.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// A server that listens on ::1 only is found by the names of this machine, as by browsers,
/// whatever the system says of them.
class LocalhostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endpointIsFound_data();
    void endpointIsFound();
    void secureEndpointIsFound();
    void tlsIsTold();
    void downServerIsNoWrongHost();
    void restartIsWatchedFor();
};

namespace {

/// Passes what comes to ::1 on to a server at 127.0.0.1.
class RelayOfSix : public QTcpServer
{
public:
    explicit RelayOfSix(const QUrl &to)
        : m_isListening(listen(QHostAddress::LocalHostIPv6))
    {
        connect(this, &QTcpServer::newConnection, this, [this, to] {
            QTcpSocket *const outer = nextPendingConnection();
            auto *const inner = new QTcpSocket(outer);
            inner->connectToHost(to.host(), static_cast<quint16>(to.port()));
            connect(outer, &QTcpSocket::readyRead, inner,
                    [outer, inner] { inner->write(outer->readAll()); });
            connect(inner, &QTcpSocket::readyRead, outer,
                    [outer, inner] { outer->write(inner->readAll()); });
            connect(inner, &QTcpSocket::disconnected, outer, &QTcpSocket::disconnectFromHost);
        });
    }

    [[nodiscard]] bool isReady() const { return m_isListening; }
    [[nodiscard]] QString address(const QString &host, const QString &path) const
    {
        return QStringLiteral("http://%1:%2%3").arg(host).arg(serverPort()).arg(path);
    }

private:
    bool m_isListening;
};

QString secureAddressOf(const QTcpServer &server, const QString &scheme)
{
    return QStringLiteral("%1://localhost:%2/auth").arg(scheme).arg(server.serverPort());
}

} // namespace

void LocalhostTest::initTestCase()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no ::1.");
}

void LocalhostTest::endpointIsFound_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("localhost") << QStringLiteral("localhost");
    QTest::newRow("a name below it") << QStringLiteral("app.localhost");
}

void LocalhostTest::endpointIsFound()
{
    QFETCH(const QString, host);
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V3));
    const RelayOfSix relay(app.server.url());
    QVERIFY(relay.isReady());
    CheckInput input = app.input(V3);
    input.settings.endpoint = relay.address(host, "/auth");
    input.settings.page = relay.address(host, "/page");
    const Report report = checked(input);
    isAllRight(report);
    // The app hears the name, and the record has it.
    QCOMPARE(app.server.requests("/auth").first().host,
             host.toLatin1() + ':' + QByteArray::number(relay.serverPort()));
    const PushRadar::Exchange exchange = report.at(Step::Endpoint).calls.first().exchange;
    QCOMPARE(exchange.url.host(), host);
    QVERIFY(headerOf(exchange.requestHeaders, "Host").isNull());
}

void LocalhostTest::secureEndpointIsFound()
{
    const EndpointApp app;
    const TestAuthority authority;
    const auto server = authority.server({});
    QVERIFY(server->listen(QHostAddress::LocalHostIPv6));
    connect(server.get(), &QTcpServer::pendingConnectionAvailable, server.get(), [&server] {
        QTcpSocket *const socket = server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 401 Who\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    CheckInput input = app.input(V3);
    input.settings.endpoint = secureAddressOf(*server, "https");
    input.settings.page.clear();
    input.sslConfiguration = authority.trusting();
    // Its certificate is for the name.
    isOnlyFinding(checked(input), Step::Endpoint, Fault::Unauthorized);
}

void LocalhostTest::tlsIsTold()
{
    const EndpointApp app;
    const TestAuthority authority;
    const auto server = authority.server({});
    QVERIFY(server->listen(QHostAddress::LocalHostIPv6));
    CheckInput input = app.input(V3);
    input.settings.endpoint = secureAddressOf(*server, "http");
    isOnlyFinding(checked(input), Step::Endpoint, Fault::PortWantsTls, "localhost");
}

void LocalhostTest::downServerIsNoWrongHost()
{
    const EndpointApp app;
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    CheckInput input = app.input(V3);
    input.settings.endpoint = secureAddressOf(gone, "http");
    input.settings.page.clear();
    input.profileEndpoint.clear();
    gone.close();
    isOnlyFinding(checked(input), Step::Endpoint, Fault::ServerDown, "localhost");
    // Another port of it is found on ::1, too.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHostIPv6));
    input.usualPorts = {other.serverPort()};
    isOnlyFinding(checked(input), Step::Endpoint, Fault::WrongPort,
                  QString::number(other.serverPort()));
}

void LocalhostTest::restartIsWatchedFor()
{
    auto server = std::make_unique<QTcpServer>();
    QVERIFY(server->listen(QHostAddress::LocalHostIPv6));
    const quint16 port = server->serverPort();
    ServerWatch watch;
    QSignalSpy restarted(&watch, &ServerWatch::restarted);
    watch.watch(QUrl(secureAddressOf(*server, "http")));
    QTRY_VERIFY(watch.isUp());
    QTRY_VERIFY(server->hasPendingConnections());
    QCOMPARE(restarted.size(), 0);
    server.reset(); // with its connections
    QTRY_VERIFY(!watch.isUp());
    QTcpServer again;
    QVERIFY(again.listen(QHostAddress::LocalHostIPv6, port));
    QTRY_COMPARE(restarted.size(), 1);
}

int tst_localhost(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    LocalhostTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_localhost.moc"
