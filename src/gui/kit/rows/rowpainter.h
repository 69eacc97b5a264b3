// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/look/themecolors.h>
#include <gui/kit/rows/row.h>
#include <gui/kit/rows/rowdelegate.h>

#include <QStyleOptionViewItem>

class QPainter;

namespace RadarDesk::gui {

/// The one set of measures for rows.
struct RowMetrics
{
    static constexpr int Inset = 10; ///< In line with the text of a header.
    static constexpr int Air = 10; ///< Above and below the lines together.
    static constexpr int LineGap = 2;
    static constexpr int Symbol = 16;
    static constexpr int Gap = 8; ///< Between things that stand side by side.
    static constexpr int Indent = 20;
    static constexpr int Triangle = 8;
    static constexpr int FoldIndent = 12; ///< Where a triangle stands before the symbol.
    static constexpr int FoldGap = 4; ///< Between these.
    static constexpr double SmallLetters = 0.88;

    [[nodiscard]] static QFont smallFont(const QFont &font);
    /// Where the text starts, seen from the leading edge.
    [[nodiscard]] static int textStart(const Row &row);
};

/// Draws one row.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, RowDelegate::Ground ground,
               const QStringList &fixedFamilies);

    void paint(const Row &row);

private:
    void paintGround();
    [[nodiscard]] bool isOfCurrentRow() const;
    void paintCurrentRow();
    void paintLeading(const Row &row);
    void paintTriangle();
    void paintTriangle(const QRectF &place, bool isOpen);
    void paintBadge(const QString &text);
    void paintLines(const Row &row);
    /// Text in small letters that ends at \a end and is \a most wide; returns where what is before
    /// it ends.
    [[nodiscard]] int paintEnd(const RowText &text, int top, int end, int most);
    void paintText(const RowText &text, const QFont &font, const QRect &place,
                   Qt::Alignment alignment = Qt::AlignLeft);
    [[nodiscard]] QFont fontOf(const RowText &text, const QFont &font) const;
    [[nodiscard]] QColor colourOf(Tone tone) const;
    /// \a rect, mirrored for languages written from right to left.
    [[nodiscard]] QRect placed(const QRect &rect) const;

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const RowDelegate::Ground m_ground;
    const QStringList &m_fixedFamilies;
    const ThemeColors m_tones;
    const QFont m_small;
    const bool m_isSelected;
    const bool m_isOnAccent; ///< The ground of the row is the accent.
    int m_top = 0; ///< Of the first line.
    int m_end = 0; ///< Where the lines end.
};

} // namespace RadarDesk::gui
