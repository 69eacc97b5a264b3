// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/jsonobjectreader.h>
#include <workbench/events/deliveries.h>

namespace RadarDesk::history {

/// The member of a line that says to whom a broadcast went, as a JSON object.
[[nodiscard]] QByteArray deliveriesText(const workbench::Deliveries &deliveries);
/// What such an object says. What is wrong with it is a fault of \a reader.
[[nodiscard]] workbench::Deliveries deliveriesIn(JsonObjectReader &reader);

} // namespace RadarDesk::history
