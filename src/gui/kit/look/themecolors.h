// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace RadarDesk::gui {

/// What a colour says, whatever the palette; plain is the colour of all other text.
enum class Tone { Plain, Muted, Accent, Success, Warning, Failure };

/// Colours that mean something, chosen to be read on the palette they were made for.
struct ThemeColors
{
    QColor success;
    QColor failure;
    QColor warning;
    QColor accent;
    QColor muted; ///< For what is said in passing.
    QColor line; ///< Between parts of the window.
    QColor edge; ///< Around what can be typed into.
    QColor chip; ///< Behind a badge or a chip.
    QColor mark; ///< Behind a word that was searched for.

    QColor plain;
    QColor window; ///< The ground of the window.

    [[nodiscard]] static ThemeColors of(const QPalette &palette);
    [[nodiscard]] QColor colour(Tone tone) const;
    /// The window's ground with that share of a tone, from 0 to 1.
    [[nodiscard]] QColor tinted(Tone tone, float share) const;
};

/// Whether that palette is light on dark.
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace RadarDesk::gui
