// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/channelfollower.h>

#include <gui/channels/channelspanel.h>
#include <gui/composer/composerpanel.h>
#include <gui/timeline/timelinepanel.h>
#include <session/observation/pagelistener.h>
#include <session/profiles/activeprofile.h>
#include <session/retention/historyremoval.h>
#include <session/retention/historytransfer.h>
#include <session/session.h>
#include <workbench/core/workspace.h>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

ChannelFollower::ChannelFollower(const Services &services, const Panels &panels, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_panels(panels)
{
    Session *const session = &m_services.session;
    connect(&m_panels.channels, &ChannelsPanel::forgotten, this, &ChannelFollower::forget);
    connect(&m_panels.channels, &ChannelsPanel::broughtBack, this, &ChannelFollower::restore);
    connect(&m_panels.timeline, &TimelinePanel::channelFilterChanged, &m_panels.channels,
            &ChannelsPanel::setCurrent);
    connect(&m_panels.channels, &ChannelsPanel::allChosen, this,
            [this] { m_panels.timeline.setChannel({}); });
    connect(&m_panels.composer, &ComposerPanel::channelChosen, session, &Session::follow);
    connect(session, &Session::ready, this, &ChannelFollower::followDraft);
    connect(session, &Session::listening, this, &ChannelFollower::followDraft);
    connect(session, &Session::messageArrived, this, &ChannelFollower::onArrival);
    connect(&m_services.listener, &PageListener::messageArrived, this, &ChannelFollower::onArrival);
    connect(&m_services.historyTransfer, &HistoryTransfer::channelImported, &m_services.workspace,
            &Workspace::touchChannel);
}

void ChannelFollower::followDraft()
{
    m_services.session.follow(m_services.workspace.draft().channel());
}

void ChannelFollower::forget(const QString &channel)
{
    m_services.session.unfollow(channel);
    m_services.historyRemoval.forgetChannel(m_services.active.profile().id, channel);
    if (m_panels.timeline.channel() == channel)
        m_panels.timeline.setChannel({});
}

void ChannelFollower::restore(const QString &channel)
{
    m_services.historyRemoval.undo();
    m_services.session.follow(channel);
}

void ChannelFollower::onArrival(const QString &channel)
{
    const QString &shown = m_panels.timeline.channel();
    if (m_panels.timeline.isActiveWindow() && (shown.isEmpty() || shown == channel))
        m_services.workspace.channels().markSeen(channel);
}

} // namespace RadarDesk::gui

#include "moc_channelfollower.cpp"
