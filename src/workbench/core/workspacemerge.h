// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace RadarDesk::workbench {

/// Merges two states of a Workspace with the common ancestor \a base: channels and patterns that
/// only one has added, changed or removed, the pins and labels of each channel, and open messages.
/// Of the draft that older versions read, ours stays.
[[nodiscard]] QJsonObject mergedWorkspace(const QJsonObject &base, const QJsonObject &ours,
                                          const QJsonObject &theirs);

} // namespace RadarDesk::workbench
