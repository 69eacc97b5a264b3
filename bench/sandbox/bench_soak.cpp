// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"
#include "measuredserver.h"

#include <bench/support/figures.h>

#include <QCoreApplication>

#include <cstdio>

using namespace RadarDesk;

namespace {

constexpr std::size_t Subscribers = 200;
constexpr int BroadcastsASecond = 100;
constexpr int Seconds = 60;
constexpr double MostGrowth = 1.1;
constexpr int EarlySecond = 5;
constexpr std::chrono::seconds Patience{10};

/// The number that a message carries.
int numberIn(QByteArrayView payload)
{
    const qsizetype start = payload.lastIndexOf("\"n\":");
    if (start < 0)
        return -1;
    const QByteArrayView digits = payload.sliced(start + 4);
    return digits.first(digits.indexOf('}')).toByteArray().toInt();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Figures figures(QStringLiteral("soak"));
    const auto server = MeasuredServer::sandbox();
    if (!server)
        return 1;
    Crowd crowd;
    for (std::size_t i = 0; i < Subscribers; ++i) {
        if (!crowd.add(server->port(), server->subscribeTarget(), server->hello()))
            return 1;
    }
    const std::uint64_t greetings = Subscribers * static_cast<std::uint64_t>(server->greetings());
    crowd.readUntil([&] { return crowd.frames() >= greetings; }, Patience);

    std::vector<int> next(Subscribers, 0);
    std::uint64_t outOfOrder = 0;
    std::uint64_t received = 0;
    crowd.setReceiver([&](std::size_t subscriber, QByteArrayView payload) {
        outOfOrder += numberIn(payload) != next[subscriber]++;
        ++received;
    });
    Publisher publisher(server->port());
    const auto start = std::chrono::steady_clock::now();
    qint64 early = 0;
    constexpr int total = BroadcastsASecond * Seconds;
    for (int i = 0; i < total; ++i) {
        const auto due = start + std::chrono::milliseconds(1000) * i / BroadcastsASecond;
        const auto wait =
            std::chrono::ceil<std::chrono::milliseconds>(due - std::chrono::steady_clock::now());
        crowd.readUntil([] { return false; }, wait);
        if (!publisher.send(server->publishing(R"({"message":"Hello World!","n":)"
                                               + QByteArray::number(i) + '}'))
            || publisher.takeAnswer() != 200) {
            std::fputs("a broadcast failed\n", stderr);
            return 1;
        }
        if (i == BroadcastsASecond * EarlySecond)
            early = server->residentBytes();
    }
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    constexpr std::uint64_t expected = Subscribers * static_cast<std::uint64_t>(total);
    crowd.readUntil([&] { return received >= expected; }, Patience);

    std::fprintf(stderr, "%d broadcasts in %.1f s\n", total, time.count());
    std::printf("soak of 60 s, 200 subscribers, 100 broadcasts/s: %llu of %llu delivered, %llu out "
                "of order (aim: all, 0)\n",
                static_cast<unsigned long long>(received),
                static_cast<unsigned long long>(expected),
                static_cast<unsigned long long>(outOfOrder));
    if (received != expected || outOfOrder > 0)
        figures.fail(QStringLiteral("Not all was delivered in order."));
    figures.add(QStringLiteral("memory"),
                QStringLiteral("memory of the sandbox at the end of the soak over that after 5 s"),
                {}, {static_cast<double>(server->residentBytes()) / static_cast<double>(early)},
                Bound::atMost(MostGrowth));
    return figures.finish();
}
