// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observingdesk.h"

#include <sandbox/service/sandbox.h>
#include <sandbox/service/sandboxclient.h>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::session;
using State = ServiceObservation::State;

/// What reaches a service that somebody started by hand, and the built-in one beside it.
class TestServiceObservation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsWhatReachesAnother();
    void joinsItsOwnBroadcasts();
    void listsAndControlsConnections();
    void recordsTheSandboxMeanwhile();
    void showsTheSandboxAgain();
    void needsTheSecret();
    void saysThatItIsRefused();
    void comesBack();
    void leavesTheHostedServiceAlone();
};

void TestServiceObservation::recordsWhatReachesAnother()
{
    HandStarted service;
    ObservingDesk desk;
    const QString id = desk.workWith(service.url());
    QTRY_COMPARE(desk.observation.state(), State::Observing);
    QSignalSpy calls(&desk.observation, &ServiceObservation::callRecorded);
    service.broadcast("news");
    QTRY_COMPARE(calls.size(), 1);
    SandboxSubscriber page;
    page.open(service.webSocketUrl(), "pk_outside");
    page.subscribe("news");
    QTRY_VERIFY(page.isSubscribed("news"));
    service.broadcast("news");
    const HistoryFilter ofApp{.profile = id, .sources = {EventSource::App}};
    QTRY_COMPARE(desk.events(ofApp).size(), 2);
    QTRY_COMPARE(desk.events({.profile = id, .sources = {EventSource::Page}}).size(), 2);
    // To whom it went is known, too.
    QTRY_VERIFY(desk.events(ofApp).at(1).deliveries
                && desk.events(ofApp).at(1).deliveries->total == 1);
    QVERIFY(desk.events({.profile = SandboxId.toString()}).isEmpty());
    QTRY_VERIFY(desk.workspace.channels().rowOf("news") >= 0);
}

void TestServiceObservation::joinsItsOwnBroadcasts()
{
    HandStarted service;
    ObservingDesk desk;
    const QString id = desk.workWith(service.url());
    QTRY_COMPARE(desk.observation.state(), State::Observing);
    QTRY_VERIFY(desk.session.isReady());
    PushRadar::DataItems items;
    items.add("a", *PushRadar::JsonValue::fromJson("1"));
    const quint64 number = desk.session.broadcast(
        *PushRadar::Message::make(QStringLiteral("news"), items, PushRadar::ApiVersion::V3),
        PushRadar::ApiVersion::V3);
    QTRY_VERIFY(desk.history.find(number) && desk.history.find(number)->deliveries);
    QCOMPARE(desk.events({.profile = id, .kinds = {EventKind::Broadcast}}).size(), 1);
}

void TestServiceObservation::listsAndControlsConnections()
{
    HandStarted service;
    SandboxSubscriber earlier;
    earlier.open(service.webSocketUrl(), "pk_outside");
    earlier.subscribe("news");
    QTRY_VERIFY(earlier.isSubscribed("news"));
    ObservingDesk desk;
    const QString id = desk.workWith(service.url());
    ConnectionsModel &connections = desk.observation.connections();
    QTRY_COMPARE(connections.openCount(), 1);
    QTRY_VERIFY(connections.find(earlier.socketId()));
    QCOMPARE(connections.find(earlier.socketId())->channels, QStringList{"news"});
    // It was there before, so it isn't told as news.
    QVERIFY(desk.events({.profile = id, .sources = {EventSource::Page}}).isEmpty());

    QSignalSpy messages(&earlier, &SandboxSubscriber::messageArrived);
    desk.observation.control().sendTo(earlier.socketId(), "news", "[1]");
    QTRY_COMPARE(messages.size(), 1);
    desk.observation.control().requestStates();
    QTRY_COMPARE(connections.find(earlier.socketId())->delivered, 1);
    const QString socketId = earlier.socketId();
    desk.observation.control().close(socketId);
    desk.observation.noteAction(socketId, "Closed on purpose.");
    QTRY_COMPARE(connections.find(socketId)->state, Connection::State::Closed);
    QTRY_VERIFY([&] {
        const auto events = desk.events({.profile = id, .text = "purpose"});
        return events.size() == 1 && events.at(0).socketId == socketId;
    }());
}

