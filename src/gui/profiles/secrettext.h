// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::gui {

/// Where the secret of a profile is, as part of a line.
[[nodiscard]] QString secretPlaceText(const base::SecretStore &secretStore,
                                      const QString &profileId);

} // namespace RadarDesk::gui
