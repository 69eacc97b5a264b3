// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/damagedfile.h>
#include <history/store/historydatabase.h>

namespace RadarDesk::history {

/// Brings the events of a damaged file into a sound one, in steps, each with the key that it had.
/// How far it came is remembered in the sound file, so that another object goes on from there after
/// a crash.
class HistoryRescue
{
public:
    /// From the file \a aside, in the folder of the database \a into, which is open.
    HistoryRescue(HistoryDatabase &into, QString aside);
    Q_DISABLE_COPY_MOVE(HistoryRescue)

    /// Moves the file at \a path aside, with what is beside it, and returns its new path. At the
    /// old one there is a sound and empty file then, which knows of the rescue. No object of this
    /// program may have it open. With \a damaged, it must be that file: two programs may see the
    /// damage at once, and the second gets HistoryTrouble::Moved.
    [[nodiscard]] static HistoryResult<QString> setAside(const QString &path,
                                                         const FileIdentity &damaged = {});

    /// Whether there is a table of events that can be looked into.
    [[nodiscard]] bool isReadable();
    /// Reads about \a limit events, or tries that often where the file can't be read. False when
    /// all is done.
    [[nodiscard]] HistoryResult<bool> step(int limit);
    /// How many events were recovered, in all steps, also those of other objects before.
    [[nodiscard]] qint64 recovered() const { return m_progress.recovered; }
    /// Whether events of the file can't be brought back, as far as that is known until now.
    [[nodiscard]] bool isLosing() const { return m_progress.lost > 0; }

private:
    enum class Way { Forward, ByKey, Backward, InHalves };
    struct Range
    {
        Way way = Way::Forward;
        qint64 least = 0;
        qint64 most = 0;
    };
    struct Progress
    {
        QList<Range> ranges; ///< What is left to be read.
        qint64 recovered = 0;
        qint64 lost = 0; ///< Rows that are no events any more, and places that can't be read.
        int failures = 0; ///< Since something was read last.
    };
    using Rows = QList<DamagedFile::Row>;

    /// Opens the file, and finds out how far others came; once.
    [[nodiscard]] HistoryResult<void> begin();
    [[nodiscard]] HistoryResult<void> beginNow();
    /// Reads from the first range and leaves what is left of it. Returns how much work that was.
    int read(Progress &progress, Rows &rows, int limit);
    bool readForward(Range &range, Rows &rows, int limit);
    bool readBackward(Range &range, Rows &rows, int limit);
    bool readByKey(Range &range, Rows &rows, Progress &progress);
    [[nodiscard]] HistoryResult<void> write(const Rows &rows, Progress &progress);
    [[nodiscard]] HistoryResult<void> insert(const DamagedFile::Row &row, Progress &progress);
    [[nodiscard]] static QList<Range> allKeys();
    [[nodiscard]] static QString textOf(const QList<Range> &ranges);
    [[nodiscard]] static QList<Range> rangesOf(const QString &text);

    HistoryDatabase &m_into;
    QString m_name;
    DamagedFile m_file;
    QSet<qint64> m_removed; ///< The channels whose events are not wanted.
    Progress m_progress;
    bool m_begun = false;
    bool m_readable = false;
};

} // namespace RadarDesk::history
