// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/refusedclients.h>

#include <sandbox/service/observer.h>

#include <algorithm>

namespace RadarDesk::sandbox {

namespace {

/// At once; of more, the first is admitted again.
constexpr std::size_t MostClients = 100;

/// As much of a header as an observer is told, which is by what a client is named here.
QByteArray toldPartOf(const QByteArray &header)
{
    return header.left(ObserverLimits().wordBytes);
}

} // namespace

void RefusedClients::refuse(const QByteArray &origin, const QByteArray &userAgent,
                            std::chrono::milliseconds time)
{
    const Client client{toldPartOf(origin), toldPartOf(userAgent),
                        std::chrono::steady_clock::now() + time};
    const auto isSame = [&client](const Client &other) {
        return other.origin == client.origin && other.userAgent == client.userAgent;
    };
    m_clients.erase(std::remove_if(m_clients.begin(), m_clients.end(), isSame), m_clients.end());
    if (time <= std::chrono::milliseconds::zero())
        return;
    m_clients.push_back(client);
    if (m_clients.size() > MostClients)
        m_clients.pop_front();
}

bool RefusedClients::isRefused(const HttpRequest &request) const
{
    if (m_clients.empty())
        return false;
    const QByteArray origin = toldPartOf(request.origin);
    const QByteArray userAgent = toldPartOf(request.header("User-Agent"));
    const auto now = std::chrono::steady_clock::now();
    return std::any_of(m_clients.begin(), m_clients.end(), [&](const Client &client) {
        return client.end > now && client.origin == origin && client.userAgent == userAgent;
    });
}

} // namespace RadarDesk::sandbox
