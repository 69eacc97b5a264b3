// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/history.h>
#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/sandboxsubscriber.h>
#include <session/relatedevents.h>
#include <session/runmark.h>
#include <session/session.h>
#include <session/traffic.h>
#include <session/trafficrecorder.h>
#include <workbench/core/workspace.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::session;
using PushRadar::ApiVersion;

namespace {

ObservedCall callTo(const QString &channel, const QString &id, const QByteArray &run = {})
{
    ObservedCall call;
    call.time = std::chrono::system_clock::now();
    call.operation = ObservedCall::Operation::Broadcast;
    call.run = run;
    call.method = "POST";
    call.target = "/v3/broadcasts";
    call.requestHeaders = "Host: localhost\r\nX-PushRadar-Library: pushradar-server-node 3.1.0\r\n";
    call.status = 200;
    call.channel = channel;
    call.data = R"({"a":1})";
    call.broadcastId = id;
    call.subscribers = 1;
    return call;
}

ObservedConnection connectionOf(const QString &socketId, const QByteArray &run = {})
{
    ObservedConnection connection;
    connection.time = std::chrono::system_clock::now();
    connection.socketId = socketId;
    connection.run = run;
    connection.origin = "http://localhost:3000";
    connection.userAgent = "curl/8.5.0";
    return connection;
}

ObservedDelivery deliveryTo(const QString &socketId, const QString &id)
{
    ObservedDelivery delivery;
    delivery.time = std::chrono::system_clock::now();
    delivery.broadcastId = id;
    delivery.socketIds = {socketId};
    delivery.subscribers = 1;
    return delivery;
}

PushRadar::Message shortMessageTo(const QString &channel)
{
    PushRadar::DataItems items;
    items.add(QStringLiteral("a"), *PushRadar::JsonValue::fromJson("1"));
    return *PushRadar::Message::make(channel, items, ApiVersion::V3);
}

} // namespace

class TestTrafficRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void recordsWhatOthersDo();
    void recordsNothingTwice();
    void recordsBesideOthers();
    void joinsDeliveriesWithABroadcast_data();
    void joinsDeliveriesWithABroadcast();
    void joinsDeliveriesWithAnOwnBroadcast();
    void namesThoseThatAreGone();
    void listsChannels();
    void listsNoFloodOfChannels();
    void listsChannelsOfAHiddenProfile();
    void tellsHowManyWereLeftOut();
    void leavesOutWhatIsTooMuch();
    void recordsTheRestAtTheEnd();
    void findsWhatBelongsTogether();
    void recordsWhatReachesASandbox();

private:
    void observe(const Observation &observation) { Q_EMIT m_traffic->observed(observation); }
    void makeRecorder(const TrafficRecorder::Limits &limits = {});
    /// All events that a filter lets through, the oldest first.
    [[nodiscard]] QList<Event> events(const HistoryFilter &filter = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Traffic> m_traffic;
    std::unique_ptr<TrafficRecorder> m_recorder;
};

void TestTrafficRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<History>(m_folder->filePath("history.db"));
    m_history->start();
    m_workspace = std::make_unique<Workspace>();
    m_session = std::make_unique<Session>(*m_history, m_workspace->channels(), KnownSecrets());
    m_traffic = std::make_unique<Traffic>();
    makeRecorder();
}

void TestTrafficRecorder::cleanup()
{
    m_recorder.reset();
    m_traffic.reset();
    m_session.reset();
    m_workspace.reset();
    m_history.reset();
}

void TestTrafficRecorder::makeRecorder(const TrafficRecorder::Limits &limits)
{
    m_recorder = std::make_unique<TrafficRecorder>(
        TrafficRecorder::Services{*m_traffic, *m_history, *m_workspace, *m_session}, KnownSecrets(),
        limits);
}

