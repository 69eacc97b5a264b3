// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <utility>

namespace RadarDesk::sandbox {

struct HttpRequest;

/// The reverse proxies whose word is taken for where a request came from.
class TrustedProxies
{
public:
    TrustedProxies() = default;
    /// From networks such as "10.0.0.0/8" or single addresses. A sentence says which is none.
    [[nodiscard]] static PushRadar::Result<TrustedProxies, QString>
    fromList(const QStringList &networks);

    [[nodiscard]] bool isEmpty() const { return m_networks.isEmpty(); }
    [[nodiscard]] bool contains(const QHostAddress &address) const;
    /// The address of the client: the peer, unless that is a trusted proxy; then the last address
    /// in X-Forwarded-For that none of them has. What anybody else puts there changes nothing.
    [[nodiscard]] QByteArray clientOf(const HttpRequest &request) const;
    /// Whether the client spoke TLS to a trusted proxy (X-Forwarded-Proto).
    [[nodiscard]] bool isSecure(const HttpRequest &request) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks;
};

} // namespace RadarDesk::sandbox
