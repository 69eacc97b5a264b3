// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/connections/sandboxcontrol.h>

#include <sandbox/service/sandbox.h>
#include <session/connections/connectionsmodel.h>

namespace RadarDesk::session {

using namespace sandbox;

SandboxControl::SandboxControl(ConnectionsModel &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
}

void SandboxControl::setSandbox(Sandbox *sandbox)
{
    if (m_sandbox)
        m_sandbox->disconnect(this);
    m_sandbox = sandbox;
    m_connections.clear();
    if (sandbox)
        connect(
            sandbox, &Sandbox::connectionStates, this,
            [this](const QList<ConnectionState> &states) { m_connections.applyStates(states); });
}

void SandboxControl::sendTo(const QString &socketId, const QString &channel, const QByteArray &json)
{
    if (m_sandbox)
        m_sandbox->sendTo(socketId, channel, json);
}

void SandboxControl::close(const QString &socketId)
{
    if (m_sandbox)
        m_sandbox->closeConnection(socketId);
}

void SandboxControl::cut(const QString &socketId)
{
    if (m_sandbox)
        m_sandbox->cutConnection(socketId);
}

void SandboxControl::refuse(const QByteArray &origin, const QByteArray &userAgent,
                            std::chrono::milliseconds time)
{
    if (m_sandbox)
        m_sandbox->refuseConnections(origin, userAgent, time);
}

void SandboxControl::requestStates()
{
    if (m_sandbox && m_sandbox->isRunning())
        m_sandbox->requestConnectionStates();
}

} // namespace RadarDesk::session

#include "moc_sandboxcontrol.cpp"
