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

/// The events of rows that are exported, a few at a time. A row that has the members of its
/// conversation folded stands for them, too: they follow it.
class ExportedRows
{
public:
    /// Those of \a selected, or all that \a filter lets through.
    ExportedRows(const std::optional<QList<history::StoredEvent>> &selected,
                 const history::HistoryFilter &filter);

    using Batch = PushRadar::Result<history::EventBatch, QString>;
    /// The next ones. It takes a few milliseconds, and there may be none with the end still far
    /// away.
    [[nodiscard]] Batch next(history::HistoryStore &store);

private:
    /// A conversation whose members are being gone through.
    struct Frame
    {
        qint64 head = 0;
        QList<history::StoredEvent> read;
        qsizetype at = 0; ///< In those.
        qint64 last = 0; ///< The key of the last one that was read.
        bool isRead = false; ///< There are no further ones.
    };

    [[nodiscard]] history::HistoryResult<void> readRows(history::HistoryStore &store);
    [[nodiscard]] history::HistoryResult<void> readMembers(history::HistoryStore &store);
    /// Takes what is read, as far as there is.
    void take(QList<workbench::Event> &events);
    void take(const history::StoredEvent &stored, QList<workbench::Event> &events);

    history::HistoryFilter m_filter;
    bool m_isSelection = false;
    QList<history::StoredEvent> m_rows; ///< Read, and not taken yet.
    std::optional<qint64> m_place;
    bool m_areRowsRead = false;
    QList<Frame> m_frames; ///< Each within the one before.
    QSet<qint64> m_taken; ///< Of a selection, which may hold a row and its members.
};

} // namespace RadarDesk::session
