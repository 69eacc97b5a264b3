// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace RadarDesk::sandbox {

/// Whether all of \a text is as \a pattern says, where * stands for any letters, also none, and ?
/// for exactly one. All else stands for itself, large and small letters apart. In a time that grows
/// with the product of both lengths at most.
[[nodiscard]] bool matchesWildcards(QStringView pattern, QStringView text);

} // namespace RadarDesk::sandbox
