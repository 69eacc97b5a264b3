// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowshome.h"

#include <pushradar/client.h>

#include <QSignalSpy>

#include <algorithm>
#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::app;
using namespace RadarDesk::workbench;

/// A further window on the same data, which uses the sandbox of the first one.
class TestGuestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesTheConnections();
    void recordsArrivalsOnce();
    void bothKeepTheirChannels();
};

namespace {

/// Both windows in this program, on the sandbox of the first one.
struct Pair
{
    Pair()
        : isFirst(firstLink.becomeFirst())
        , first(home.options(firstLink))
    {
        guestLink.join();
        guest = std::make_unique<Application>(home.options(guestLink));
        first.show();
        guest->show();
    }
    [[nodiscard]] bool isReady() const
    {
        return isFirst && QTest::qWaitFor([this] {
                   return listensAt(first, home.port) && listensAt(*guest, home.port)
                       && first.session.isReady() && guest->session.isReady();
               });
    }

    Home home;
    WindowLink firstLink{home.dataFolder()};
    WindowLink guestLink{home.dataFolder()};
    bool isFirst;
    Application first;
    std::unique_ptr<Application> guest;
};

PushRadar::Message messageTo(const QString &channel)
{
    PushRadar::DataItems items;
    items.add("text", *PushRadar::JsonValue::fromJson("\"hello\""));
    return PushRadar::Message::make(channel, items, PushRadar::ApiVersion::V3).value();
}

/// What the history has on that channel.
QList<history::StoredEvent> eventsOn(Application &window, const QString &channel, EventKind kind)
{
    std::optional<QList<history::StoredEvent>> events;
    window.history.page(
        {.profile = SandboxId.toString(), .channel = channel, .kinds = {kind}}, {}, 100, &window,
        [&](const auto &page) { events = page ? page->events : QList<history::StoredEvent>(); });
    return QTest::qWaitFor([&] { return events.has_value(); }) ? *events
                                                               : QList<history::StoredEvent>();
}

qsizetype eventsOf(Application &window, const QString &channel, EventKind kind)
{
    return eventsOn(window, channel, kind).size();
}

/// How many arrivals know their delay.
qsizetype delaysOf(Application &window, const QString &channel)
{
    const auto arrivals = eventsOn(window, channel, EventKind::Arrival);
    return std::count_if(arrivals.begin(), arrivals.end(), [](const history::StoredEvent &each) {
        return each.event.duration.has_value();
    });
}

} // namespace

void TestGuestWindow::seesTheConnections()
{
    Pair pair;
    QVERIFY(pair.isReady());
    const sandbox::Sandbox &served = pair.first.service.sandbox();
    sandbox::SandboxSubscriber page;
    page.open(served.webSocketUrl(), served.publicKey());
    page.subscribe("orders");
    QTRY_VERIFY(page.isSubscribed("orders"));
    const session::ConnectionsModel &seen = pair.guest->observation.connections();
    QTRY_COMPARE(seen.openCount(), 1);
    QTRY_COMPARE(seen.openWithOwn(), 3);
    const auto status = [&] { return pair.guest->window.findChild<QLabel *>("status")->text(); };
    QTRY_VERIFY2(status().contains("3 subscribers"), qPrintable(status()));
    // What others do is recorded by the window that runs the sandbox, and listed in both.
    QTRY_COMPARE(eventsOf(pair.first, "orders", EventKind::Subscription), 1);
    PushRadar::Client app(*PushRadar::Secret::make(served.secret()));
    app.setBaseUrl(QUrl(served.url().toString() + "/v3"));
    app.broadcast(messageTo("from-app"));
    QTRY_VERIFY(pair.guest->workspace.channels().rowOf("from-app") >= 0);
    QTRY_VERIFY(pair.first.workspace.channels().rowOf("from-app") >= 0);
    QTRY_COMPARE(eventsOf(pair.first, "from-app", EventKind::Broadcast), 1);
    // What the guest does to a connection happens.
    const QString socketId = page.socketId();
    pair.guest->observation.control().close(socketId);
    QTRY_VERIFY(page.socketId() != socketId);
    pair.guest.reset(); // it has written all
    QCOMPARE(eventsOf(pair.first, "from-app", EventKind::Broadcast), 1);
}

void TestGuestWindow::recordsArrivalsOnce()
{
    Pair pair;
    QVERIFY(pair.isReady());
    for (Application *window : {&pair.first, pair.guest.get()}) {
        window->session.follow("shared");
        QTRY_VERIFY(window->session.subscriber().isSubscribed("shared"));
    }
    QSignalSpy atFirst(&pair.first.session, &session::Session::messageArrived);
    QSignalSpy atGuest(&pair.guest->session, &session::Session::messageArrived);
    for (int count = 1; count <= 5; ++count) {
        for (Application *window : {&pair.first, pair.guest.get()})
            window->session.broadcast(messageTo("shared"), PushRadar::ApiVersion::V3);
        QTRY_COMPARE(atFirst.size(), 2 * count);
        QTRY_COMPARE(atGuest.size(), 2 * count);
    }
    QTRY_VERIFY(!pair.first.session.isSending() && !pair.guest->session.isSending());
    pair.guest.reset(); // it has written all
    QCOMPARE(eventsOf(pair.first, "shared", EventKind::Broadcast), 10);
    QCOMPARE(eventsOf(pair.first, "shared", EventKind::Arrival), 10);
    // Each was sent by one of them, which knows how long it took.
    QCOMPARE(delaysOf(pair.first, "shared"), 10);
}

void TestGuestWindow::bothKeepTheirChannels()
{
    const Home home;
    {
        WindowLink firstLink(home.dataFolder());
        WindowLink guestLink(home.dataFolder());
        QVERIFY(firstLink.becomeFirst());
        Application first(home.options(firstLink));
        guestLink.join();
        Application guest(home.options(guestLink));
        first.workspace.channels().touch("of-first", QDateTime::currentDateTimeUtc());
        QCOMPARE(first.workspace.patterns().add("first.*"), QString());
        first.workspace.draft().setChannel("typed-in-first");
        first.stateFile.flush();
        guest.workspace.channels().touch("of-guest", QDateTime::currentDateTimeUtc());
        guest.workspace.channels().setPinned("of-guest", true);
        QCOMPARE(guest.workspace.patterns().add("guest.*"), QString());
        guest.stateFile.flush();
        first.workspace.channels().touch("of-first-2", QDateTime::currentDateTimeUtc());
        first.stateFile.flush();
    }
    WindowLink link(home.dataFolder());
    QVERIFY(link.becomeFirst());
    Application next(home.options(link));
    ChannelsModel &channels = next.workspace.channels();
    for (const QString name : {"of-first", "of-first-2", "of-guest"})
        QVERIFY2(channels.rowOf(name) >= 0, qPrintable(name));
    QVERIFY(channels.entries().at(channels.rowOf("of-guest")).pinned);
    QStringList patterns = next.workspace.patterns().patterns();
    patterns.sort();
    QCOMPARE(patterns, QStringList({"first.*", "guest.*"}));
    // The guest, in which nothing was typed, leaves the draft alone.
    QCOMPARE(next.workspace.draft().channel(), "typed-in-first");
}

int tst_guestwindow(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    QApplication::setApplicationName("radardesk");
    TestGuestWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_guestwindow.moc"
