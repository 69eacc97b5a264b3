// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// What other programs and pages cost the window: the memory of those that are listed, and whether
/// it answers while they do a lot.

#include "heartbeat.h"
#include "processmemory.h"
#include "stopwatch.h"

#include "../sandbox/crowd.h"
#include "../sandbox/measuredserver.h"

#include <bench/support/figures.h>
#include <support/desk.h>

#include <QToolButton>
#include <QUrl>

#include <atomic>
#include <thread>
#include <vector>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::session;

namespace {

constexpr int Listed = 10'000; // as many as are listed at all
constexpr int MessagesEach = 20;
constexpr qint64 EventsPerSecond = 5'000;
constexpr qint64 DurationMs = 60'000;
constexpr int FeedMs = 2; // a few events at a time, as they come from a socket
constexpr double MostTrafficStallMs = 16;
constexpr std::chrono::seconds TrafficPatience{120};

constexpr qint64 VolumeBytes = 100'000'000;
constexpr qsizetype BroadcastBytes = 10'000; // of data, nearly as many as the service takes
constexpr double MostListMiB = 3;
constexpr double MostVolumeMiB = 192;
constexpr std::chrono::seconds VolumeRest{5};

constexpr qint64 CallsPerSecond = 1'000; // through the relay
constexpr qint64 Callers = 4;
constexpr std::chrono::seconds RelayedTime{30};
constexpr qint64 CallsEach = CallsPerSecond / Callers * RelayedTime.count();

QString socketIdOf(qint64 number)
{
    return QStringLiteral("%1.%2").arg(number).arg(number * 7919 % 1'000'000'000);
}

ObservedConnection connectionOf(qint64 number)
{
    ObservedConnection connection;
    connection.time = std::chrono::system_clock::now();
    connection.socketId = socketIdOf(number);
    connection.peer = "127.0.0.1";
    connection.origin = "http://localhost:3000";
    connection.page = "/chat?room=" + QByteArray::number(number % 100);
    connection.userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
    return connection;
}

ObservedSubscription subscriptionOf(qint64 number, const QString &channel)
{
    ObservedSubscription subscription;
    subscription.time = std::chrono::system_clock::now();
    subscription.socketId = socketIdOf(number);
    subscription.channel = channel;
    return subscription;
}

ObservedDelivery deliveryTo(qint64 number, const QString &broadcastId)
{
    ObservedDelivery delivery;
    delivery.time = std::chrono::system_clock::now();
    delivery.broadcastId = broadcastId;
    delivery.channel = QStringLiteral("room");
    delivery.socketIds = {socketIdOf(number)};
    delivery.subscribers = 1;
    return delivery;
}

ObservedCall callOf(const QString &broadcastId)
{
    ObservedCall call;
    call.time = std::chrono::system_clock::now();
    call.operation = ObservedCall::Operation::Broadcast;
    call.peer = "127.0.0.1";
    call.method = "POST";
    call.target = "/v3/broadcasts";
    call.requestHeaders = "Host: 127.0.0.1:41873\r\nAuthorization: Bearer sk_something_secret\r\n"
                          "Content-Type: application/json\r\nUser-Agent: python-requests/2.31.0\r\n"
                          "X-PushRadar-Library: pushradar-server-python 3.1.0\r\n";
    call.requestBody = R"({"channel":"room","data":"{\"text\":\"Hello, world\"}"})";
    call.status = 200;
    call.responseBody = R"({"status":"ok","id":"1","subscribers":1})";
    call.channel = QStringLiteral("room");
    call.data = R"({"text":"Hello, world"})";
    call.broadcastId = broadcastId;
    call.subscribers = 1;
    return call;
}

/// A service where as much happens as is wanted.
class BusyService : public ObservationSource
{
public:
    [[nodiscard]] Observations takeObservations() override
    {
        m_isTold = false;
        return std::exchange(m_waiting, {});
    }
    void requestConnections() override { }
    void requestConnectionStates() override { }
    void sendTo(const QString &, const QString &, const QByteArray &) override { }
    void closeConnection(const QString &) override { }
    void cutConnection(const QString &) override { }
    void refuseConnections(const QByteArray &, const QByteArray &,
                           std::chrono::milliseconds) override
    {
    }

