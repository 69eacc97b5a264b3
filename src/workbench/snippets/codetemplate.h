// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace RadarDesk::workbench {

/// The replacement of each mark. A line with a mark whose value is null is left out.
using CodeMarks = QHash<QString, QString>;

/// The code in the file of that name in resources/snippets, with \a marks replaced: names in
/// capitals, each of which is a word of its own.
[[nodiscard]] QString codeFrom(const QString &fileName, const CodeMarks &marks = {});

} // namespace RadarDesk::workbench
