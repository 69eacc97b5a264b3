// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>

namespace RadarDesk::workbench {

/// Makes one list of open messages out of two that came from \a base. One that two windows have
/// changed becomes two: ours, and beside it theirs, which further changes of that window replace.
[[nodiscard]] QJsonArray mergedMessages(const QJsonArray &base, const QJsonArray &ours,
                                        const QJsonArray &theirs);

} // namespace RadarDesk::workbench
