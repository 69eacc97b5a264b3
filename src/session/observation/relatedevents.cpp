// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/relatedevents.h>

namespace RadarDesk::session {

using namespace workbench;
using namespace history;

std::optional<HistoryFilter> relatedTo(const Event &event)
{
    if (event.tokenDigest.isEmpty() && event.socketId.isEmpty())
        return std::nullopt;
    return HistoryFilter{.profile = event.profileId,
                         .text = event.tokenDigest.isEmpty()
                             ? event.socketId
                             : QString::fromLatin1(event.tokenDigest)};
}

bool areRelated(const Event &event, const Event &found)
{
    return event.tokenDigest.isEmpty() ? event.socketId == found.socketId
                                       : event.tokenDigest == found.tokenDigest;
}

} // namespace RadarDesk::session
