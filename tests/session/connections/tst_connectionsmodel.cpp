// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/connections/connectionlife.h>
#include <session/connections/connectionsfilter.h>
#include <session/connections/connectionsmodel.h>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk::sandbox;
using namespace RadarDesk::session;

namespace {

ObservedTime momentOf(int second)
{
    return ObservedTime(std::chrono::seconds(1'800'000'000 + second));
}

ObservedConnection opened(const QString &socketId, const QByteArray &run = {})
{
    return {.time = momentOf(0),
            .socketId = socketId,
            .peer = "127.0.0.1",
            .run = run,
            .origin = run.isEmpty() ? "http://localhost:3000" : "",
            .page = run.isEmpty() ? "/chat" : "",
            .userAgent = run.isEmpty() ? "Mozilla/5.0 (X11; Linux) Firefox/128.0" : "RadarDesk/1"};
}

ObservedClosing closing(const QString &socketId,
                        ObservedClosing::Cause cause = ObservedClosing::Cause::Peer)
{
    return {.time = momentOf(9), .socketId = socketId, .cause = cause, .code = 1001};
}

ObservedSubscription
subscription(const QString &socketId, const QString &channel,
             ObservedSubscription::Change change = ObservedSubscription::Change::Admitted)
{
    return {.time = momentOf(1), .socketId = socketId, .channel = channel, .change = change};
}

ObservedDelivery delivery(const QString &channel, const QList<QString> &socketIds)
{
    return {.time = momentOf(2),
            .broadcastId = "b1",
            .channel = channel,
            .socketIds = socketIds,
            .subscribers = socketIds.size()};
}

QStringList lifeOf(const ConnectionsModel &model, const QString &socketId)
{
    QStringList lines;
    for (const LifeLine &line : model.find(socketId)->life)
        lines.append(lifeText(line));
    return lines;
}

} // namespace

/// The list of connections, as it is told what is observed.
class TestConnectionsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsALife();
    void showsCallsForAConnection();
    void saysHowItEnded_data();
    void saysHowItEnded();
    void takesStates();
    void endsWhatIsMissing();
    void learnsWhatWasThereBefore();
    void showsAllAtOnce();
    void forgetsTheOldest();
    void countsWhatIsTooMany();
    void boundsALife();
    void standsACrowd();
    void filters();
    void showsStrangersTextAsText();
};

void TestConnectionsModel::showsALife()
{
    ConnectionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.apply(opened("1.1"));
    model.apply(subscription("1.1", "orders"));
    model.apply(delivery("orders", {"1.1"}));
    model.apply(delivery("orders", {"1.1"}));
    model.apply(ObservedCallback{.socketId = "1.1", .channel = "orders", .callbacks = 1});
    model.apply(ObservedCallback{.socketId = "1.1",
                                 .channel = "orders",
                                 .callbacks = 1,
                                 .threw = true,
                                 .message = "x is undefined",
                                 .file = "app.js",
                                 .line = 42});
    model.apply(ObservedCallback{.socketId = "1.1", .channel = "orders"});
    model.apply(ObservedSubscription{.socketId = "1.1",
                                     .channel = "private-a",
                                     .change = ObservedSubscription::Change::Refused,
                                     .code = 403,
                                     .reason = "No token."});
    model.apply(subscription("1.1", "orders", ObservedSubscription::Change::Left));
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data().toString(), "http://localhost:3000/chat · Firefox 128 on Linux");
    QCOMPARE(index.data(ConnectionsModel::SocketIdRole).toString(), "1.1");
    QCOMPARE(index.data(ConnectionsModel::DeliveredRole).toLongLong(), 2);
    QCOMPARE(index.data(ConnectionsModel::ChannelsRole).toStringList(), QStringList());
    QVERIFY(index.data(ConnectionsModel::ThrownRole).toBool());
    QVERIFY(!index.data(ConnectionsModel::OwnRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains("no channel"));
    const QStringList life = lifeOf(model, "1.1");
    QCOMPARE(life.size(), 7);
    QCOMPARE(life.at(0), "Connected.");
    QCOMPARE(life.at(1), "Subscribed to “orders”.");
    QVERIFY2(life.at(2).startsWith("Received 2 ") && life.at(2).endsWith("handled 1."),
             qPrintable(life.at(2)));
    QCOMPARE(life.at(3), "Callback for “orders” threw: x is undefined — app.js:42");
    QCOMPARE(life.at(4), "The page has no callback for “orders”.");
    QCOMPARE(life.at(5), "Subscription to “private-a” refused: No token.");
    QCOMPARE(life.at(6), "Unsubscribed from “orders”.");
}

void TestConnectionsModel::showsCallsForAConnection()
{
    using Operation = ObservedCall::Operation;
    ConnectionsModel model;
    model.apply(opened("1.1"));
    const auto call = [&](Operation operation, const QString &reason, const QString &socketId) {
        model.apply(ObservedCall{.operation = operation,
                                 .reason = reason,
                                 .channel = "private-a",
                                 .socketId = socketId,
                                 .data = R"({"name":"Ann"})"});
    };
    call(Operation::Token, {}, "1.1");
    call(Operation::Token, "Wrong secret.", "1.1");
    call(Operation::ClientData, {}, "1.1");
    call(Operation::ClientData, "Too large.", "1.1");
    call(Operation::Broadcast, {}, "1.1");
    call(Operation::Token, {}, "9.9");
    call(Operation::Token, {}, {});
    model.flush();
    QCOMPARE(lifeOf(model, "1.1"),
             QStringList({"Connected.", "Token for “private-a” issued.",
                          "Token for “private-a” refused: Wrong secret.",
                          R"(Client data registered: {"name":"Ann"})",
                          "Client data refused: Too large."}));
    QCOMPARE(model.at(0).clientData, R"({"name":"Ann"})");
}

void TestConnectionsModel::saysHowItEnded_data()
{
    using Cause = ObservedClosing::Cause;
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Connection::State>("state");
    using State = Connection::State;
    QTest::newRow("peer") << Cause::Peer << "Closed by the client (1001)." << State::Closed;
    QTest::newRow("lost") << Cause::Lost << "Connection lost, without a close frame."
                          << State::Lost;
    QTest::newRow("slow") << Cause::TooSlow
                          << "Closed: the client was too slow to receive its messages."
                          << State::Closed;
    QTest::newRow("violation") << Cause::Violation
                               << "Closed: the client violated the protocol (1001)."
                               << State::Closed;
    QTest::newRow("stopped") << Cause::Stopped << "Closed: the sandbox stopped." << State::Closed;
    QTest::newRow("by hand") << Cause::OnPurpose << "Closed by RadarDesk." << State::Closed;
    QTest::newRow("cut") << Cause::Cut << "Cut by RadarDesk, without a close frame." << State::Lost;
}

void TestConnectionsModel::saysHowItEnded()
{
    QFETCH(const ObservedClosing::Cause, cause);
    ConnectionsModel model;
    model.apply(opened("1.1"));
    model.apply(subscription("1.1", "orders"));
    model.apply(closing("1.1", cause));
    // These come with the connection, and don't say more.
    model.apply(subscription("1.1", "orders", ObservedSubscription::Change::Left));
    model.apply(closing("1.1", cause));
    model.flush();
    QTEST(lifeOf(model, "1.1").constLast(), "words");
    QTEST(model.at(0).state, "state");
    QCOMPARE(model.at(0).channels, QStringList{"orders"});
    QCOMPARE(model.openCount(), 0);
}

void TestConnectionsModel::takesStates()
{
    ConnectionsModel model;
    model.apply(opened("1.1"));
    model.flush();
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.applyStates({{.socketId = "1.1", .messages = 7, .waitingBytes = 4096}});
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(model.index(0).data(ConnectionsModel::DeliveredRole).toLongLong(), 7);
    QCOMPARE(model.index(0).data(ConnectionsModel::WaitingRole).toLongLong(), 4096);
    QVERIFY(model.index(0).data(ConnectionsModel::SummaryRole).toString().contains("queued"));
    model.applyStates({{.socketId = "1.1", .messages = 7, .waitingBytes = 4096}});
    model.flush();
    QCOMPARE(changes.count(), 1);
}

void TestConnectionsModel::endsWhatIsMissing()
{
    ConnectionsModel model;
    model.apply(opened("1.1"));
    model.flush();
    model.applyStates({});
    model.applyStates({{.socketId = "1.1"}});
    model.applyStates({});
    QCOMPARE(model.at(0).state, Connection::State::Open);
    model.applyStates({});
    QCOMPARE(model.at(0).state, Connection::State::Lost);
    QCOMPARE(lifeOf(model, "1.1").constLast(), "Disconnected. The reason isn't known.");
    model.applyStates({});
    QCOMPARE(model.at(0).life.size(), 2);
}

void TestConnectionsModel::learnsWhatWasThereBefore()
{
    ConnectionsModel model;
    model.applyStates({{.socketId = "1.1"}, {.socketId = "1.2"}});
    model.applyStates({{.socketId = "1.1"}});
    model.flush();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).socketId, "1.1");
    QCOMPARE(model.index(0).data().toString(), "Unknown program");
    model.apply(closing("1.1"));
    QCOMPARE(model.at(0).state, Connection::State::Closed);
}

