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
        return {PresenceHintText::tr("RadarDesk may not look on"), watcher.fault()};
    case PresenceWatcher::State::Watching:
        return {PresenceHintText::tr("No subscriber has registered client data"),
                PresenceHintText::tr("Have a test user join, or open a page that subscribes.")};
    }
    return {PresenceHintText::tr("Not watching"),
            PresenceHintText::tr("“Look on” shows who is on the channel.")};
}

PresenceHint cantWatchHint(bool isSandbox)
{
    if (isSandbox)
        return {PresenceHintText::tr("The sandbox is not running yet"),
                PresenceHintText::tr("Presence is shown as soon as it runs.")};
    return {PresenceHintText::tr("RadarDesk can't watch channels of this service"),
            PresenceHintText::tr(
                "How subscribers talk to the hosted service is not published: only a page with its "
                "script sees who is there (onPresence). What RadarDesk can do is to register "
                "client data for a socket of your page.")};
}

} // namespace RadarDesk::gui
