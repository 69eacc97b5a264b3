// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/deliveries.h>

#include <QCborMap>

#include <optional>

namespace RadarDesk::history {

/// The part of an event's bytes that says to whom it went; see encodeEvent().
[[nodiscard]] QCborMap cborOf(const workbench::Deliveries &deliveries);
/// Nothing when the map is damaged.
[[nodiscard]] std::optional<workbench::Deliveries> deliveriesOf(const QCborMap &map);

} // namespace RadarDesk::history
