// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

namespace PushRadar {

/// The two published versions of the service's API.
enum class ApiVersion {
    V2, ///< Released on 5 July 2019.
    V3, ///< Released in 2021.
};

} // namespace PushRadar
