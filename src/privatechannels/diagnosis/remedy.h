// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/check.h>
#include <privatechannels/diagnosis/finding.h>

#include <QString>

#include <optional>

namespace RadarDesk::privatechannels {

/// The one thing that RadarDesk can do itself about a finding.
struct Remedy
{
    enum class Act {
        EditChannel, ///< The name is to be typed.
        UseChannel, ///< text is the right name.
        EditEndpoint,
        UseEndpoint, ///< text is the right address.
        EditPage,
        SendCookies, ///< The page is to call with its cookies.
        ChooseIdentity,
        EditIdentity, ///< Its cookies are to be entered again.
        EditProfile,
        Watch, ///< The check is to run again when the server starts.
        Copy, ///< text is what the app lacks.
    };

    Act act = Act::Copy;
    QString label; ///< For a button.
    QString text;

    bool operator==(const Remedy &) const = default;
};

/// Nothing where only the app's own code can help.
[[nodiscard]] std::optional<Remedy> remedyOf(const Finding &finding, const CheckSettings &settings);

} // namespace RadarDesk::privatechannels
