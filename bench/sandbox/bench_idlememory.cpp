// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"
#include "measuredserver.h"

#include <bench/support/figures.h>

#include <QCoreApplication>

#include <cstdio>

using namespace RadarDesk;

namespace {

constexpr std::size_t Subscribers = 5000;
constexpr std::chrono::seconds Patience{30};
constexpr double MostRatio = 1;
constexpr auto Message = "1";

/// What one idle subscriber costs the server, in bytes; 0 after a failure.
double measure(MeasuredServer &server)
{
    // One first, so that what is made once is not counted.
    Crowd first;
    Crowd crowd;
    const auto greetings = static_cast<std::uint64_t>(server.greetings());
    if (!first.add(server.port(), server.subscribeTarget(), server.hello())
        || !first.readUntil([&] { return first.frames() >= greetings; }, Patience))
        return 0;
    const qint64 before = server.residentBytes();
    for (std::size_t i = 0; i < Subscribers; ++i) {
        if (!crowd.add(server.port(), server.subscribeTarget(), server.hello()))
            return 0;
    }
    // One broadcast to all, so that all are known to be subscribed and have been served once.
    const std::uint64_t expected = Subscribers * greetings;
    Publisher publisher(server.port());
    if (!crowd.readUntil([&] { return crowd.frames() >= expected; }, Patience)
        || !publisher.send(server.publishing(Message))
        || !crowd.readUntil([&] { return crowd.frames() >= expected + Subscribers; }, Patience))
        return 0;
    return static_cast<double>(server.residentBytes() - before) / Subscribers;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Figures figures(QStringLiteral("idlememory"));
    const auto sandbox = MeasuredServer::sandbox();
    const double own = sandbox ? measure(*sandbox) : 0;
    if (own <= 0) {
        std::fputs("the sandbox did not serve all subscribers\n", stderr);
        return 1;
    }
    const auto nchan = MeasuredServer::nchan();
    if (!nchan)
        return 0;
    const double other = measure(*nchan);
    if (other <= 0) {
        std::fputs("Nchan did not serve all subscribers\n", stderr);
        return 1;
    }
    std::fprintf(stderr, "bytes an idle subscriber: sandbox %.0f, Nchan %.0f\n", own, other);
    figures.add(QStringLiteral("idle"),
                QStringLiteral("memory of an idle subscriber, sandbox over Nchan"), {},
                {own / other}, Bound::atMost(MostRatio));
    return figures.finish();
}
