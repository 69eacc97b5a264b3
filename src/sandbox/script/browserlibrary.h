// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace RadarDesk::sandbox {

/// Where a service serves its browser library, below its own address (documentation: v3; ours: v2).
inline constexpr auto BrowserLibraryV2 = "/js/v2/pushradar.min.js";
inline constexpr auto BrowserLibraryV3 = "/js/v3/pushradar.min.js";

/// The browser library of our own, as JavaScript: both styles in one file. It subscribes to the
/// sandbox at the folder above its own "js/".
[[nodiscard]] QByteArray browserLibrary();

} // namespace RadarDesk::sandbox
