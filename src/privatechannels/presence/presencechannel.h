// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>

#include <QString>

namespace RadarDesk::privatechannels {

/// A name that was typed for a presence channel, and whether it is valid.
struct PresenceChannelCheck
{
    QString name; ///< The channel's name; empty while it is invalid.
    QString fault; ///< Why it isn't one, in a sentence.
    QString offered; ///< What was probably meant; empty where nothing can be said.
};

[[nodiscard]] PresenceChannelCheck checkPresenceChannel(const QString &typed,
                                                        PushRadar::ApiVersion version);

} // namespace RadarDesk::privatechannels
