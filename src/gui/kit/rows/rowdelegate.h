// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/row.h>

#include <QStyledItemDelegate>

namespace RadarDesk::gui {

/// Draws and measures every row of one or two lines; a subclass says what is in it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What lies behind a row: a tile with round corners; the style's highlight; or the same for
    /// one of several cells that are selected together, so that none of them shows the focus.
    enum class Ground { Tile, Line, Cell };

    explicit RowDelegate(Ground ground, QObject *parent = nullptr);

    [[nodiscard]] virtual Row rowOf(const QModelIndex &index) const = 0;
    /// How many lines there is room for; one height for rows whose second line may be empty.
    [[nodiscard]] virtual int linesOf(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Over the first line, so that the second stays in sight.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// How high a row of that many lines is.
    [[nodiscard]] static int heightOf(const QFont &font, int lines);

private:
    const Ground m_ground;
    const QStringList m_fixedFamilies;
};

} // namespace RadarDesk::gui
