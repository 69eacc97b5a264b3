// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/connectionjumps.h>

#include <gui/channels/channelspanel.h>
#include <gui/connections/connectionspanel.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/mainwindow/deliveryactions.h>
#include <gui/mainwindow/windowlayout.h>
#include <gui/mainwindow/windowpanels.h>
#include <gui/privatechannels/privatechannelspanel.h>
#include <gui/sidebar/sidebar.h>
#include <gui/timeline/detailspanel.h>
#include <gui/timeline/timelinepanel.h>
#include <session/connections/connectionsmodel.h>

#include <QLineEdit>

namespace RadarDesk::gui {

ConnectionJumps::ConnectionJumps(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const ConnectionsPanel *const list = parts.panels.connections;
    const PrivateChannelsPanel *const access = parts.panels.privateChannels;
    connect(list, &ConnectionsPanel::eventsRequested, this, &ConnectionJumps::showEvents);
    connect(list, &ConnectionsPanel::presenceRequested, this, &ConnectionJumps::showPresence);
    connect(list, &ConnectionsPanel::tokenCallRequested, this, &ConnectionJumps::showTokenCall);
    const ChannelsPanel *const channels = parts.panels.channels;
    connect(parts.panels.sidebar, &Sidebar::connectionChosen, this,
            &ConnectionJumps::showConnection);
    connect(channels, &ChannelsPanel::accessRequested, this, &ConnectionJumps::showAccess);
    connect(channels, &ChannelsPanel::whyRequested, this, &ConnectionJumps::showAccess);
    connect(channels, &ChannelsPanel::presenceRequested, this, &ConnectionJumps::showPresence);
    connect(&parts.delivery, &DeliveryActions::accessRequested, this, &ConnectionJumps::showAccess);
    connect(&parts.delivery, &DeliveryActions::connectionRequested, this,
            &ConnectionJumps::showConnection);
    connect(&parts.details, &DetailsPanel::connectionRequested, this,
            &ConnectionJumps::showConnection);
    connect(access, &PrivateChannelsPanel::connectionRequested, this,
            [this](const QString &socketId, const QByteArray &tokenDigest) {
                showConnection(socketId.isEmpty() ? m_parts.connections.withToken(tokenDigest)
                                                  : socketId);
            });
    connect(access, &PrivateChannelsPanel::personRequested, this,
            [this](const QString &channel, const QByteArray &clientData) {
                showConnection(m_parts.connections.withClientData(channel, clientData));
            });
}

void ConnectionJumps::showConnection(const QString &socketId)
{
    m_parts.layout.setEventsShown(true);
    m_parts.panels.events->show(m_parts.panels.connections);
    m_parts.panels.connections->showConnection(socketId);
}

void ConnectionJumps::showAccess(const QString &channel)
{
    m_parts.panels.places->show(m_parts.panels.privateChannels);
    m_parts.panels.privateChannels->check(channel, {}, {});
}

void ConnectionJumps::showPresence(const QString &channel)
{
    m_parts.panels.places->show(m_parts.panels.privateChannels);
    m_parts.panels.privateChannels->showPresence(channel);
}

void ConnectionJumps::showEvents(const QString &text)
{
    m_parts.layout.setEventsShown(true);
    m_parts.panels.events->show(m_parts.panels.timeline);
    m_parts.search.setText(text);
}

void ConnectionJumps::showTokenCall(const QByteArray &tokenDigest)
{
    if (m_parts.panels.privateChannels->showCallOf(tokenDigest))
        m_parts.panels.places->show(m_parts.panels.privateChannels);
    else
        showEvents(QString::fromLatin1(tokenDigest));
}

} // namespace RadarDesk::gui

#include "moc_connectionjumps.cpp"
