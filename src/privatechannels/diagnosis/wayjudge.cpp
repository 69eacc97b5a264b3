// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/wayjudge.h>

#include <privatechannels/diagnosis/origin.h>

#include <algorithm>

namespace RadarDesk::privatechannels {

using PushRadar::ErrorCode;

std::optional<Finding> judgeError(const PushRadar::Error &error, const QUrl &url)
{
    switch (error.code) {
    case ErrorCode::ConnectionRefused:
    case ErrorCode::TimedOut:
        return std::nullopt;
    case ErrorCode::HostNotFound:
        return findingOf(Fault::HostNotFound, {url.host()});
    case ErrorCode::NetworkUnreachable:
        return findingOf(Fault::HostUnreachable, {url.host(), error.message});
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
    if (isLoopback(url)) {
        for (const QString &name : {QStringLiteral("127.0.0.1"), QStringLiteral("::1")}) {
            if (name != url.host())
                toTry.places.append({name, port});
        }
    }
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
    const QString port = QString::number(portOf(url));
    const auto otherHost = std::find_if(found.begin(), found.end(),
                                        [&](const auto &place) { return place.first != host; });
    if (otherHost != found.end())
        return findingOf(Fault::WrongHost, {host, port, otherHost->first});
    QStringList listening;
    for (const auto &[name, number] : found)
        listening.append(QString::number(number));
    return listening.isEmpty()
        ? findingOf(Fault::ServerDown, {host, port, tried})
        : findingOf(Fault::WrongPort, {host, port, listening.join(QStringLiteral(", "))});
}

} // namespace RadarDesk::privatechannels
