// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/deliveriesmodel.h>

#include <workbench/core/tiptext.h>

namespace RadarDesk::gui {

using namespace workbench;

DeliveriesModel::DeliveriesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DeliveriesModel::setLines(const QList<DeliveryLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int DeliveriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant DeliveriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeliveryLine &line = m_lines.at(index.row());
    const QString whole =
        line.aside.isEmpty() ? line.text : QStringLiteral("%1 %2").arg(line.text, line.aside);
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::ToolTipRole:
        return workbench::tipText(whole);
    case Qt::AccessibleTextRole:
        return whole;
    case KindRole:
        return static_cast<int>(line.kind);
    case AsideRole:
        return line.aside;
    case SocketIdRole:
        return line.socketId;
    default:
        return {};
    }
}

} // namespace RadarDesk::gui

#include "moc_deliveriesmodel.cpp"
