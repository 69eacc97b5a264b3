// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <window/cellpainting.h>

#include <QApplication>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace RadarDesk {

namespace {

// With the style's own margin of three this is the header's padding (see Theme).
constexpr int CellInset = 7;

} // namespace

void paintCell(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QStyleOptionViewItem content = option;
    content.rect.adjust(CellInset, 0, -CellInset, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &content, painter, option.widget);
}

} // namespace RadarDesk
