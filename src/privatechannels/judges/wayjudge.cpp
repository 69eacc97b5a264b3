// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/wayjudge.h>

#include <privatechannels/diagnosis/origin.h>

#include <algorithm>

namespace RadarDesk::privatechannels {

using PushRadar::ErrorCode;

namespace {

// Fetch standard, "bad port".
constexpr quint16 BlockedPorts[] = {
    0,    1,    7,    9,    11,   13,   15,   17,   19,   20,   21,   22,   23,   25,
    37,   42,   43,   53,   69,   77,   79,   87,   95,   101,  102,  103,  104,  109,
    110,  111,  113,  115,  117,  119,  123,  135,  137,  139,  143,  161,  179,  389,
    427,  465,  512,  513,  514,  515,  526,  530,  531,  532,  540,  548,  554,  556,
    563,  587,  601,  636,  989,  990,  993,  995,  1719, 1720, 1723, 2049, 3659, 4045,
    4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080};

} // namespace

bool isBlockedPort(quint16 port)
{
    return std::find(std::begin(BlockedPorts), std::end(BlockedPorts), port)
        != std::end(BlockedPorts);
}

std::optional<Finding> judgeAddress(const QUrl &endpoint)
{
    if (!endpoint.userInfo().isEmpty())
        return findingOf(Fault::CredentialsInAddress, {shownAddress(endpoint)});
    const quint16 port = portOf(endpoint);
    return isBlockedPort(port)
        ? std::optional(findingOf(Fault::PortBlocked, {QString::number(port)}))
        : std::nullopt;
}

std::optional<Finding> judgeError(const PushRadar::Error &error, const QUrl &url)
{
    switch (error.code) {
    case ErrorCode::ConnectionRefused:
    case ErrorCode::TimedOut:
        return std::nullopt;
    case ErrorCode::HostNotFound:
        return findingOf(Fault::HostNotFound, {shownHost(url.host())});
    case ErrorCode::NetworkUnreachable:
        return findingOf(Fault::HostUnreachable, {shownHost(url.host()), error.message});
    case ErrorCode::ConnectionLost:
        return findingOf(Fault::ConnectionLost, {error.message});
    case ErrorCode::TlsFault:
        return findingOf(Fault::TlsFault, {error.message});
    case ErrorCode::ProxyFault:
        return findingOf(Fault::ProxyFault, {error.message});
    default:
        return findingOf(Fault::NetworkFault, {error.message});
    }
}

PlacesToTry placesToTry(const QUrl &url, QList<quint16> usualPorts, const QList<QUrl> &others)
{
    const quint16 port = portOf(url);
    PlacesToTry toTry;
    // For a name of this machine, both numbers were tried.
    if (isLoopback(url) && !isLocalhost(url.host())) {
        for (const QString &name : {QStringLiteral("127.0.0.1"), QStringLiteral("::1")}) {
            if (name != url.host())
                toTry.places.append({name, port});
        }
    }
    // Trying other ports of another machine would look like an attack.
    if (!isLoopback(url))
        return toTry;
    for (const QUrl &other : others) {
        if (isWebAddress(other) && other.host() == url.host())
            usualPorts.prepend(portOf(other));
    }
    for (const quint16 other : std::as_const(usualPorts)) {
        if (other == port || toTry.ports.contains(QString::number(other)))
            continue;
        toTry.places.append({url.host(), other});
        toTry.ports.append(QString::number(other));
    }
    return toTry;
}

Finding portFinding(const QUrl &url, const QList<PortProbe::Place> &found, const QString &tried)
{
    const QString host = url.host();
    const QString shown = shownHost(host);
    const QString port = QString::number(portOf(url));
    const auto otherHost = std::find_if(found.begin(), found.end(),
                                        [&](const auto &place) { return place.first != host; });
    if (otherHost != found.end())
        return findingOf(Fault::WrongHost, {shown, port, shownHost(otherHost->first)});
    QStringList listening;
    for (const auto &[name, number] : found)
        listening.append(QString::number(number));
    return listening.isEmpty()
        ? findingOf(Fault::ServerDown, {shown, port, tried})
        : findingOf(Fault::WrongPort, {shown, port, listening.join(QStringLiteral(", "))});
}

} // namespace RadarDesk::privatechannels
