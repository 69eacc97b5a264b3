// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>

#include <QString>

namespace RadarDesk::privatechannels {

/// A name that was typed for a presence channel, judged.
struct PresenceChannelCheck
{
    QString name; ///< The channel's name; empty while it is none.
    QString fault; ///< Why it is none, in a sentence.
    QString offered; ///< What was probably meant; empty where nothing can be said.
};

[[nodiscard]] PresenceChannelCheck checkPresenceChannel(const QString &typed,
                                                        PushRadar::ApiVersion version);

} // namespace RadarDesk::privatechannels
