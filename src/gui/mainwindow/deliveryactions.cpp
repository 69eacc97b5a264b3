// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/deliveryactions.h>

#include <gui/channels/channelspanel.h>
#include <gui/composer/composerpanel.h>
#include <gui/composer/dispatcher.h>
#include <gui/connections/connectionspanel.h>
#include <gui/delivery/deliverydialog.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/mainwindow/windowpanels.h>
#include <gui/mainwindow/windowsheets.h>
#include <gui/pages/pagebutton.h>
#include <gui/timeline/timelinepanel.h>
#include <session/delivery/deliveryinquiry.h>
#include <session/profiles/activeprofile.h>
#include <workbench/core/workspace.h>

namespace RadarDesk::gui {

using namespace session;
using namespace workbench;

namespace {

/// Whether what is done is done with the active profile.
bool isOfActiveProfile(DeliveryRemedy::Act act)
{
    using Act = DeliveryRemedy::Act;
    return act != Act::EditProfile && act != Act::OpenFaults && act != Act::CopyName;
}

} // namespace

DeliveryActions::DeliveryActions(const Services &services, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_parts(parts)
{
    connect(parts.panels.channels, &ChannelsPanel::deliveryRequested, this,
            &DeliveryActions::askChannel);
    connect(parts.panels.connections, &ConnectionsPanel::deliveryRequested, this,
            &DeliveryActions::askConnection);
    connect(parts.panels.timeline, &TimelinePanel::deliveryRequested, this,
            &DeliveryActions::askEvent);
}

DeliveryDialog &DeliveryActions::dialog()
{
    if (!m_dialog) {
        m_dialog = new DeliveryDialog(m_services.delivery, &m_parts.window);
        connect(m_dialog, &DeliveryDialog::remedyRequested, this, &DeliveryActions::apply);
    }
    return *m_dialog;
}

void DeliveryActions::askCurrent()
{
    const TimelinePanel &timeline = *m_parts.panels.timeline;
    const auto &current = timeline.current();
    if (current && current->event.kind == EventKind::Broadcast)
        askEvent(current->event);
    else
        askChannel(timeline.channel().isEmpty() ? m_services.workspace.draft().channel()
                                                : timeline.channel());
}

void DeliveryActions::askChannel(const QString &channel)
{
    dialog().ask({.profile = m_services.active.profile().id, .channel = channel});
}

void DeliveryActions::askConnection(const QString &channel, const QString &socketId)
{
    dialog().ask(
        {.profile = m_services.active.profile().id, .channel = channel, .socketId = socketId});
}

void DeliveryActions::askEvent(const Event &event)
{
    dialog().ask({.profile = event.profileId, .channel = event.channel, .broadcast = event});
}

bool DeliveryActions::enterProfile(const QString &id)
{
    if (m_services.active.profile().id == id)
        return true;
    m_services.active.choose(id);
    const Profile &profile = m_services.active.profile();
    const bool isThere = profile.id == id;
    dialog().say(isThere
                     //: %1 is a profile
                     ? tr("Switched to the profile “%1”, which the message is about.")
                           .arg(ProfilesModel::shownName(profile))
                     : tr("The profile that the message is about was deleted."));
    return isThere;
}

void DeliveryActions::apply(const DeliveryReport &report)
{
    if (!isOfActiveProfile(report.remedy->act) || enterProfile(report.profile))
        act(report);
}

void DeliveryActions::act(const DeliveryReport &report)
{
    using Act = DeliveryRemedy::Act;
    switch (report.remedy->act) {
    case Act::ConnectApp:
        m_parts.sheets.openConnect();
        break;
    case Act::EditProfile:
        m_parts.sheets.openProfiles(report.profile);
        break;
    case Act::OpenFaults:
        m_parts.sheets.openFaults();
        break;
    case Act::CheckAccess:
        Q_EMIT accessRequested(report.channel);
        break;
    case Act::ShowConnection:
        Q_EMIT connectionRequested(report.remedy->text);
        break;
    case Act::OpenPage:
        // The page is one of the channel that is current.
        if (m_services.workspace.draft().channel() != report.channel)
            Q_EMIT m_parts.panels.channels->chosen(report.channel);
        m_parts.panels.pages->openPage();
        break;
    case Act::SendAgain:
        m_parts.panels.places->show(m_parts.panels.composer);
        m_parts.dispatcher.sendAgain(*report.subject);
        break;
    case Act::CopyName:
        break; // the dialog does it itself
    }
}

} // namespace RadarDesk::gui

#include "moc_deliveryactions.cpp"
