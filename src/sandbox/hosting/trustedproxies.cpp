// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/hosting/trustedproxies.h>

#include <sandbox/service/sandboxtext.h>
#include <sandbox/web/httpmessage.h>

#include <algorithm>
#include <utility>

namespace RadarDesk::sandbox {

namespace {

/// IPv4 within IPv6 as IPv4, so that both forms of one address are the same.
QHostAddress addressOf(const QByteArray &text)
{
    const QHostAddress address(QString::fromLatin1(text));
    bool isIPv4 = false;
    const quint32 numbers = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(numbers) : address;
}

/// The entries of a header's value; some proxies put a port or brackets into each.
QByteArray withoutPort(QByteArray entry)
{
    entry = entry.trimmed();
    if (entry.startsWith('['))
        return entry.sliced(1, std::max<qsizetype>(entry.indexOf(']') - 1, 0));
    return entry.count(':') == 1 ? entry.first(entry.indexOf(':')) : entry;
}

} // namespace

PushRadar::Result<TrustedProxies, QString> TrustedProxies::fromList(const QStringList &networks)
{
    TrustedProxies proxies;
    for (const QString &network : networks) {
        const auto subnet = QHostAddress::parseSubnet(network);
        if (subnet.first.isNull() || subnet.second < 0) {
            return SandboxText::tr("“%1” isn't a network. Enter one such as 10.0.0.0/8 or "
                                   "192.0.2.7.")
                .arg(network.left(100));
        }
        proxies.m_networks.append(subnet);
    }
    return proxies;
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    return std::ranges::any_of(m_networks,
                               [&](const auto &network) { return address.isInSubnet(network); });
}

QByteArray TrustedProxies::clientOf(const HttpRequest &request) const
{
    if (isEmpty() || !contains(addressOf(request.peer)))
        return request.peer;
    // Some proxies write a header of their own below the one that a client sent.
    QByteArrayList entries = request.allHeaders("X-Forwarded-For").join(',').split(',');
    std::ranges::reverse(entries);
    QByteArray client = request.peer;
    // The nearest proxy wrote the last entry; before it stands what clients may invent.
    for (const QByteArray &entry : std::as_const(entries)) {
        const QHostAddress address = addressOf(withoutPort(entry));
        if (address.isNull())
            break;
        client = address.toString().toLatin1();
        if (!contains(address))
            break;
    }
    return client;
}

bool TrustedProxies::isSecure(const HttpRequest &request) const
{
    return !isEmpty() && contains(addressOf(request.peer))
        && request.header("X-Forwarded-Proto").trimmed().toLower() == "https";
}

} // namespace RadarDesk::sandbox
