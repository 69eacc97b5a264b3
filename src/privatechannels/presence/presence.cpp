// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/presence.h>

#include <session/session.h>

namespace RadarDesk::privatechannels {

Presence::Presence(const Services &services, QObject *parent)
    : QObject(parent)
    , m_calls({services.active, services.secretStore, services.history, services.secrets})
    , m_watcher(m_calls, services.session.subscriber())
    , m_users(m_calls)
    , m_channel(QStringLiteral("presence-room"))
{
    connect(&m_users, &TestUsersModel::usersChanged, this, &Presence::changed);
    connect(&m_users, &TestUsersModel::connectionsChanged, this, &Presence::showOurs);
    connect(&m_watcher, &PresenceWatcher::changed, this, &Presence::showOurs);
}

void Presence::setChannel(const QString &typed)
{
    if (m_channel == typed)
        return;
    m_channel = typed;
    Q_EMIT changed();
}

void Presence::showOurs()
{
    m_watcher.people().setOurs(m_users.idsOn(m_watcher.channel()));
}

QJsonObject Presence::toState() const
{
    return {{QStringLiteral("channel"), m_channel}, {QStringLiteral("users"), m_users.toState()}};
}

void Presence::restore(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    m_channel = state.value(u"channel").toString();
    m_users.setState(state.value(u"users").toArray());
}

} // namespace RadarDesk::privatechannels

#include "moc_presence.cpp"
