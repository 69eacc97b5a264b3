// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace RadarDesk::history {

/// What begins a CSV file: without it, spreadsheets take UTF-8 for something else.
inline constexpr QByteArrayView CsvMark = "\xEF\xBB\xBF";

/// \a text as one cell of a CSV file, in quotes where it needs them (RFC 4180). No spreadsheet
/// takes it for a formula.
[[nodiscard]] QByteArray csvCell(QString text);

} // namespace RadarDesk::history
