// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/presence/presencehints.h>

#include <privatechannels/presence/presencewatcher.h>

#include <QCoreApplication>

namespace RadarDesk::gui {

using namespace privatechannels;

namespace {

struct PresenceHintText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::PresencePanel)
};

} // namespace

PresenceHint emptyPeopleHint(const PresenceWatcher &watcher)
{
    switch (watcher.state()) {
    case PresenceWatcher::State::Off:
        break;
    case PresenceWatcher::State::Connecting:
        return {PresenceHintText::tr("Connecting…"), {}};
    case PresenceWatcher::State::Refused:
        return {PresenceHintText::tr("RadarDesk may not watch this channel"), watcher.fault()};
    case PresenceWatcher::State::Watching:
        return {PresenceHintText::tr("No subscriber has registered client data"),
                PresenceHintText::tr("Have a test user join, or open a page that subscribes.")};
    }
    return {PresenceHintText::tr("Not watching"),
            PresenceHintText::tr("Choose “Watch” to show the users on the channel.")};
}

PresenceHint cantWatchHint(bool isSandbox)
{
    if (isSandbox)
        return {PresenceHintText::tr("The sandbox isn't running yet"),
                PresenceHintText::tr("Presence appears as soon as the sandbox runs.")};
    return {
        PresenceHintText::tr("RadarDesk can't watch channels of this service"),
        PresenceHintText::tr("The subscriber protocol of the hosted service isn't public, so only "
                             "a page with its script can show who is present (onPresence). "
                             "RadarDesk can register client data for a socket of your page.")};
}

} // namespace RadarDesk::gui
