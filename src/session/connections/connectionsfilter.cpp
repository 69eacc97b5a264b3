// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/connections/connectionsfilter.h>

#include <session/connections/connectionsmodel.h>

#include <algorithm>

namespace RadarDesk::session {

ConnectionsFilter::ConnectionsFilter(ConnectionsModel &connections, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_connections(connections)
{
    setSourceModel(&connections);
}

void ConnectionsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ConnectionsFilter::setOwnShown(bool shown)
{
    m_isOwnShown = shown;
    invalidateFilter();
}

void ConnectionsFilter::setEndedShown(bool shown)
{
    m_isEndedShown = shown;
    invalidateFilter();
}

bool ConnectionsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Connection &connection = m_connections.at(row);
    if (connection.isOwn && !m_isOwnShown)
        return false;
    if (connection.state != Connection::State::Open && !m_isEndedShown)
        return false;
    if (m_text.isEmpty())
        return true;
    const auto holds = [this](const QString &text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    };
    return holds(connection.socketId) || holds(whoText(connection)) || holds(connection.clientData)
        || std::any_of(connection.channels.cbegin(), connection.channels.cend(), holds);
}

} // namespace RadarDesk::session

#include "moc_connectionsfilter.cpp"
