// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// A check of an endpoint that isn't on this machine's own loopback addresses contacts the address
/// that it was given, and nothing else: not the other ports of that host, not this machine, not the
/// page. Servers listen at all of these places and see no connection.
class ContactedAddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyTheAskedAddressIsContacted_data();
    void onlyTheAskedAddressIsContacted();
    void redirectIsFollowedNowhereElse();
    void ofThisMachineOnlyLoopbackIsTried();

private:
    QHostAddress m_outer; ///< One of this machine's addresses that other machines reach it by.
};

namespace {

/// Counts those who connect, and does with them as said.
class Listener : public QTcpServer
{
public:
    using Does = std::function<void(QTcpSocket *)>;

    explicit Listener(const QHostAddress &address, quint16 port = 0, const Does &does = {})
    {
        m_isListening = listen(address, port);
        connect(this, &QTcpServer::newConnection, this, [this, does] {
            while (QTcpSocket *const socket = nextPendingConnection()) {
                ++m_count;
                if (does)
                    does(socket);
            }
        });
    }

    [[nodiscard]] bool isReady() const { return m_isListening; }
    [[nodiscard]] int count() const { return m_count; }

private:
    bool m_isListening = false;
    int m_count = 0;
};

QHostAddress outerAddress()
{
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    const auto found = std::find_if(all.begin(), all.end(), [](const QHostAddress &each) {
        return each.protocol() == QAbstractSocket::IPv4Protocol && !each.isLoopback()
            && !each.isLinkLocal();
    });
    return found == all.end() ? QHostAddress() : *found;
}

QString addressAt(const QHostAddress &host, quint16 port)
{
    return QStringLiteral("http://%1:%2/auth").arg(host.toString()).arg(port);
}

/// Where nobody has to come by: the same port of this machine, and other ports of the host.
struct Bystanders
{
    explicit Bystanders(const QHostAddress &host, quint16 port)
        : sameHere(QHostAddress::LocalHost, port)
        , sameHereV6(QHostAddress::LocalHostIPv6, port)
        , usual(host)
        , usualHere(QHostAddress::LocalHost, usual.serverPort())
        , page(host)
    {
    }

    Listener sameHere;
    Listener sameHereV6;
    Listener usual;
    Listener usualHere;
    Listener page;

    [[nodiscard]] int count() const
    {
        return sameHere.count() + sameHereV6.count() + usual.count() + usualHere.count()
            + page.count();
    }

    void addTo(CheckInput &input, const QHostAddress &host) const
    {
        input.usualPorts = {usual.serverPort(), page.serverPort()};
        input.settings.page =
            QStringLiteral("http://%1:%2/page").arg(host.toString()).arg(page.serverPort());
        input.profileEndpoint = addressAt(host, usual.serverPort());
    }
};

const QList<std::pair<const char *, Listener::Does>> &behaviors()
{
    static const QList<std::pair<const char *, Listener::Does>> all{
        {"is refused", {}},
        {"closes", [](QTcpSocket *socket) { socket->abort(); }},
        {"keeps silent", [](QTcpSocket *) {}},
        {"speaks SSH", [](QTcpSocket *socket) { socket->write("SSH-2.0-OpenSSH_9.2\r\n"); }},
        {"has no route",
         [](QTcpSocket *socket) {
             QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                 socket->readAll();
                 socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
             });
         }},
    };
    return all;
}

} // namespace

void ContactedAddressesTest::initTestCase()
{
    m_outer = outerAddress();
    if (m_outer.isNull())
        QSKIP("This machine has loopback addresses only.");
}

void ContactedAddressesTest::onlyTheAskedAddressIsContacted_data()
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < behaviors().size(); ++i)
        QTest::newRow(behaviors().at(i).first) << static_cast<int>(i);
}

void ContactedAddressesTest::onlyTheAskedAddressIsContacted()
{
    QFETCH(const int, number);
    const Listener::Does does = behaviors().at(number).second;
    auto asked = std::make_unique<Listener>(m_outer, 0, does);
    QVERIFY(asked->isReady());
    const quint16 port = asked->serverPort();
    if (!does)
        asked.reset();
    const Bystanders others(m_outer, port);
    QVERIFY(others.sameHere.isReady() && others.usual.isReady() && others.page.isReady());
    const EndpointApp app;
    CheckInput input = app.input(V3);
    others.addTo(input, m_outer);
    input.settings.endpoint = addressAt(m_outer, port);
    input.patience = std::chrono::milliseconds{300};
    const Report report = checked(input);
    QVERIFY2(report.isFinished() && report.culprit(), inShort(report).constData());
    if (asked)
        QVERIFY(asked->count() > 0);
    else
        QVERIFY2(report.culprit()->fault == Fault::ServerDown, inShort(report).constData());
    QCOMPARE(others.count(), 0);
}

void ContactedAddressesTest::redirectIsFollowedNowhereElse()
{
    auto gone = std::make_unique<Listener>(m_outer);
    const quint16 port = gone->serverPort();
    gone.reset();
    const Bystanders others(m_outer, port);
    EndpointApp app;
    app.server.setEndpoint(
        "/auth", [this, port](const sandbox::HttpRequest &, const sandbox::HttpReply &reply) {
            reply({302,
                   {},
                   "text/plain",
                   {{"Location",
                     addressAt(m_outer, port).toLatin1() + "?channelName=a&socketID=1"}}});
        });
    CheckInput input = app.input(V3);
    input.usualPorts = {others.usual.serverPort(), others.page.serverPort()};
    const Report report = checked(input);
    QVERIFY2(report.culprit(), inShort(report).constData());
    QCOMPARE(others.count(), 0);
}

void ContactedAddressesTest::ofThisMachineOnlyLoopbackIsTried()
{
    // At its own loopback addresses a check may look around, and there alone.
    Listener outer(m_outer);
    Listener here(QHostAddress::LocalHost);
    QVERIFY(outer.isReady() && here.isReady());
    auto gone = std::make_unique<Listener>(QHostAddress::LocalHost);
    const quint16 port = gone->serverPort();
    gone.reset();
    Listener outerSame(m_outer, port);
    const EndpointApp app;
    CheckInput input = app.input(V3);
    input.settings.endpoint = addressAt(QHostAddress::LocalHost, port);
    input.usualPorts = {here.serverPort(), outer.serverPort()};
    const Report report = checked(input);
    QVERIFY2(report.culprit() && report.culprit()->fault == Fault::WrongPort,
             inShort(report).constData());
    QVERIFY(here.count() > 0);
    QCOMPARE(outer.count() + outerSame.count(), 0);
}

int tst_contactedaddresses(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ContactedAddressesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_contactedaddresses.moc"
