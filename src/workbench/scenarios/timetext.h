// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>

#include <QString>

#include <chrono>

namespace RadarDesk::workbench {

/// A time as people type it: "500 ms", "1.5 s", "2 min", "1 h"; a bare number is in \a unit, or in
/// seconds without one. A decimal comma is as good as a point. Fails with a sentence.
[[nodiscard]] PushRadar::Result<std::chrono::milliseconds, QString>
timeFromText(const QString &text, const QString &unit = {});
/// The unit of such a time as it was typed; empty for a bare number and for what is no time.
[[nodiscard]] QString unitOfTime(const QString &text);

/// How often in a second, as people type it: "20", "0.5". The time from one to the next, to the
/// millisecond. Fails with a sentence.
[[nodiscard]] PushRadar::Result<std::chrono::milliseconds, QString>
paceFromText(const QString &perSecond);

/// As timeFromText() takes it.
[[nodiscard]] QString timeText(std::chrono::milliseconds time);

} // namespace RadarDesk::workbench
