// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace RadarDesk::history {

/// The first key that an event of that moment can have; 1 for an invalid one, and before 1970. The
/// key of an event is never less than that of its time.
[[nodiscard]] qint64 historyKeyAt(const QDateTime &time);

/// About when an event with that key happened; invalid when the key doesn't tell.
[[nodiscard]] QDateTime historyTimeOf(qint64 key);

} // namespace RadarDesk::history
