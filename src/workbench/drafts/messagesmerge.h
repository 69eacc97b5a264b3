// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>

namespace RadarDesk::workbench {

/// Merges two lists of open messages with the common ancestor \a base. A message that both windows
/// have changed is duplicated: theirs follows ours, and is replaced by further changes of that
/// window.
[[nodiscard]] QJsonArray mergedMessages(const QJsonArray &base, const QJsonArray &ours,
                                        const QJsonArray &theirs);

} // namespace RadarDesk::workbench
