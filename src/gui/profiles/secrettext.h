// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk {

class SecretKeeper;

/// Where the secret of a profile is, as part of a line.
[[nodiscard]] QString secretPlaceText(const SecretKeeper &keeper, const QString &profileId);

} // namespace RadarDesk
