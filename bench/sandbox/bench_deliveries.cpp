// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"
#include "measuredserver.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace {

constexpr std::size_t Subscribers = 1000;
constexpr int WarmUp = 20;
// Short turns, one after the other: whatever else the machine does slows both.
constexpr int Turns = 40;
constexpr int BroadcastsATurn = 20;
constexpr std::chrono::seconds Patience{30};
// What a Hello World looks like on the wire.
constexpr auto Message = R"({"message":"Hello World!","item_2":"It's me!","n":42})";

/// A server with its crowd.
class Contender
{
public:
    explicit Contender(const MeasuredServer &server)
        : m_server(server)
        , m_publisher(server.port())
    {
    }

    [[nodiscard]] bool gather()
    {
        for (std::size_t i = 0; i < Subscribers; ++i) {
            if (!m_crowd.add(m_server.port(), m_server.subscribeTarget(), m_server.hello()))
                return false;
        }
        m_expected = Subscribers * static_cast<std::uint64_t>(m_server.greetings());
        if (!allCame() || broadcast(WarmUp) <= 0)
            return false;
        m_usedBefore = m_server.processorSeconds();
        return true;
    }

    /// Processor time of the server for one delivery since gather(), in microseconds.
    [[nodiscard]] double microsecondsADelivery() const
    {
        return (m_server.processorSeconds() - m_usedBefore) * 1e6
            / (static_cast<double>(Subscribers) * BroadcastsATurn * Turns);
    }

    /// Deliveries a second: the next broadcast starts when the last one has reached everybody.
    /// 0 after a failure.
    [[nodiscard]] double broadcast(int times)
    {
        const QByteArray request = m_server.publishing(Message);
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < times; ++i) {
            m_expected += Subscribers;
            if (!m_publisher.send(request) || !allCame() || m_publisher.takeAnswer() / 100 != 2)
                return 0;
        }
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
        return static_cast<double>(Subscribers) * times / time.count();
    }

private:
    bool allCame()
    {
        return m_crowd.readUntil([this] { return m_crowd.frames() >= m_expected; }, Patience);
    }

    const MeasuredServer &m_server;
    Crowd m_crowd;
    Publisher m_publisher;
    std::uint64_t m_expected = 0;
    double m_usedBefore = 0;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto sandboxServer = MeasuredServer::sandbox();
    const auto nchanServer = MeasuredServer::nchan();
    if (!sandboxServer || !nchanServer)
        return sandboxServer ? 0 : 1;
    Contender sandbox(*sandboxServer);
    Contender nchan(*nchanServer);
    std::vector<double> own;
    std::vector<double> other;
    std::vector<double> ratios;
    bool complete = sandbox.gather() && nchan.gather();
    for (int turn = 0; complete && turn < Turns; ++turn) {
        own.push_back(sandbox.broadcast(BroadcastsATurn));
        other.push_back(nchan.broadcast(BroadcastsATurn));
        complete = own.back() > 0 && other.back() > 0;
        ratios.push_back(complete ? own.back() / other.back() : 0);
    }
    if (!complete) {
        std::fputs("a server did not deliver everything\n", stderr);
        return 1;
    }
    std::fprintf(stderr, "deliveries/s to 1,000 subscribers: sandbox %.0f, Nchan %.0f\n",
                 median(own), median(other));
    std::fprintf(stderr, "processor time of a delivery: sandbox %.1f us, Nchan %.1f us\n",
                 sandbox.microsecondsADelivery(), nchan.microsecondsADelivery());
    std::printf("deliveries/s to 1,000 subscribers, sandbox over Nchan: %.2f (aim: at least 1)\n",
                median(ratios));
    return 0;
}
