// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>

#include <QHash>
#include <QList>
#include <QString>

namespace RadarDesk::workbench {

/// The values of one row, by the names of their columns.
using CsvRow = QHash<QString, QString>;

/// The rows of a CSV file in UTF-8 (RFC 4180), whose first line names the columns. Empty lines
/// count for nothing. Fails with a sentence that names the line.
[[nodiscard]] PushRadar::Result<QList<CsvRow>, QString> csvRows(const QByteArray &content);

/// The same for a file, which has an end and isn't too large.
[[nodiscard]] PushRadar::Result<QList<CsvRow>, QString> csvRowsFrom(const QString &path);

} // namespace RadarDesk::workbench
