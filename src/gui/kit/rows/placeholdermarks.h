// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QTextLayout>

namespace RadarDesk::gui {

/// How placeholders stand out in \a text: those that are made into values by their background,
/// what only looks like one by a wave below it. The formats leave the text its colour.
[[nodiscard]] QList<QTextLayout::FormatRange> placeholderMarks(QStringView text,
                                                               const QPalette &palette);
/// The same for a line of JSON, in its keys and texts only.
[[nodiscard]] QList<QTextLayout::FormatRange> placeholderMarksInJson(QStringView line,
                                                                     const QPalette &palette);

} // namespace RadarDesk::gui