    /// Until so many have happened since the beginning.
    void happenUntil(qint64 count)
    {
        for (; m_count < count; ++m_count)
            m_waiting.list.append(next());
        if (!m_waiting.list.isEmpty() && !std::exchange(m_isTold, true))
            Q_EMIT observed();
    }

private:
    [[nodiscard]] Observation next() const
    {
        const qint64 round = m_count / 5;
        const QString id = QStringLiteral("b-%1").arg(round);
        switch (m_count % 5) {
        case 0:
            return connectionOf(round);
        case 1:
            return subscriptionOf(round, QStringLiteral("room"));
        case 2:
            return callOf(id);
        case 3:
            return deliveryTo(round, id);
        default: {
            ObservedClosing closing;
            closing.time = std::chrono::system_clock::now();
            closing.socketId = socketIdOf(round);
            closing.cause = ObservedClosing::Cause::Peer;
            return closing;
        }
        }
    }

    Observations m_waiting;
    qint64 m_count = 0;
    bool m_isTold = false;
};

void addStalls(Figures &figures, const QString &key, const QString &what, const Heartbeat &heart)
{
    figures.add(key, what + QStringLiteral(", 99th percentile"), QStringLiteral("ms"),
                {quantile(heart.stalls(), 0.99)}, Bound::atMost(MostTrafficStallMs),
                QStringLiteral("median %1, longest %2; own work, 99th percentile %3")
                    .arg(quantile(heart.stalls(), 0.5), 0, 'f', 1)
                    .arg(quantile(heart.stalls(), 1), 0, 'f', 1)
                    .arg(quantile(heart.busy(), 0.99), 0, 'f', 1));
}

bool measureList(Figures &figures)
{
    ConnectionsModel model;
    const auto fill = [&model](qint64 from, qint64 count) {
        for (qint64 number = from; number < from + count; ++number) {
            model.apply(connectionOf(number));
            model.apply(subscriptionOf(number, QStringLiteral("room")));
            model.apply(subscriptionOf(number, QStringLiteral("private-user-%1").arg(number)));
            for (int i = 0; i < MessagesEach; ++i)
                model.apply(deliveryTo(number, {}));
        }
        model.flush();
    };
    fill(0, 100); // what is made once isn't counted
    const auto before = ProcessMemory::of(QCoreApplication::applicationPid());
    fill(100, Listed - 100);
    const auto after = ProcessMemory::of(QCoreApplication::applicationPid());
    if (!before || !after || model.rowCount() != Listed)
        return false;
    figures.add(QStringLiteral("list"), QStringLiteral("memory of 1,000 connections in the list"),
                QStringLiteral("MiB"), {(after->alone - before->alone) * 1000 / (Listed - 100)},
                Bound::atMost(MostListMiB));
    return true;
}

bool measureStalls(Figures &figures, Stopwatch &watch)
{
    BusyService service; // outlives what observes it
    Desk desk;
    if (!desk.isReady())
        return false;
    desk.find<QToolButton>("eventsConnections")->click();
    desk.sandboxInUse.useShared(service);
    Heartbeat heart;
    QElapsedTimer clock;
    bool isOver = false;
    QTimer feed;
    feed.setTimerType(Qt::PreciseTimer);
    QObject::connect(&feed, &QTimer::timeout, &desk.window, [&] {
        const qint64 now = std::min(clock.elapsed(), DurationMs);
        service.happenUntil(now * EventsPerSecond / 1000);
        isOver = now == DurationMs;
    });
    clock.start();
    feed.start(FeedMs);
    heart.start();
    const bool isDone = watch.waitFor([&isOver] { return isOver; }, TrafficPatience);
    heart.stop();
    feed.stop();
    addStalls(figures, QStringLiteral("events"),
              QStringLiteral("stalls of the window at 5,000 events a second"), heart);
    return isDone;
}

QByteArray broadcastRequest(const QString &secret, qint64 number)
{
    QByteArray data = R"({\"number\":)" + QByteArray::number(number) + R"(,\"text\":\")";
    data.append(BroadcastBytes - data.size(), 'x');
    const QByteArray body = R"({"channel":"room","data":")" + data + R"(\"}"})";
    return "POST /v3/broadcasts HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
        + secret.toLatin1() + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// What a server of one's own does that broadcasts as fast as the sandbox takes it. Returns how
/// many bytes of data were accepted.
qint64 broadcastAll(quint16 port, const QString &secret)
{
    Publisher publisher(port);
    qint64 accepted = 0;
    while (accepted < VolumeBytes) {
        if (!publisher.send(broadcastRequest(secret, accepted / BroadcastBytes))
            || publisher.takeAnswer() != 200)
            break;
        accepted += BroadcastBytes;
    }
    return accepted;
}

