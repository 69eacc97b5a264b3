// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historytypes.h>
#include <history/transfer/exportrun.h>

#include <QSet>

namespace RadarDesk::history {
class HistoryStore;
}

namespace RadarDesk::session {

/// Reads the events of exported rows, a few at a time. The members of a folded conversation follow
/// its row.
class ExportedRows
{
public:
    /// Reads \a selected, or all rows that match \a filter.
    ExportedRows(const std::optional<QList<history::StoredEvent>> &selected,
                 const history::HistoryFilter &filter);

    using Batch = PushRadar::Result<history::EventBatch, QString>;
    /// The next events. A call takes a few milliseconds, and may return none before the end.
    [[nodiscard]] Batch next(history::HistoryStore &store);

private:
    /// A conversation whose members are being read.
    struct Frame
    {
        qint64 head = 0;
        QList<history::StoredEvent> read;
        qsizetype at = 0; ///< Index in read.
        qint64 last = 0; ///< The key of the last one that was read.
        bool isRead = false; ///< All members were read.
    };

    [[nodiscard]] history::HistoryResult<void> readRows(history::HistoryStore &store);
    [[nodiscard]] history::HistoryResult<void> readMembers(history::HistoryStore &store);
    /// Moves the events that were read to \a events.
    void take(QList<workbench::Event> &events);
    void take(const history::StoredEvent &stored, QList<workbench::Event> &events);

    history::HistoryFilter m_filter;
    bool m_isSelection = false;
    QList<history::StoredEvent> m_rows; ///< Read, and not taken yet.
    std::optional<qint64> m_place;
    bool m_areRowsRead = false;
    QList<Frame> m_frames; ///< The conversations that contain the next event, outermost first.
    QSet<qint64> m_taken; ///< Of a selection, which may hold a row and its members.
};

} // namespace RadarDesk::session
