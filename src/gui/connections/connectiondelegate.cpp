// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/connections/connectiondelegate.h>

#include <session/connections/connectionsmodel.h>

#include <QLocale>

namespace RadarDesk::gui {

using namespace session;

ConnectionDelegate::ConnectionDelegate(QObject *parent)
    : RowDelegate(Ground::Tile, parent)
{
}

Row ConnectionDelegate::rowOf(const QModelIndex &index) const
{
    Row row{.symbol = {QStringLiteral("connection"), Tone::Success},
            .first = {.text = index.data().toString()},
            .second = {.text = index.data(ConnectionsModel::SummaryRole).toString(),
                       .tone = Tone::Muted},
            .secondEnd = {.text = index.data(ConnectionsModel::SocketIdRole).toString(),
                          .tone = Tone::Muted}};
    switch (index.data(ConnectionsModel::StateRole).value<Connection::State>()) {
    case Connection::State::Open:
        break;
    case Connection::State::Closed:
        row.symbol = {QStringLiteral("stop")};
        row.first.tone = Tone::Muted;
        break;
    case Connection::State::Lost:
        row.symbol = {QStringLiteral("cross"), Tone::Failure};
        row.first.tone = Tone::Muted;
        break;
    }
    if (index.data(ConnectionsModel::ThrownRole).toBool())
        row.symbol = {QStringLiteral("warning"), Tone::Failure};
    if (const qint64 delivered = index.data(ConnectionsModel::DeliveredRole).toLongLong())
        row.badge = QLocale().toString(delivered);
    return row;
}

} // namespace RadarDesk::gui

#include "moc_connectiondelegate.cpp"
