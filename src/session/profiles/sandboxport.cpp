// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/sandboxport.h>

#include <QJsonValue>

namespace RadarDesk::session {

namespace {

constexpr QLatin1String PortMember("port");

}

SandboxPort::SandboxPort(QObject *parent)
    : QObject(parent)
{
}

void SandboxPort::setWanted(quint16 port)
{
    if (port == 0 || port == m_wanted)
        return;
    m_wanted = port;
    Q_EMIT wantedChanged();
    Q_EMIT moveRequested();
}

void SandboxPort::share(quint16 port)
{
    if (port == 0 || port == m_wanted)
        return;
    m_wanted = port;
    Q_EMIT wantedChanged();
}

void SandboxPort::retry()
{
    Q_EMIT moveRequested();
}

void SandboxPort::noteRunning(const QUrl &url, const QString &problem)
{
    if (url == m_url && problem == m_problem)
        return;
    m_url = url;
    m_problem = problem;
    Q_EMIT changed();
}

QJsonObject SandboxPort::toState() const
{
    return {{PortMember, m_wanted}};
}

void SandboxPort::restore(const QJsonObject &state)
{
    const int port = state.value(PortMember).toInt();
    if (port > 0 && port <= 0xFFFF)
        m_wanted = static_cast<quint16>(port);
}

} // namespace RadarDesk::session

#include "moc_sandboxport.cpp"