void TestConnectionsModel::showsAllAtOnce()
{
    ConnectionsModel model;
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy counted(&model, &ConnectionsModel::countChanged);
    for (int i = 0; i < 1000; ++i)
        model.apply(opened(QString::number(i)));
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 1000);
    QCOMPARE(inserted.count(), 1);
    QList<QString> all;
    for (int i = 0; i < 1000; ++i)
        all.append(QString::number(i));
    for (int i = 0; i < 20; ++i)
        model.apply(delivery("orders", all));
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(counted.count(), 2);
    QCOMPARE(model.at(999).delivered, 20);
    // Few rows that are far apart are told by themselves.
    model.apply(delivery("orders", {"0", "1", "500"}));
    QTRY_COMPARE(changed.count(), 3);
}

void TestConnectionsModel::forgetsTheOldest()
{
    ConnectionsModel model;
    const QAbstractItemModelTester tester(&model);
    const int count = ConnectionsModel::MostEnded + 50;
    for (int i = 0; i < count; ++i)
        model.apply(opened(QString::number(i)));
    model.flush();
    for (int i = 0; i < count; i += 2)
        model.apply(closing(QString::number(i)));
    model.flush();
    QCOMPARE(model.rowCount(), count);
    for (int i = 1; i < count; i += 2)
        model.apply(closing(QString::number(i)));
    model.flush();
    QCOMPARE(model.rowCount(), ConnectionsModel::MostEnded);
    QCOMPARE(model.find("0"), nullptr);
    QCOMPARE(model.find("98"), nullptr);
    QVERIFY(model.find("100"));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.at(row).socketId), row);
}

