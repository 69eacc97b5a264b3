// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contender.h"

#include <bench/support/figures.h>

namespace {

constexpr int WarmUp = 20;
constexpr std::chrono::seconds Patience{30};
// What a Hello World looks like on the wire.
constexpr auto Message = R"({"message":"Hello World!","item_2":"It's me!","n":42})";

} // namespace

Contender::Contender(const MeasuredServer &server)
    : m_server(server)
    , m_publisher(server.port())
{
}

bool Contender::gather()
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

double Contender::microsecondsADelivery() const
{
    return (m_server.processorSeconds() - m_usedBefore) * 1e6
        / (static_cast<double>(Subscribers) * BroadcastsATurn * Turns);
}

double Contender::broadcast(int times)
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

bool Contender::allCame()
{
    return m_crowd.readUntil([this] { return m_crowd.frames() >= m_expected; }, Patience);
}

std::optional<Comparison> compare(Contender &first, Contender &second)
{
    if (!first.gather() || !second.gather())
        return std::nullopt;
    std::vector<double> own;
    std::vector<double> other;
    std::vector<double> ratios;
    for (int turn = 0; turn < Contender::Turns; ++turn) {
        own.push_back(first.broadcast(Contender::BroadcastsATurn));
        other.push_back(second.broadcast(Contender::BroadcastsATurn));
        if (own.back() <= 0 || other.back() <= 0)
            return std::nullopt;
        ratios.push_back(own.back() / other.back());
    }
    return Comparison{RadarDesk::medianOf(own), RadarDesk::medianOf(other), ratios};
}
