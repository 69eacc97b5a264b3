// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <workbench/events/event.h>

#include <optional>

namespace RadarDesk::history {

/// The event that a line of a history file holds, or a sentence on why it holds none. Any bytes may
/// be given. Members that are not known are left out, those that are not there are empty.
[[nodiscard]] PushRadar::Result<workbench::Event, QString> eventOfLine(QByteArrayView line);

/// The version of the history file that begins with this line; nothing when no such file does.
[[nodiscard]] std::optional<qint64> historyVersionOf(QByteArrayView line);

} // namespace RadarDesk::history
