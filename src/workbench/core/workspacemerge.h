// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace RadarDesk::workbench {

/// Makes one state of a Workspace out of two that came from \a base: channels and patterns that
/// only one of them added, changed or removed are taken over, as are the pins and labels of each
/// channel, and open messages. Of the draft that older versions read, ours stays.
[[nodiscard]] QJsonObject mergedWorkspace(const QJsonObject &base, const QJsonObject &ours,
                                          const QJsonObject &theirs);

} // namespace RadarDesk::workbench
