// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/channelparts.h>

#include <cli/console.h>
#include <privatechannels/privatechannels.h>
#include <session/workplace.h>

namespace RadarDesk::cli {

using namespace session;
using namespace privatechannels;

std::unique_ptr<PrivateChannels> makeChannelParts(Workplace &workplace, Console &console)
{
    auto parts = std::make_unique<PrivateChannels>(
        Workplace::Places::ofAccount().dataFolder,
        PrivateChannels::Services{workplace.workspace, workplace.active, workplace.secretStore,
                                  workplace.keyring, workplace.history, workplace.session,
                                  workplace.removal, workplace.secrets},
        workplace.redaction());
    for (const QString &notice : parts->notices())
        console.note(notice);
    return parts;
}

} // namespace RadarDesk::cli
