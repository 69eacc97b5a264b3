// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/targeting.h>

#include <array>

namespace PushRadar {

/// A list of a v2 broadcast's targeting, and its member of the notification.
struct TargetingMember
{
    const char16_t *key;
    QStringList TargetingLists::*list;
};

/// In the order of the official v2 library.
inline constexpr std::array TargetingMembers{
    TargetingMember{u"userIDs", &TargetingLists::userIds},
    TargetingMember{u"actions", &TargetingLists::actions},
    TargetingMember{u"notActions", &TargetingLists::notActions},
    TargetingMember{u"continents", &TargetingLists::continents},
    TargetingMember{u"countries", &TargetingLists::countries},
    TargetingMember{u"ipAddresses", &TargetingLists::ipAddresses},
    TargetingMember{u"browsers", &TargetingLists::browsers},
};

} // namespace PushRadar
