// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/look/themecolors.h>
#include <history/timeline/searchmarks.h>

#include <QColor>
#include <QFont>
#include <QString>

#include <optional>

namespace RadarDesk::gui {

/// A range of text on one line of a row.
struct RowText
{
    QString text;
    Tone tone = Tone::Plain;
    Qt::TextElideMode elide = Qt::ElideRight;
    QString yields; ///< The part of the text that is shortened, where the rest is to stay.
    QFont::Weight weight = QFont::Normal;
    bool isItalic = false;
    bool isFixed = false; ///< In letters of one width.
    QList<history::TextSpan> marks; ///< Matches of the search; the first is always visible.
};

/// As symbolIcon() knows it, in a tone.
struct RowSymbol
{
    QString name;
    Tone tone = Tone::Muted;
};

/// The contents of a row in a list or a cell in a table. Empty parts take no room.
struct Row
{
    RowSymbol symbol;
    QColor dot; ///< A disc of that colour in place of the symbol.
    RowText first;
    RowText aside; ///< In small letters after the first line.
    RowText firstEnd; ///< In small letters at the end of the first line.
    QString endSymbol; ///< After that.
    RowText second; ///< In small letters, as all that is on the second line.
    RowText secondEnd;
    QString badge; ///< At the end of both lines, on the accent.
    std::optional<Tone> mark; ///< A bar at the leading edge.
    int depth = 0; ///< How far the row is indented.
    bool isFolding = false; ///< A triangle at the end says whether the branch is open.
    /// Of a table whose rows unfold: a triangle is before the symbol, or the room for one.
    enum class Fold { None, Room, Closed, Open };
    Fold fold = Fold::None;
    bool isTrailing = false; ///< The first line is at the end: a column of numbers.

    [[nodiscard]] bool hasSecondLine() const
    {
        return !second.text.isEmpty() || !secondEnd.text.isEmpty();
    }
};

} // namespace RadarDesk::gui