bool measureVolume(Figures &figures, Stopwatch &watch)
{
    Desk desk;
    if (!desk.isReady())
        return false;
    const qint64 process = QCoreApplication::applicationPid();
    const auto before = ProcessMemory::of(process);
    const auto port = static_cast<quint16>(QUrl(desk.sandboxAddress()).port());
    std::atomic<qint64> accepted{-1};
    std::thread server([&accepted, port, secret = desk.service.secret()] {
        accepted = broadcastAll(port, secret);
    });
    Heartbeat heart;
    double most = before ? before->alone : 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &desk.window, [&most, process] {
        if (const auto now = ProcessMemory::of(process))
            most = std::max(most, now->alone);
    });
    look.start(500);
    heart.start();
    const bool isOver = watch.waitFor([&accepted] { return accepted >= 0; }, TrafficPatience);
    heart.stop();
    server.join();
    const QDeadlineTimer rest(VolumeRest); // what waits for the disk is written meanwhile
    if (!watch.waitFor([&rest] { return rest.hasExpired(); }) || !before || !isOver
        || accepted < VolumeBytes)
        return false;
    figures.add(QStringLiteral("volume"), QStringLiteral("memory that 100 MB of broadcasts add"),
                QStringLiteral("MiB"), {most - before->alone}, Bound::atMost(MostVolumeMiB));
    addStalls(figures, QStringLiteral("volume-stalls"),
              QStringLiteral("stalls of the window meanwhile"), heart);
    return true;
}

/// Calls the relay at \a port in equal pauses; returns how many calls were answered.
qint64 callSteadily(quint16 port, const QByteArray &request)
{
    constexpr std::chrono::microseconds Pause{1'000'000 * Callers / CallsPerSecond};
    Publisher publisher(port);
    const auto begin = std::chrono::steady_clock::now();
    qint64 answered = 0;
    while (answered < CallsEach && publisher.send(request) && publisher.takeAnswer() == 200) {
        ++answered;
        std::this_thread::sleep_until(begin + answered * Pause);
    }
    return answered;
}

bool measureRelayed(Figures &figures, Stopwatch &watch)
{
    const auto service = MeasuredServer::sandbox();
    Desk desk;
    if (!service || !desk.isReady())
        return false;
    workbench::Profile profile = workbench::newProfile();
    profile.name = QStringLiteral("App");
    profile.serviceKind = workbench::ServiceKind::Hosted;
    profile.serviceAddress = QStringLiteral("http://127.0.0.1:%1").arg(service->port());
    desk.active.choose(desk.workspace.profiles().add(profile));
    desk.relay.start();
    if (!desk.relay.isRunning())
        return false;
    std::atomic<qint64> running{Callers};
    std::atomic<qint64> answered{0};
    std::vector<std::jthread> callers;
    QElapsedTimer clock;
    clock.start();
    for (qint64 i = 0; i < Callers; ++i)
        callers.emplace_back([&, port = static_cast<quint16>(desk.relay.url().port()),
                              request = service->publishing(R"({"text":"Hello, world"})")] {
            answered += callSteadily(port, request);
            --running;
        });
    Heartbeat heart;
    heart.start();
    const bool isOver = watch.waitFor([&running] { return running == 0; }, TrafficPatience);
    heart.stop();
    const double perSecond =
        1000.0 * static_cast<double>(answered) / static_cast<double>(clock.elapsed());
    desk.relay.stop(); // ends calls that hang
    callers.clear();
    figures.add(QStringLiteral("relayed-calls"), QStringLiteral("calls through the relay"),
                QStringLiteral("1/s"), {perSecond}, Bound::atLeast(0.98 * CallsPerSecond));
    addStalls(figures, QStringLiteral("relayed"),
              QStringLiteral("stalls of the window at 1,000 relayed calls a second"), heart);
    return isOver && answered == CallsEach * Callers;
}

} // namespace

int main(int argc, char *argv[])
{
    Stopwatch watch(argc, argv);
    Figures figures(QStringLiteral("traffic"));
    if (!measureList(figures) || !measureStalls(figures, watch) || !measureVolume(figures, watch)
        || !measureRelayed(figures, watch))
        figures.fail(QStringLiteral("The window did not come up, or not all was listed."));
    return figures.finish();
}
