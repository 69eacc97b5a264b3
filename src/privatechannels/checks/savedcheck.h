// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/checkrecord.h>

#include <privatechannels/diagnosis/check.h>

namespace RadarDesk::privatechannels {

/// A check that is kept by name, and what it came to.
struct SavedCheck
{
    CheckSettings settings; ///< With an id and a name.
    QString profile; ///< The id of the profile it was made with.
    std::optional<CheckRecord> last;
    std::optional<CheckRecord> lastGood; ///< When it last worked.

    bool operator==(const SavedCheck &) const = default;
};

} // namespace RadarDesk::privatechannels
