// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/delivery/deliveryreport.h>

namespace RadarDesk::session {

/// Nothing where only the app's or the page's own code can help.
[[nodiscard]] std::optional<DeliveryRemedy> remedyOf(const DeliveryFinding &finding,
                                                     const DeliveryCase &what);
/// What would show more of a hosted service, where nothing is known to be wrong.
[[nodiscard]] std::optional<DeliveryRemedy> remedyForMore(const DeliveryCase &what);

} // namespace RadarDesk::session
