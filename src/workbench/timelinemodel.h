// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/event.h>

#include <QAbstractTableModel>

namespace RadarDesk {

/// What happened in this run, oldest first, in memory. The oldest events go when there are more
/// than the capacity.
class TimelineModel : public QAbstractTableModel
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
        NumberRole = Qt::UserRole, ///< quint64
        KindRole, ///< EventKind
        OutcomeRole, ///< Outcome
        ChannelRole, ///< QString
        ProfileRole, ///< QString: the id of the profile it happened with
        SearchRole, ///< QString: all that search looks at
    };

    static constexpr qsizetype Capacity = 20'000;

    explicit TimelineModel(qsizetype capacity = Capacity, QObject *parent = nullptr);

    /// Adds an event at the end and returns its number.
    quint64 append(Event event);
    /// The event of that number; nullptr when it is gone.
    [[nodiscard]] const Event *find(quint64 number) const;
    /// Replaces the event of that number, if it is still there.
    void update(quint64 number, Event event);
    [[nodiscard]] const Event &at(int row) const { return m_events.at(row); }
    /// The latest arrival of the broadcast that the service calls \a broadcastId, among the newest
    /// few hundred events; nullptr when it has not been seen.
    [[nodiscard]] const Event *findArrival(const QString &broadcastId) const;
    [[nodiscard]] int rowOf(quint64 number) const;
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// What a person reads for an event's kind, result and duration.
    [[nodiscard]] static QString kindText(EventKind kind);
    [[nodiscard]] static QString resultText(const Event &event);
    [[nodiscard]] static QString durationText(const Event &event);

private:
    [[nodiscard]] QString shownText(const Event &event, int column) const;

    QList<Event> m_events;
    quint64 m_next = 1;
    qsizetype m_capacity;
};

/// Microseconds or milliseconds as a person reads them: "0.8 ms", "12 ms", "3.4 s".
[[nodiscard]] QString shortDuration(std::chrono::microseconds duration);

} // namespace RadarDesk
