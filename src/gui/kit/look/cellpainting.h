// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextLayout>

class QPainter;
class QStyleOptionViewItem;

namespace RadarDesk::gui {

/// Draws a cell as the style does, its content a little away from the edges, in line with the
/// header above it. \a option is one that initStyleOption() has filled.
void paintCell(QPainter *painter, const QStyleOptionViewItem &option);
/// Draws a cell of text alone, parts of it in \a formats.
void paintFormattedCell(QPainter *painter, const QStyleOptionViewItem &option,
                        const QList<QTextLayout::FormatRange> &formats);

/// Draws \a text on one line of \a place with the painter's pen, in the direction it is written in.
void paintTextLine(QPainter &painter, const QRect &place, const QString &text, const QFont &font,
                   Qt::Alignment alignment, const QList<QTextLayout::FormatRange> &formats = {});

} // namespace RadarDesk::gui
