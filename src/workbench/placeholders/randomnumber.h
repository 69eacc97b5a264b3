// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/placeholders/placeholdervalues.h>

#include <pushradar/result.h>

namespace RadarDesk::workbench {

/// A number between two bounds like "1 100" or "0.5 2.5", both included, with as many decimals as
/// the bound that has more of them. Fails with a sentence when \a bounds are none.
[[nodiscard]] PushRadar::Result<QByteArray, QString> randomNumber(const QString &bounds,
                                                                  PlaceholderRandom &random);

} // namespace RadarDesk::workbench
