// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace RadarDesk::history {

/// The moment that a person means by "14:30", "2h", "today", "yesterday", "2026-01-31" or
/// "2026-01-31T14:30"; invalid when it is none of these. Times are local ones unless they say.
[[nodiscard]] QDateTime queryMoment(const QString &text, const QDateTime &now);

} // namespace RadarDesk::history