QList<Event> TestTrafficRecorder::events(const HistoryFilter &filter) const
{
    QList<Event> found;
    bool isDone = false;
    const HistoryRequest request =
        m_history->page(filter, {HistoryPlace::Direction::Newer, {}}, 100'000, this,
                        [&](const HistoryResult<HistoryPage> &page) {
                            isDone = true;
                            if (!page)
                                return;
                            for (const StoredEvent &stored : page->events)
                                found.append(stored.event);
                        });
    if (!QTest::qWaitFor([&isDone] { return isDone; }, 30'000))
        qWarning("The history doesn't answer.");
    return found;
}

void TestTrafficRecorder::recordsWhatOthersDo()
{
    observe(callTo("news", "b1"));
    observe(connectionOf("12.34"));
    ObservedSubscription subscription;
    subscription.time = std::chrono::system_clock::now();
    subscription.socketId = "12.34";
    subscription.channel = "news";
    observe(subscription);
    ObservedClosing closing;
    closing.time = std::chrono::system_clock::now();
    closing.socketId = "12.34";
    observe(closing);
    QTRY_COMPARE(events().size(), 4);
    const QList<Event> all = events();
    QCOMPARE(all.at(0).kind, EventKind::Broadcast);
    QCOMPARE(all.at(0).library, "Node.js library 3.1.0 (pushradar-server-node)");
    QCOMPARE(all.at(1).kind, EventKind::Connection);
    QCOMPARE(all.at(2).kind, EventKind::Subscription);
    QCOMPARE(all.at(3).kind, EventKind::Connection);
    for (int i = 1; i < 4; ++i)
        QCOMPARE(all.at(i).client, "curl 8.5.0, http://localhost:3000");
    for (const Event &event : all)
        QCOMPARE(event.profileId, SandboxId.toString());
    QCOMPARE(events({.sources = {EventSource::App}}).size(), 1);
    QCOMPARE(events({.sources = {EventSource::Page}}).size(), 3);
}

void TestTrafficRecorder::recordsNothingTwice()
{
    observe(callTo("news", "b1", runMark()));
    observe(connectionOf("12.34", runMark()));
    ObservedSubscription subscription;
    subscription.run = runMark();
    observe(subscription);
    ObservedClosing closing;
    closing.run = runMark();
    observe(closing);
    // That of another window is another program's.
    observe(callTo("other", "b2", "another run"));
    QTRY_VERIFY(!events().isEmpty());
    QCOMPARE(events().size(), 1);
    QCOMPARE(events().at(0).channel, "other");
}

// What others have recorded since counts as written, and is no backlog of this.
void TestTrafficRecorder::recordsBesideOthers()
{
    quint64 written = 0;
    connect(m_history.get(), &History::recorded, this,
            [&written](const QList<quint64> &numbers) { written = numbers.constLast(); });
    for (int i = 0; i < 3; ++i) {
        observe(callTo("news", "b" + QString::number(i)));
        QTRY_COMPARE(events().size(), 2 * i + 1);
        Event other;
        other.time = QDateTime::currentDateTimeUtc();
        const quint64 number = m_history->append(other);
        QTRY_COMPARE(written, number);
    }
    QCOMPARE(events({.sources = {EventSource::App}}).size(), 3);
}

void TestTrafficRecorder::joinsDeliveriesWithABroadcast_data()
{
    QTest::addColumn<bool>("isCallFirst");
    QTest::newRow("the call first") << true;
    QTest::newRow("the delivery first") << false;
}

void TestTrafficRecorder::joinsDeliveriesWithABroadcast()
{
    QFETCH(const bool, isCallFirst);
    observe(connectionOf("12.34"));
    observe(connectionOf("own", runMark()));
    if (isCallFirst) {
        observe(callTo("news", "b1"));
        QTRY_COMPARE(events({.kinds = {EventKind::Broadcast}}).size(), 1);
    }
    ObservedDelivery delivery = deliveryTo("12.34", "b1");
    delivery.socketIds.append("own");
    observe(delivery);
    if (!isCallFirst)
        observe(callTo("news", "b1"));
    ObservedCallback callback;
    callback.socketId = "12.34";
    callback.broadcastId = "b1";
    callback.threw = true;
    callback.message = "Oops";
    callback.file = "app.js";
    callback.line = 42;
    observe(callback);
    const auto deliveries = [this] {
        const QList<Event> found = events({.kinds = {EventKind::Broadcast}});
        return found.isEmpty() ? nullptr : found.constFirst().deliveries;
    };
    QTRY_VERIFY(deliveries() && deliveries()->thrown == 1);
    const auto known = deliveries();
    QCOMPARE(known->receipts.at(0).client, "curl 8.5.0, http://localhost:3000");
    QCOMPARE(known->receipts.at(1).client, "RadarDesk");
    QCOMPARE(known->callbacks.at(0).message, "Oops");
    QCOMPARE(known->callbacks.at(0).line, 42);
    QCOMPARE(events({.kinds = {EventKind::Broadcast}}).size(), 1);
}

void TestTrafficRecorder::joinsDeliveriesWithAnOwnBroadcast()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    Profile profile = sandboxProfile();
    profile.serviceAddress = sandbox.url().toString();
    m_session->use(profile);
    m_session->setSecret(*PushRadar::Secret::make(sandbox.secret()));
    const quint64 number = m_session->broadcast(shortMessageTo("news"), ApiVersion::V3);
    QTRY_VERIFY(!m_history->find(number)->broadcastId.isEmpty());
    observe(deliveryTo("12.34", m_history->find(number)->broadcastId));
    QTRY_VERIFY(m_history->find(number)->deliveries);
    QCOMPARE(m_history->find(number)->deliveries->total, 1);
    QCOMPARE(m_history->find(number)->source, EventSource::RadarDesk);
    QTRY_VERIFY(!events().isEmpty() && events().constLast().deliveries);
    QCOMPARE(events({.kinds = {EventKind::Broadcast}}).size(), 1);
}

void TestTrafficRecorder::namesThoseThatAreGone()
{
    observe(connectionOf("12.34"));
    ObservedClosing closing;
    closing.socketId = "12.34";
    observe(closing);
    ObservedDelivery delivery = deliveryTo("56.78", "b1");
    delivery.absences = {{"12.34", std::chrono::system_clock::now()}};
    observe(delivery);
    observe(callTo("news", "b1"));
    QTRY_COMPARE(events().size(), 3);
    QCOMPARE(events({.sources = {EventSource::App}}).at(0).deliveries->absences.at(0).client,
             "curl 8.5.0, http://localhost:3000");
}

void TestTrafficRecorder::listsChannels()
{
    for (int i = 0; i < 3; ++i)
        observe(callTo("news", "b" + QString::number(i)));
    const ChannelsModel &channels = m_workspace->channels();
    QTRY_VERIFY(channels.rowOf("news") >= 0);
    QTRY_COMPARE(channels.entries().at(channels.rowOf("news")).unseen, 3);
}

void TestTrafficRecorder::listsNoFloodOfChannels()
{
    m_recorder.reset();
    makeRecorder({.channels = 5});
    m_workspace->channels().touch("known", QDateTime::currentDateTimeUtc().addDays(-1));
    const int before = m_workspace->channels().rowCount();
    for (int i = 0; i < 50; ++i)
        observe(callTo("made-up-" + QString::number(i), "b" + QString::number(i)));
    observe(callTo("known", "b"));
    QTRY_COMPARE(events().size(), 51);
    const ChannelsModel &channels = m_workspace->channels();
    QTRY_COMPARE(channels.rowCount(), 5);
    QVERIFY(before < 5);
    // What is in the list is still touched.
    observe(callTo("known", "b"));
    QTRY_VERIFY(channels.entries().at(channels.rowOf("known")).unseen > 0);
    QCOMPARE(channels.rowCount(), 5);
}

void TestTrafficRecorder::listsChannelsOfAHiddenProfile()
{
    m_workspace->showProfile("another");
    observe(callTo("news", "b1"));
    QTRY_COMPARE(events().size(), 1);
    QTRY_VERIFY(QJsonDocument(m_workspace->toState()).toJson().contains("news"));
    QCOMPARE(m_workspace->channels().rowOf("news"), -1);
    m_workspace->showProfile(SandboxId.toString());
    QVERIFY(m_workspace->channels().rowOf("news") >= 0);
}

void TestTrafficRecorder::tellsHowManyWereLeftOut()
{
    Q_EMIT m_traffic->leftOut(4000);
    Q_EMIT m_traffic->leftOut(210);
    QTRY_COMPARE(events().size(), 1);
    const Event gap = events().at(0);
    QCOMPARE(gap.kind, EventKind::Gap);
    QCOMPARE(gap.outcome, Outcome::Failed);
    QVERIFY2(gap.note.contains(QLocale().toString(4210)), qPrintable(gap.note));
    // Whichever source one looks at.
    QCOMPARE(events({.sources = {EventSource::Page}}).size(), 1);
}

void TestTrafficRecorder::leavesOutWhatIsTooMuch()
{
    m_recorder.reset();
    makeRecorder({.waiting = 100});
    constexpr int Count = 1000;
    for (int i = 0; i < Count; ++i)
        observe(callTo("news", "b" + QString::number(i)));
    QTRY_COMPARE(events({.kinds = {EventKind::Gap}}).size(), 1);
    const qsizetype recorded = events({.kinds = {EventKind::Broadcast}}).size();
    QVERIFY(recorded >= 100 && recorded < Count);
    const QString left = QLocale().toString(int(Count - recorded));
    QVERIFY(events({.kinds = {EventKind::Gap}}).at(0).note.startsWith(left));
}

void TestTrafficRecorder::recordsTheRestAtTheEnd()
{
    constexpr int Count = 700;
    for (int i = 0; i < Count; ++i)
        observe(callTo("news", "b" + QString::number(i)));
    Q_EMIT m_traffic->leftOut(1);
    m_recorder.reset();
    QTRY_COMPARE(events().size(), Count + 1);
    const QList<Event> all = events();
    for (int i = 0; i < Count; ++i)
        QCOMPARE(all.at(i).broadcastId, "b" + QString::number(i));
}

void TestTrafficRecorder::findsWhatBelongsTogether()
{
    ObservedCall asked = callTo("private-a", {});
    asked.operation = ObservedCall::Operation::Token;
    asked.socketId = "12.34";
    asked.tokenDigest = digestOf("the token");
    observe(asked);
    observe(connectionOf("12.34"));
    observe(connectionOf("12.345"));
    ObservedSubscription subscription;
    subscription.time = std::chrono::system_clock::now();
    subscription.socketId = "12.34";
    subscription.channel = "private-a";
    subscription.tokenDigest = digestOf("the token");
    observe(subscription);
    QTRY_COMPARE(events().size(), 4);
    const QList<Event> all = events();
    const auto related = [this](const Event &event) {
        const auto filter = relatedTo(event);
        QList<Event> found;
        for (const Event &each : filter ? events(*filter) : QList<Event>()) {
            if (areRelated(event, each))
                found.append(each);
        }
        return found;
    };
    const QList<Event> ofToken = related(all.at(0));
    QCOMPARE(ofToken.size(), 2);
    QCOMPARE(ofToken.at(1).kind, EventKind::Subscription);
    QCOMPARE(related(all.at(1)).size(), 3); // all of its connection
    QCOMPARE(related(all.at(2)).size(), 1);
    QVERIFY(!relatedTo(Event()));
}

// Over real sockets: a program, a page and this program itself, each once.
void TestTrafficRecorder::recordsWhatReachesASandbox()
{
    SandboxOptions options;
    options.observe = true;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    m_traffic->setSource([&sandbox] { return sandbox.takeObservations(); });
    connect(&sandbox, &Sandbox::observed, m_traffic.get(), &Traffic::pull);
    Profile profile = sandboxProfile();
    profile.serviceAddress = sandbox.url().toString();
    profile.publicKey = sandbox.publicKey();
    profile.webSocketUrl = sandbox.webSocketUrl();
    m_session->use(profile);
    m_session->setSecret(*PushRadar::Secret::make(sandbox.secret()));
    m_session->follow("news");
    QTRY_VERIFY(m_session->subscriber().isSubscribed("news"));
    SandboxSubscriber page; // without the mark
    page.open(sandbox.webSocketUrl(), sandbox.publicKey());
    page.subscribe("news");
    QTRY_VERIFY(page.isSubscribed("news"));

    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(sandbox.url().toString() + "/v3/broadcasts"));
    request.setRawHeader("Authorization", "Bearer " + sandbox.secret().toUtf8());
    request.setRawHeader("X-PushRadar-Library", "pushradar-server-python 3.1.0");
    request.setRawHeader("User-Agent", "python-requests/2.31.0");
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    const QByteArray body = R"({"channel":"news","data":"{\"from\":\"app\"}"})";
    const std::unique_ptr<QNetworkReply> accepted(network.post(request, body));
    request.setRawHeader("Authorization", "Bearer sk_wrong_all_along");
    const std::unique_ptr<QNetworkReply> refused(network.post(request, body));
    const quint64 own = m_session->broadcast(shortMessageTo("news"), ApiVersion::V3);

    const HistoryFilter ofApp{.sources = {EventSource::App}};
    QTRY_COMPARE(events(ofApp).size(), 2);
    QTRY_VERIFY(m_history->find(own)->deliveries);
    QTRY_COMPARE(events({.kinds = {EventKind::Broadcast}}).size(), 2);
    for (const Event &event : events(ofApp)) {
        QCOMPARE(event.library, "Python library 3.1.0 (pushradar-server-python)");
        const bool isAccepted = event.kind == EventKind::Broadcast;
        QCOMPARE(event.outcome, isAccepted ? Outcome::Done : Outcome::Failed);
        QCOMPARE(event.exchange->status, isAccepted ? 200 : 401);
        if (isAccepted) {
            QCOMPARE(event.data, R"({"from":"app"})");
            QVERIFY(event.deliveries);
            QVERIFY(event.deliveries->total >= 1);
        } else {
            QVERIFY(!event.note.isEmpty());
        }
        for (const auto &header : event.exchange->requestHeaders)
            QVERIFY(!header.value.contains("sk_"));
    }
    // The page's connection and subscription, and nothing of this window's own.
    const HistoryFilter ofPages{.sources = {EventSource::Page}};
    QTRY_COMPARE(events(ofPages).size(), 2);
    for (const Event &event : events(ofPages))
        QCOMPARE(event.socketId, page.socketId());
    page.close();
    QTRY_VERIFY(events(ofPages).size() >= 3);
    QCOMPARE(events({.kinds = {EventKind::Broadcast}}).size(), 2);
    QTRY_COMPARE(events({.kinds = {EventKind::Arrival}}).size(),
                 2); // this window's own subscriber got both
}

int tst_trafficrecorder(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTrafficRecorder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trafficrecorder.moc"
