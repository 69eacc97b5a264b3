// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

namespace RadarDesk::workbench {

/// An event's kind, result and duration, for display.
[[nodiscard]] QString kindText(EventKind kind);
[[nodiscard]] QString kindText(const Event &event);
/// Who caused an event, for display: "RadarDesk", "Your app", "Pages".
[[nodiscard]] QString sourceText(EventSource source);
/// Who did it, of what others do: the library, program or page as far as they are known.
[[nodiscard]] QString callerText(const Event &event);
[[nodiscard]] QString resultText(const Event &event);
[[nodiscard]] QString durationText(const Event &event);
/// The beginning of \a data on one line, as much as any row has room for.
[[nodiscard]] QString shortData(const QByteArray &data);
/// A duration for display: "0.8 ms", "12 ms", "3.4 s".
[[nodiscard]] QString shortDuration(std::chrono::microseconds duration);

} // namespace RadarDesk::workbench