void TestConnectionsModel::countsWhatIsTooMany()
{
    ConnectionsModel model;
    for (int i = 0; i < ConnectionsModel::MostOpen + 3; ++i)
        model.apply(opened(QString::number(i)));
    model.flush();
    QCOMPARE(model.rowCount(), ConnectionsModel::MostOpen);
    QCOMPARE(model.leftOut(), 3);
    QCOMPARE(model.openCount(), ConnectionsModel::MostOpen + 3);
    model.apply(closing(QString::number(ConnectionsModel::MostOpen)));
    QCOMPARE(model.leftOut(), 2);
    model.apply(closing("0"));
    model.apply(opened("new"));
    model.flush();
    QVERIFY(model.find("new"));
    QCOMPARE(model.openCount(), ConnectionsModel::MostOpen + 2);
}

void TestConnectionsModel::boundsALife()
{
    ConnectionsModel model;
    model.apply(opened("1.1"));
    for (int i = 0; i < 1000; ++i)
        model.apply(subscription("1.1", QString::number(i % 300)));
    model.flush();
    QCOMPARE(model.at(0).life.size(), MostLifeLines);
    QCOMPARE(model.at(0).leftOut, 1001 - MostLifeLines);
    QCOMPARE(lifeOf(model, "1.1").constFirst(), "Connected.");
    QCOMPARE(lifeOf(model, "1.1").constLast(), "Subscribed to “99”.");
    for (int i = 0; i < 2 * MostListedChannels; ++i)
        model.apply(subscription("1.1", QString::number(i)));
    QCOMPARE(model.at(0).channels.size(), MostListedChannels);
}

void TestConnectionsModel::standsACrowd()
{
    // Pages that connect, get a message and go, faster than anything is shown.
    ConnectionsModel model;
    ConnectionsFilter filter(model);
    const QAbstractItemModelTester tester(&filter);
    for (int i = 0; i < 30'000; ++i) {
        const QString socketId = QString::number(i);
        model.apply(opened(socketId));
        model.apply(delivery("orders", {socketId}));
        model.apply(closing(socketId));
    }
    QTRY_COMPARE(model.at(0).socketId, "29800");
    QCOMPARE(model.rowCount(), ConnectionsModel::MostEnded);
    QCOMPARE(filter.rowCount(), ConnectionsModel::MostEnded);
    QCOMPARE(model.openCount(), 0);
}

void TestConnectionsModel::filters()
{
    ConnectionsModel model;
    ConnectionsFilter filter(model);
    model.apply(opened("1.1"));
    model.apply(opened("1.2"));
    model.apply(opened("1.3", "a run"));
    model.apply(subscription("1.2", "Orders"));
    model.apply(closing("1.1"));
    model.flush();
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(model.openCount(), 1);
    filter.setOwnShown(true);
    QCOMPARE(filter.rowCount(), 3);
    QCOMPARE(filter.index(2, 0).data().toString(), "RadarDesk");
    filter.setText(" orders ");
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data(ConnectionsModel::SocketIdRole).toString(), "1.2");
    filter.setText("firefox");
    QCOMPARE(filter.rowCount(), 2);
    filter.setEndedShown(false);
    QCOMPARE(filter.rowCount(), 1);
    // What comes later is filtered as well.
    model.apply(subscription("1.3", "firefox"));
    QTRY_COMPARE(filter.rowCount(), 2);
}

void TestConnectionsModel::showsStrangersTextAsText()
{
    ConnectionsModel model;
    ObservedConnection stranger = opened("1.1");
    stranger.origin = "http://a\033[31m.test";
    stranger.page = QByteArray(5000, 'x');
    stranger.userAgent = "<b>bold</b>\n";
    stranger.clientData = "{\"name\":\"\033Ann\"}"; // of one that was there before
    model.apply(stranger);
    model.flush();
    const QString who = model.index(0).data().toString();
    QVERIFY(who.startsWith(QStringLiteral("http://a\u241B[31m.test")));
    QVERIFY(who.endsWith("<b>bold< b>"));
    QVERIFY(who.size() < 500);
    QCOMPARE(model.at(0).rawOrigin, stranger.origin);
    QCOMPARE(model.at(0).clientData, QStringLiteral("{\"name\":\"\u241BAnn\"}"));
}

int tst_connectionsmodel(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestConnectionsModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionsmodel.moc"
