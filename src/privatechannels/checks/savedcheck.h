// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/checkrecord.h>

#include <privatechannels/diagnosis/check.h>

namespace RadarDesk::privatechannels {

/// A check saved under a name, and its last result.
struct SavedCheck
{
    CheckSettings settings; ///< With an id and a name.
    QString profile; ///< The id of the profile it was made with.
    std::optional<CheckRecord> last;
    std::optional<CheckRecord> lastGood; ///< When it last worked.

    bool operator==(const SavedCheck &) const = default;
};

} // namespace RadarDesk::privatechannels
