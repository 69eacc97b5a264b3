// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/decodingsdelegate.h>

#include <gui/timeline/decodingsmodel.h>

namespace RadarDesk::gui {

DecodingsDelegate::DecodingsDelegate(QObject *parent)
    : RowDelegate(Ground::Tile, parent)
{
}

Row DecodingsDelegate::rowOf(const QModelIndex &index) const
{
    // Where the value is counts more than what is around it.
    return {
        .first = {.text = index.data().toString(), .elide = Qt::ElideLeft, .isFixed = true},
        .second = {.text = index.data(DecodingsModel::StepsRole).toString(), .tone = Tone::Muted}};
}

} // namespace RadarDesk::gui

#include "moc_decodingsdelegate.cpp"
