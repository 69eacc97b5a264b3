// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observingdesk.h"

#include <sandbox/pages/subscriberpages.h>
#include <session/observation/channellistening.h>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::session;
using State = ServiceObservation::State;

namespace {

struct ListeningDesk : ObservingDesk
{
    [[nodiscard]] Listening listeningTo(const QString &channel)
    {
        const auto &channels = workspace.channels();
        const int row = channels.rowOf(channel);
        return row < 0 ? Listening::No : channels.entries().at(row).listening;
    }

    void leaveAlone(const QString &channel)
    {
        workspace.channels().touch(channel, QDateTime::currentDateTimeUtc());
        workspace.channels().setWish(channel, ChannelWish::Stopped);
    }

    SubscriberPages pages;
    ChannelListening listening{{workspace, session, active, observation, pages}};
};

} // namespace

/// How the channels of a service are listened to that somebody started by hand.
class TestChannelListening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensToWhatFitsAPattern();
    void knowsPagesThatWereThereBefore();
    void forgetsThePagesOfAnotherService();
    void saysWhereNoPatternCanMatch();
};

void TestChannelListening::listensToWhatFitsAPattern()
{
    HandStarted service;
    ListeningDesk desk;
    SandboxSubscriber page;
    page.open(service.webSocketUrl(), "pk_outside");
    page.subscribe("orders.old");
    QTRY_VERIFY(page.isSubscribed("orders.old"));
    desk.workWith(service.url());
    QTRY_COMPARE(desk.observation.state(), State::Observing);
    QCOMPARE(desk.listening.listen("orders.*"), QString());
    // What a page has subscribed to before, what one subscribes to now, what an app broadcasts on.
    QTRY_COMPARE(desk.listeningTo("orders.old"), Listening::Yes);
    page.subscribe("orders.new");
    QTRY_COMPARE(desk.listeningTo("orders.new"), Listening::Yes);
    service.broadcast("orders.sent");
    QTRY_COMPARE(desk.listeningTo("orders.sent"), Listening::Yes);
    service.broadcast("stock");
    QTRY_VERIFY(desk.workspace.channels().rowOf("stock") >= 0);
    QCOMPARE(desk.listeningTo("stock"), Listening::No);
}

void TestChannelListening::knowsPagesThatWereThereBefore()
{
    HandStarted service;
    ListeningDesk desk;
    auto page = std::make_unique<SandboxSubscriber>();
    page->open(service.webSocketUrl(), "pk_outside");
    page->subscribe("news");
    QTRY_VERIFY(page->isSubscribed("news"));
    desk.workWith(service.url());
    desk.leaveAlone("news");
    QTRY_COMPARE(desk.listeningTo("news"), Listening::ByPage);
    page.reset();
    QTRY_COMPARE(desk.listeningTo("news"), Listening::No);
}

void TestChannelListening::forgetsThePagesOfAnotherService()
{
    HandStarted service;
    ListeningDesk desk;
    SandboxSubscriber page;
    page.open(service.webSocketUrl(), "pk_outside");
    page.subscribe("news");
    QTRY_VERIFY(page.isSubscribed("news"));
    desk.workWith(service.url());
    desk.leaveAlone("news");
    QTRY_COMPARE(desk.listeningTo("news"), Listening::ByPage);
    desk.active.choose(SandboxId.toString());
    desk.leaveAlone("news");
    QCOMPARE(desk.listeningTo("news"), Listening::No);
}

void TestChannelListening::saysWhereNoPatternCanMatch()
{
    HandStarted service;
    ListeningDesk desk;
    // Nothing can be observed there without the secret.
    desk.active.choose(desk.add(service.url()));
    QTRY_COMPARE(desk.observation.state(), State::NoSecret);
    QTRY_VERIFY(desk.listening.obstacle().isEmpty());
    const QString sentence = desk.listening.listen("orders.*");
    QVERIFY2(sentence.startsWith("Patterns need a service"), qPrintable(sentence));
    QVERIFY(desk.workspace.patterns().patterns().isEmpty());
}

int tst_channellistening(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestChannelListening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_channellistening.moc"