void TestServiceObservation::recordsTheSandboxMeanwhile()
{
    HandStarted service;
    SandboxOptions options;
    options.observe = true;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    ObservingDesk desk;
    desk.sandboxInUse.useOwn(sandbox);
    QCOMPARE(desk.observation.state(), State::Sandbox);
    TestSubscriber here(sandbox);
    QVERIFY(here.isReady());
    QTRY_COMPARE(desk.observation.connections().openCount(), 1);

    const QString id = desk.workWith(service.url());
    QTRY_COMPARE(desk.observation.state(), State::Observing);
    QCOMPARE(desk.observation.connections().openCount(), 0); // of that service
    QCOMPARE(SandboxClient(sandbox).broadcast("here", "1").status, 200);
    service.broadcast("there");
    const QString sandboxId = SandboxId.toString();
    QTRY_COMPARE(desk.events({.profile = sandboxId, .sources = {EventSource::App}}).size(), 1);
    QTRY_COMPARE(desk.events({.profile = id, .sources = {EventSource::App}}).size(), 1);
    QCOMPARE(desk.events({.profile = id, .sources = {EventSource::App}}).at(0).channel, "there");
    QCOMPARE(desk.observation.connections().openCount(), 0);
}

void TestServiceObservation::showsTheSandboxAgain()
{
    HandStarted service;
    SandboxOptions options;
    options.observe = true;
    Sandbox sandbox(options);
    QVERIFY(sandbox.start().ok());
    ObservingDesk desk;
    desk.sandboxInUse.useOwn(sandbox);
    TestSubscriber here(sandbox);
    QCOMPARE(here.subscribe("news").value("event"), "subscribed");
    desk.workWith(service.url());
    QTRY_COMPARE(desk.observation.state(), State::Observing);
    QCOMPARE(desk.observation.connections().openCount(), 0);
    desk.active.choose(SandboxId.toString());
    QCOMPARE(desk.observation.state(), State::Sandbox);
    QTRY_COMPARE(desk.observation.connections().openCount(), 1);
    QTRY_VERIFY(desk.observation.connections().find(here.socketId()));
    QCOMPARE(desk.observation.connections().find(here.socketId())->channels, QStringList{"news"});
    // Opened once.
    QTRY_COMPARE(
        desk.events({.profile = SandboxId.toString(), .kinds = {EventKind::Connection}}).size(), 1);
}

void TestServiceObservation::needsTheSecret()
{
    HandStarted service;
    ObservingDesk desk;
    const QString id = desk.add(service.url());
    desk.active.choose(id);
    QTRY_COMPARE(desk.observation.state(), State::NoSecret);
    desk.secretStore.hold(id, *PushRadar::Secret::make(QString("sk_wrong")));
    QTRY_COMPARE(desk.observation.state(), State::Failed);
    desk.secretStore.drop(id);
    desk.secretStore.hold(id, *PushRadar::Secret::make(QString(OutsideSecret)));
    QTRY_COMPARE(desk.observation.state(), State::Observing);
}

void TestServiceObservation::saysThatItIsRefused()
{
    HandStarted service(0, {"--no-observe"});
    ObservingDesk desk;
    desk.workWith(service.url());
    QTRY_COMPARE(desk.observation.state(), State::Failed);
    // It is listened to all the same.
    QTRY_COMPARE(desk.session.subscriber().state(), SandboxSubscriber::State::Connected);
}

void TestServiceObservation::comesBack()
{
    ObservingDesk desk;
    auto service = std::make_unique<HandStarted>();
    const QUrl url = service->url();
    desk.workWith(url);
    QTRY_COMPARE(desk.observation.state(), State::Observing);
    service.reset();
    QTRY_COMPARE(desk.observation.state(), State::Failed);
    QCOMPARE(desk.observation.connections().openCount(), 0);
    service = std::make_unique<HandStarted>(url.port());
    QTRY_COMPARE_WITH_TIMEOUT(desk.observation.state(), State::Observing, 20'000);
}

void TestServiceObservation::leavesTheHostedServiceAlone()
{
    ObservingDesk desk;
    Profile profile = newProfile();
    profile.name = "Hosted";
    const QString id = desk.workspace.profiles().add(profile);
    desk.secretStore.hold(id, *PushRadar::Secret::make(QString("sk_hosted")));
    desk.active.choose(id);
    QCOMPARE(desk.observation.state(), State::Impossible);
}

int tst_serviceobservation(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestServiceObservation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_serviceobservation.moc"
