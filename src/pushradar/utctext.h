// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace PushRadar {

/// \a time in the words of the default locale. It is told in UTC, and says so.
[[nodiscard]] QString utcText(const QDateTime &time);

} // namespace PushRadar
