// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/deliveriesdelegate.h>

#include <gui/timeline/deliveriesmodel.h>

namespace RadarDesk::gui {

using DeliveryKind = workbench::DeliveryLine::Kind;

DeliveriesDelegate::DeliveriesDelegate(QObject *parent)
    : RowDelegate(Ground::Tile, parent)
{
}

int DeliveriesDelegate::linesOf(const QModelIndex &index) const
{
    return static_cast<DeliveryKind>(index.data(DeliveriesModel::KindRole).toInt())
            == DeliveryKind::Threw
        ? 2
        : 1;
}

Row DeliveriesDelegate::rowOf(const QModelIndex &index) const
{
    Row row{.first = {.text = index.data().toString()}};
    const RowText aside{.text = index.data(DeliveriesModel::AsideRole).toString(),
                        .tone = Tone::Muted};
    switch (static_cast<DeliveryKind>(index.data(DeliveriesModel::KindRole).toInt())) {
    case DeliveryKind::Summary:
        row.symbol = {QStringLiteral("sent"), Tone::Accent};
        row.first.weight = QFont::DemiBold;
        break;
    case DeliveryKind::Threw:
        row.symbol = {QStringLiteral("failed"), Tone::Failure};
        row.first.tone = Tone::Failure;
        row.second = aside;
        break;
    case DeliveryKind::LookAlike:
    case DeliveryKind::Away:
        row.symbol = {QStringLiteral("warning"), Tone::Warning};
        break;
    case DeliveryKind::Receiver:
        row.symbol = {QStringLiteral("connection"), Tone::Success};
        row.firstEnd = aside;
        break;
    case DeliveryKind::More:
        row.symbol = {QStringLiteral("add")};
        row.first.tone = Tone::Muted;
        break;
    }
    return row;
}

} // namespace RadarDesk::gui

#include "moc_deliveriesdelegate.cpp"
