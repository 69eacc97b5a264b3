// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>

#include <QHostAddress>
#include <QString>

namespace RadarDesk::sandbox {

/// Where a service listens: an address of this machine, as numbers, and a port.
class ListenAddress
{
public:
    /// 127.0.0.1 and any free port.
    ListenAddress() = default;
    explicit ListenAddress(quint16 port)
        : m_port(port)
    {
    }

    /// From "ADDRESS" or "ADDRESS:PORT", an IPv6 address with a port in brackets; without one, the
    /// port is \a port. "*" is every address, IPv4 and IPv6. A sentence says what is wrong.
    [[nodiscard]] static PushRadar::Result<ListenAddress, QString> fromText(const QString &text,
                                                                            quint16 port);

    [[nodiscard]] const QHostAddress &address() const { return m_address; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// The same address with another port.
    [[nodiscard]] ListenAddress withPort(quint16 port) const;
    /// Whether only this machine reaches it.
    [[nodiscard]] bool isLoopback() const { return m_address.isLoopback(); }

    bool operator==(const ListenAddress &) const = default;

private:
    QHostAddress m_address{QHostAddress::LocalHost};
    quint16 m_port = 0;
};

} // namespace RadarDesk::sandbox
