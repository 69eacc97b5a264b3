// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/timeline/timelinerow.h>

#include <QAbstractTableModel>

#include <chrono>
#include <functional>
#include <optional>

namespace RadarDesk::history {

/// The rows of the timeline as a table: days, events, and those of open conversations below them.
class TimelineRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        KindColumn,
        ChannelColumn,
        ContentColumn,
        ResultColumn,
        DurationColumn,
        ColumnCount
    };
    enum Role {
        KeyRole = Qt::UserRole, ///< qint64; of a day, that of its first event
        IsDayRole, ///< bool: the row is no event but a line over all columns, such as a day
        KindRole, ///< EventKind
        OutcomeRole, ///< Outcome
        SourceRole, ///< EventSource
        ChannelRole, ///< QString
        ProfileRole, ///< QString: the id of the profile it happened with
        DepthRole, ///< int: how many conversations it stands within
        MembersRole, ///< int: how many events its own conversation has besides
        IsOpenRole, ///< bool: these are shown below it
        SummaryRole, ///< QString: the note on it, and what became of it
        MarkRole, ///< Mark
    };

    explicit TimelineRowsModel(QObject *parent = nullptr);

    /// What profiles are called by their ids: said where events of all of them are shown.
    void setProfileNames(std::function<QString(const QString &id)> names);

    /// The event of that row; nullptr for a line over all columns.
    [[nodiscard]] const workbench::Event *eventAt(int row) const;
    [[nodiscard]] qint64 keyAt(int row) const { return m_rows.at(row).key; }
    /// The row of the event with that key, or -1.
    [[nodiscard]] int rowOf(qint64 key) const;
    /// The row of the event whose conversation that row is shown as part of, or -1.
    [[nodiscard]] int headOf(int row) const;
    /// How long after its broadcast the first message of a row's conversation arrived.
    [[nodiscard]] std::optional<std::chrono::microseconds> firstArrival(int row) const
    {
        return m_rows.at(row).conversation.firstArrival;
    }
    /// Whether there are events that setOpen() shows.
    [[nodiscard]] bool canOpen(int row) const { return m_rows.at(row).conversation.members > 0; }
    [[nodiscard]] bool isOpen(int row) const { return m_rows.at(row).isOpen; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Rows will come or go; what is seen is to stay in its place.
    void aboutToMove();
    void moved();

protected:
    /// Shows these instead; those that stay are kept.
    void setRows(const QList<TimelineRow> &rows);
    void setNamingProfiles(bool naming) { m_isNamingProfiles = naming; }

private:
    void moveTo(const QList<TimelineRow> &rows);

    QList<TimelineRow> m_rows;
    std::function<QString(const QString &id)> m_profileNames;
    bool m_isNamingProfiles = false;
};

} // namespace RadarDesk::history
