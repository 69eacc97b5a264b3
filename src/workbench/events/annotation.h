// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <array>

namespace RadarDesk::workbench {

/// A color that the user marks an event with.
enum class Mark { None, Red, Yellow, Green, Blue };

/// All colors, in their order.
inline constexpr std::array AllMarks{Mark::Red, Mark::Yellow, Mark::Green, Mark::Blue};

/// The user's mark and note on an event.
struct Annotation
{
    static constexpr qsizetype MostLetters = 500;

    Mark mark = Mark::None;
    QString note; ///< One line.

    bool operator==(const Annotation &) const = default;
    [[nodiscard]] bool isEmpty() const { return mark == Mark::None && note.isEmpty(); }
};

/// \a text as a note: on one line, and not too long.
[[nodiscard]] QString noteOf(const QString &text);

/// "Red"; empty for none.
[[nodiscard]] QString markText(Mark mark);
/// "red", as in files and in a search; empty for none.
[[nodiscard]] QString markWord(Mark mark);
/// The mark of that word; None for any other.
[[nodiscard]] Mark markOf(const QString &word);

} // namespace RadarDesk::workbench

Q_DECLARE_METATYPE(RadarDesk::workbench::Mark)
