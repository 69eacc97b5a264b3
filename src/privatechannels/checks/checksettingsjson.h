// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/check.h>

#include <QJsonObject>

namespace RadarDesk::privatechannels {

/// What is to be checked, to be kept.
[[nodiscard]] QJsonObject toJson(const CheckSettings &settings);
/// Reads what toJson() wrote; a member that is missing or of another type is as in a new one.
[[nodiscard]] CheckSettings checkSettingsFromJson(const QJsonObject &json);

} // namespace RadarDesk::privatechannels
