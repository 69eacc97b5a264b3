// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/ruletable.h>

namespace RadarDesk::workbench {

void RuleTable::toggle(int row)
{
    const QModelIndex at = index(row, 0);
    const bool isInUse = at.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    setData(at, isInUse ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

Qt::ItemFlags RuleTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (isSwitch(index))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RuleTable::isFixed(int) const
{
    return false;
}

bool RuleTable::isSwitch(const QModelIndex &index) const
{
    return index.isValid() && index.column() == 0 && !isFixed(index.row());
}

void RuleTable::tellChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT rulesChanged();
}

} // namespace RadarDesk::workbench

#include "moc_ruletable.cpp"
