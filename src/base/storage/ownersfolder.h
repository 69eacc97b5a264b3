// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::base {

/// Makes the folder at \a path and those above it that are missing, for their owner only. False
/// where it can't be made; one that is there stays as it is.
[[nodiscard]] bool makeOwnersFolder(const QString &path);

/// Shuts others out of the folder at \a path, if there is one and it belongs to this person.
void narrowToOwner(const QString &path);

} // namespace RadarDesk::base
