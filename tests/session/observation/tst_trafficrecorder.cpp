// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordertest.h"

/// What is recorded of all that is observed.
class TestTrafficRecorder : public RecorderTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void recordsWhatOthersDo();
    void recordsNothingTwice();
    void recordsBesideOthers();
    void listsChannels();
    void listsNoFloodOfChannels();
    void listsChannelsOfAHiddenProfile();
    void tellsHowManyWereLeftOut();
    void leavesOutWhatIsTooMuch();
    void leavesOutWhatTheDiskIsTooSlowFor();
    void recordsTheRestAtTheEnd();
    void keepsServicesApart();
    void recordsWhatReachesASandbox();
};

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

void TestTrafficRecorder::leavesOutWhatTheDiskIsTooSlowFor()
{
    m_recorder.reset();
    makeRecorder({.unwrittenBytes = 1});
    // This runs once the first event is given to the history, and before that can say it is
    // written.
    const auto observeMore = [this] {
        for (int i = 0; i < 10; ++i)
            observe(callTo("news", "more" + QString::number(i)));
    };
    connect(
        m_recorder.get(), &TrafficRecorder::callRecorded, m_recorder.get(),
        [this, observeMore] {
            QMetaObject::invokeMethod(m_recorder.get(), observeMore, Qt::QueuedConnection);
        },
        Qt::SingleShotConnection);
    observe(callTo("news", "first"));
    QTRY_COMPARE(events({.kinds = {EventKind::Gap}}).size(), 1);
    QVERIFY(events({.kinds = {EventKind::Gap}}).at(0).note.startsWith("10 "));
    // Once that is written, there is room again.
    observe(callTo("news", "afterwards"));
    QTRY_COMPARE(events({.kinds = {EventKind::Broadcast}}).size(), 2);
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

// What one service says is never taken for another's.
void TestTrafficRecorder::keepsServicesApart()
{
    observe(connectionOf("12.34"));
    observe(callTo("news", "b1"));
    m_recorder->setProfile("other");
    observe(callTo("orders", "b2"));
    observe(deliveryTo("12.34", "b2"));
    observe(deliveryTo("12.34", "b1"));
    ObservedConnection earlier = connectionOf("56.78");
    earlier.isEarlier = true;
    observe(earlier);
    m_recorder->noteAction("12.34", "Closed.");
    const HistoryFilter ofSandbox{.profile = SandboxId.toString()};
    QTRY_COMPARE(events(ofSandbox).size(), 2);
    QTRY_COMPARE(events({.profile = "other"}).size(), 2);
    QTRY_VERIFY(events({.profile = "other", .kinds = {EventKind::Broadcast}}).at(0).deliveries);
    QVERIFY(!events({.profile = SandboxId.toString(), .kinds = {EventKind::Broadcast}})
                 .at(0)
                 .deliveries);
    for (const Event &event : events({.profile = "other"}))
        QVERIFY(event.client.isEmpty());
}

// Over real sockets: a program, a page and this program itself, each once.
void TestTrafficRecorder::recordsWhatReachesASandbox()
{
    SandboxOptions options;
    options.observe = true;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    m_traffic->setSource(&sandbox);
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
