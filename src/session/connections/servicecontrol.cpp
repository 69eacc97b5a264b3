// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/connections/servicecontrol.h>

#include <sandbox/service/observationsource.h>
#include <session/connections/connectionsmodel.h>

namespace RadarDesk::session {

using namespace sandbox;

ServiceControl::ServiceControl(ConnectionsModel &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
}

void ServiceControl::setSource(ObservationSource *source)
{
    m_source = source;
    m_connections.clear();
}

void ServiceControl::sendTo(const QString &socketId, const QString &channel, const QByteArray &json)
{
    if (m_source)
        m_source->sendTo(socketId, channel, json);
}

void ServiceControl::close(const QString &socketId)
{
    if (m_source)
        m_source->closeConnection(socketId);
}

void ServiceControl::cut(const QString &socketId)
{
    if (m_source)
        m_source->cutConnection(socketId);
}

void ServiceControl::refuse(const QByteArray &origin, const QByteArray &userAgent,
                            std::chrono::milliseconds time)
{
    if (m_source)
        m_source->refuseConnections(origin, userAgent, time);
}

void ServiceControl::requestStates()
{
    if (m_source)
        m_source->requestConnectionStates();
}

} // namespace RadarDesk::session

#include "moc_servicecontrol.cpp"
