// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/eventrow.h>
#include <history/store/historyconnection.h>

#include <QSet>

namespace RadarDesk::history {

/// Reads the events of a damaged file, by the pages of their table alone.
class DamagedFile
{
public:
    struct Row
    {
        EventRow row;
        qint64 channel = 0;
    };
    struct Rows
    {
        QList<Row> rows;
        bool isBroken = false; ///< The pages beyond the last of them can't be read.
    };

    explicit DamagedFile(QString path);
    Q_DISABLE_COPY_MOVE(DamagedFile)

    /// False when there is nothing to be read in it. A first page that is none gets replaced, and
    /// is kept in a file beside.
    [[nodiscard]] bool open();

    /// Whether nothing in the file says where the events are, and none are found where they should
    /// be.
    [[nodiscard]] bool isWithoutEvents();
    /// The first rows, or the last ones, with keys from \a least to \a most.
    [[nodiscard]] Rows rows(qint64 least, qint64 most, bool fromTheEnd, int limit);
    /// The same for the keys that an index has, as far as it can be read; without their events.
    [[nodiscard]] Rows keys(qint64 least, qint64 most, int limit);
    /// The row with that key, if it can be read.
    [[nodiscard]] std::optional<Row> row(qint64 key);
    /// The channels whose events are removed, as far as that can be read.
    [[nodiscard]] QSet<qint64> removedChannels();
    /// The greatest key that can be read; 0 when none can.
    [[nodiscard]] qint64 newestKey();
    /// The name of the program that has an event pending; empty when that can't be read.
    [[nodiscard]] QString runOf(qint64 key);

private:
    [[nodiscard]] bool openAsItIs();
    [[nodiscard]] bool replaceFirstPage();
    /// The columns of a Row; older files have no checksums.
    [[nodiscard]] QString columns() const;
    [[nodiscard]] Rows select(const QString &sql, const QVariantList &values);

    HistoryConnection m_connection;
    bool m_hasChecksums = true;
    bool m_isReplaced = false; ///< The first page.
};

} // namespace RadarDesk::history
