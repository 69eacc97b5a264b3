// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"
#include "measuredserver.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace {

constexpr std::size_t Subscribers = 1000;
constexpr int Rounds = 5;
constexpr int Broadcasts = 200;
constexpr int WarmUp = 20;
constexpr std::chrono::seconds Patience{30};
// What a Hello World looks like on the wire.
const QByteArray Message = R"({"message":"Hello World!","item_2":"It's me!","n":42})";

/// Deliveries a second: the next broadcast starts when the last one has reached everybody.
/// 0 after a failure.
double measure(MeasuredServer &server)
{
    Crowd crowd;
    for (std::size_t i = 0; i < Subscribers; ++i) {
        if (!crowd.add(server.port(), server.subscribeTarget(), server.hello()))
            return 0;
    }
    Publisher publisher(server.port());
    std::uint64_t expected = Subscribers * static_cast<std::uint64_t>(server.greetings());
    if (!crowd.readUntil([&] { return crowd.frames() >= expected; }, Patience))
        return 0;

    const QByteArray request = server.publishing(Message);
    std::chrono::steady_clock::time_point start;
    for (int i = -WarmUp; i < Broadcasts; ++i) {
        if (i == 0)
            start = std::chrono::steady_clock::now();
        expected += Subscribers;
        if (!publisher.send(request)
            || !crowd.readUntil([&] { return crowd.frames() >= expected; }, Patience)
            || publisher.takeAnswer() / 100 != 2)
            return 0;
    }
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    return static_cast<double>(Subscribers) * Broadcasts / time.count();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    std::vector<double> ratios;
    for (int round = 0; round < Rounds; ++round) {
        const auto sandbox = MeasuredServer::sandbox();
        const double own = sandbox ? measure(*sandbox) : 0;
        const auto nchan = MeasuredServer::nchan();
        if (!nchan)
            return sandbox && own > 0 ? 0 : 1;
        const double other = measure(*nchan);
        if (own <= 0 || other <= 0) {
            std::fputs("a server did not deliver everything\n", stderr);
            return 1;
        }
        std::fprintf(stderr, "round %d: sandbox %.0f/s, Nchan %.0f/s\n", round + 1, own, other);
        ratios.push_back(own / other);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("deliveries/s to 1,000 subscribers, sandbox over Nchan: %.2f (aim: at least 1)\n",
                ratios[ratios.size() / 2]);
    return 0;
}
