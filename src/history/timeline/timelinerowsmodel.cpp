// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/timelinerowsmodel.h>

#include <history/timeline/timelinecells.h>

#include <algorithm>

namespace RadarDesk::history {

using namespace workbench;

TimelineRowsModel::TimelineRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TimelineRowsModel::setProfileNames(std::function<QString(const QString &id)> names)
{
    m_profileNames = std::move(names);
}

void TimelineRowsModel::setRows(const QList<TimelineRow> &rows)
{
    const bool isElsewhere = m_rows.isEmpty() || rows.isEmpty()
        || m_rows.constLast().place.front() < rows.constFirst().place.front()
        || rows.constLast().place.front() < m_rows.constFirst().place.front();
    if (isElsewhere) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    Q_EMIT aboutToMove();
    moveTo(rows);
    Q_EMIT moved();
}

void TimelineRowsModel::moveTo(const QList<TimelineRow> &rows)
{
    const QList<RowStep> steps = stepsBetween(m_rows, rows);
    for (const RowStep &step : steps) {
        const int last = step.at + step.count - 1;
        switch (step.kind) {
        case RowStep::Kind::Remove:
            beginRemoveRows({}, step.at, last);
            m_rows.remove(step.at, step.count);
            endRemoveRows();
            break;
        case RowStep::Kind::Insert:
            beginInsertRows({}, step.at, last);
            m_rows = m_rows.mid(0, step.at) + rows.mid(step.from, step.count) + m_rows.mid(step.at);
            endInsertRows();
            break;
        case RowStep::Kind::Change:
            m_rows[step.at] = rows.at(step.from);
            Q_EMIT dataChanged(index(step.at, 0), index(step.at, ColumnCount - 1));
            break;
        }
    }
}

const Event *TimelineRowsModel::eventAt(int row) const
{
    const TimelineRow &found = m_rows.at(row);
    return found.isEvent() ? &found.event : nullptr;
}

int TimelineRowsModel::rowOf(qint64 key) const
{
    const TimelineRow wanted{.key = key};
    const auto found = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), wanted,
        [](const TimelineRow &a, const TimelineRow &b) { return a.standsBefore(b); });
    if (found != m_rows.cend() && found->key == key && found->depth == 0)
        return static_cast<int>(found - m_rows.cbegin());
    // Those of open conversations stand by the one that begins it.
    const auto member = std::find_if(m_rows.cbegin(), m_rows.cend(), [key](const TimelineRow &row) {
        return row.key == key && row.depth > 0 && row.isEvent();
    });
    return member == m_rows.cend() ? -1 : static_cast<int>(member - m_rows.cbegin());
}

int TimelineRowsModel::headOf(int row) const
{
    const int depth = m_rows.at(row).depth;
    while (--row >= 0 && m_rows.at(row).depth >= depth) { }
    return depth == 0 ? -1 : row;
}

int TimelineRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags TimelineRowsModel::flags(const QModelIndex &index) const
{
    // The keyboard passes over a row that is not enabled.
    if (!index.isValid() || !m_rows.at(index.row()).isEvent())
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
}

QVariant TimelineRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineRow &row = m_rows.at(index.row());
    const bool namesProfile = m_isNamingProfiles && m_profileNames && row.isEvent()
        && index.column() == ChannelColumn
        && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
    return timelineCell(row, index.column(), role,
                        namesProfile ? m_profileNames(row.event.profileId) : QString());
}

QVariant TimelineRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? timelineHeader(section, role) : QVariant();
}

} // namespace RadarDesk::history

#include "moc_timelinerowsmodel.cpp"
