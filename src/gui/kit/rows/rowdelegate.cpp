// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/rows/rowdelegate.h>

#include <gui/kit/rows/rowpainter.h>

#include <QAbstractItemView>
#include <QFontDatabase>

namespace RadarDesk::gui {

RowDelegate::RowDelegate(Ground ground, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_ground(ground)
    , m_fixedFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families())
{
}

int RowDelegate::linesOf(const QModelIndex &) const
{
    return 2;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    Row row = rowOf(index);
    // Otherwise the row would be visible around the editor.
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->indexWidget(index)) {
        row.badge.clear();
        row.endSymbol.clear();
    }
    QStyleOptionViewItem cell = option;
    cell.index = index;
    RowPainter(*painter, cell, m_ground, m_fixedFamilies).paint(row);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int LeastWidth = 100; // long texts are elided in a narrow list
    const int height = heightOf(option.font, linesOf(index));
    if (m_ground != Ground::Cell)
        return {LeastWidth, height};
    const Row row = rowOf(index);
    return {RowMetrics::textStart(row) + RowMetrics::Inset
                + QFontMetrics(option.font).horizontalAdvance(row.first.text),
            height};
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QRect place = option.rect.adjusted(0, 1, -2, -1);
    place.setLeft(place.left() + RowMetrics::textStart(rowOf(index)) - RowMetrics::Gap);
    if (linesOf(index) > 1)
        place.setHeight(RowMetrics::Air / 2 + QFontMetrics(option.font).height()
                        + RowMetrics::LineGap);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

int RowDelegate::heightOf(const QFont &font, int lines)
{
    const int first = QFontMetrics(font).height() + RowMetrics::Air;
    return lines < 2
        ? first
        : first + RowMetrics::LineGap + QFontMetrics(RowMetrics::smallFont(font)).height();
}

} // namespace RadarDesk::gui

#include "moc_rowdelegate.cpp"
