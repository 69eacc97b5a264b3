// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historyrescue.h>

#include <base/platform/qtversions.h>
#include <history/store/historykey.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace RadarDesk::history {

using namespace base;
using namespace workbench;

namespace {

struct HistoryRescueText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::History)
};

// So often nothing may be read in a row, where no index tells which keys there are.
constexpr int MostFailures = 4000;
constexpr int KeysAtOnce = 16; // about those of one page
constexpr qint64 MostOfAllKeys = qint64(1) << 62;

HistoryError cannotMove(const QString &path)
{
    return {HistoryTrouble::ReadOnly,
            HistoryRescueText::tr("The damaged history %1 can't be moved.").arg(path)};
}

QString freePath(const QString &path)
{
    const QString stamped = path + QStringLiteral(".damaged-")
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString free = stamped;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = stamped + u'-' + QString::number(i);
    return free;
}

} // namespace

HistoryRescue::HistoryRescue(HistoryDatabase &into, QString aside)
    : m_into(into)
    , m_name(QFileInfo(aside).fileName())
    , m_file(std::move(aside))
{
}

HistoryResult<QString> HistoryRescue::setAside(const QString &path, const FileIdentity &damaged)
{
    HistoryDatabase sound(path);
    FileLock alone;
    if (const auto done = sound.take(alone, FileLock::Mode::Exclusive); !done)
        return done.error();
    const FileIdentity found = FileIdentity::of(path);
    if (found.number == 0 || (damaged.number != 0 && damaged != found)) {
        return HistoryError{
            HistoryTrouble::Moved,
            HistoryRescueText::tr("The history file %1 was moved or deleted.").arg(path)};
    }
    QString aside = freePath(path);
    // The file itself last: what is beside it must not be taken for a part of the next one.
    for (const QString &ending : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        if (QFileInfo::exists(path + ending) && !QFile::rename(path + ending, aside + ending))
            return cannotMove(path);
    }
    // Without a sound file, this program has to remember by itself.
    const auto ignored = sound.openLocked().andThen([&] {
        return sound.m_connection.run(QStringLiteral("INSERT INTO rescues(aside) VALUES(?)"),
                                      {QFileInfo(aside).fileName()});
    });
    Q_UNUSED(ignored)
    return aside;
}

bool HistoryRescue::isReadable()
{
    return begin() && m_readable;
}

HistoryResult<bool> HistoryRescue::step(int limit)
{
    if (const auto done = begin(); !done)
        return done.error();
    Progress progress = m_progress;
    Rows rows;
    for (int left = limit; left > 0 && !progress.ranges.isEmpty();)
        left -= read(progress, rows, left);
    if (const auto done = m_into.transact([&] { return write(rows, progress); }); !done)
        return done.error();
    m_progress = progress;
    return !m_progress.ranges.isEmpty();
}

HistoryResult<void> HistoryRescue::begin()
{
    if (m_begun)
        return {};
    auto done = beginNow();
    m_begun = done.ok();
    return done;
}

HistoryResult<void> HistoryRescue::beginNow()
{
    QString ranges;
    qint64 recovered = 0;
    qint64 lost = 0;
    if (auto done = m_into.m_connection.run(
            QStringLiteral("SELECT ranges, recovered, lost FROM rescues WHERE aside = ?"), {m_name},
            [&](const QSqlQuery &query) {
                ranges = query.value(0).toString();
                recovered = query.value(1).toLongLong();
                lost = query.value(2).toLongLong();
            });
        !done)
        return done;
    m_progress = {rangesOf(ranges), recovered, lost};
    if (!m_file.open()) {
        m_progress.ranges.clear();
        m_progress.lost = 1;
        return {};
    }
    m_readable = !m_file.isWithoutEvents();
    if (!m_readable)
        m_progress.lost = 1;
    m_removed = m_file.removedChannels();
    if (!m_progress.ranges.isEmpty())
        return {};
    m_progress.ranges = allKeys();
    const qint64 newest = m_file.newestKey();
    return m_into.transact([&]() -> HistoryResult<void> {
        if (newest < MostOfAllKeys)
            m_into.m_writer.skipTo(newest);
        return m_into.m_connection.run(
            QStringLiteral("INSERT OR IGNORE INTO rescues(aside) VALUES(?)"), {m_name});
    });
}

int HistoryRescue::read(Progress &progress, Rows &rows, int limit)
{
    const qsizetype before = rows.size();
    Range range = progress.ranges.takeFirst();
    bool isDone = false;
    switch (range.way) {
    case Way::Forward:
        isDone = readForward(range, rows, limit);
        break;
    case Way::ByKey:
        isDone = readByKey(range, rows, progress);
        break;
    case Way::Backward:
        isDone = readBackward(range, rows, limit);
        break;
    case Way::InHalves: {
        isDone = true;
        ++progress.lost; // the page in it that can't be read had events
        if (range.least >= range.most || ++progress.failures > MostFailures)
            break;
        // The widest first, so that all parts get their turn.
        const qint64 middle = range.least + (range.most - range.least) / 2;
        progress.ranges.append({Way::Backward, range.least, middle});
        progress.ranges.append({Way::Forward, middle + 1, range.most});
        break;
    }
    }
    if (!isDone && range.least <= range.most)
        progress.ranges.prepend(range);
    if (rows.size() > before)
        progress.failures = 0;
    return std::max(static_cast<int>(rows.size() - before), 1);
}

bool HistoryRescue::readForward(Range &range, Rows &rows, int limit)
{
    const DamagedFile::Rows found = m_file.rows(range.least, range.most, false, limit);
    rows += found.rows;
    if (!found.rows.isEmpty())
        range.least = found.rows.constLast().row.key + 1;
    if (found.isBroken)
        range.way = Way::ByKey;
    return !found.isBroken && found.rows.size() < limit;
}

bool HistoryRescue::readByKey(Range &range, Rows &rows, Progress &progress)
{
    const DamagedFile::Rows keys = m_file.keys(range.least, range.most, KeysAtOnce);
    for (const DamagedFile::Row &key : keys.rows) {
        if (const auto row = m_file.row(key.row.key))
            rows.append(*row);
        else
            ++progress.lost;
    }
    if (!keys.rows.isEmpty())
        range.least = keys.rows.constLast().row.key + 1;
    // Behind the page that can't be read, all may be well again.
    range.way = keys.rows.isEmpty() ? Way::Backward : Way::Forward;
    return keys.rows.isEmpty() && !keys.isBroken;
}

bool HistoryRescue::readBackward(Range &range, Rows &rows, int limit)
{
    const DamagedFile::Rows found = m_file.rows(range.least, range.most, true, limit);
    rows += found.rows;
    if (!found.rows.isEmpty())
        range.most = found.rows.constLast().row.key - 1;
    if (found.isBroken)
        range.way = Way::InHalves;
    return !found.isBroken && found.rows.size() < limit;
}

HistoryResult<void> HistoryRescue::write(const Rows &rows, Progress &progress)
{
    for (const DamagedFile::Row &row : rows) {
        if (auto done = insert(row, progress); !done)
            return done;
    }
    if (progress.ranges.isEmpty()) {
        return m_into.m_connection.run(QStringLiteral("DELETE FROM rescues WHERE aside = ?"),
                                       {m_name});
    }
    return m_into.m_connection.run(
        QStringLiteral("UPDATE rescues SET ranges = ?, recovered = ?, lost = ? WHERE aside = ?"),
        {textOf(progress.ranges), progress.recovered, progress.lost, m_name});
}

HistoryResult<void> HistoryRescue::insert(const DamagedFile::Row &row, Progress &progress)
{
    const auto event = row.row.decode();
    if (m_removed.contains(row.channel))
        return {};
    if (!event || row.row.key >= MostOfAllKeys) {
        ++progress.lost;
        return {};
    }
    QByteArray there;
    if (auto done = m_into.m_connection.run(
            QStringLiteral("SELECT event FROM events WHERE key = ?"), {row.row.key},
            [&there](const QSqlQuery &query) { there = query.value(0).toByteArray(); });
        !done)
        return done;
    if (there == row.row.event)
        return {}; // a page that is in the table twice
    qint64 key = row.row.key;
    if (!there.isEmpty()) {
        const auto free = m_into.m_writer.freeKeyFrom(key);
        if (!free)
            return free.error();
        key = *free;
    }
    std::optional<qint64> run;
    if (event->outcome == Outcome::Pending) {
        // Its program may be at work still; without a name, it is one that is not.
        const QString name = m_file.runOf(row.row.key);
        qint64 id = 0;
        if (auto done = m_into.m_runs.enter(name.isEmpty() ? QStringLiteral("before") : name, id);
            !done)
            return done;
        run = id;
    }
    ++progress.recovered;
    return m_into.m_writer.insert(key, *event, run);
}

QList<HistoryRescue::Range> HistoryRescue::allKeys()
{
    // When parts can't be found but by trying, it helps to know where most of them will be.
    const qint64 first = historyKeyAt(QDateTime(QDate(2020, 1, 1), QTime(0, 0), base::Utc));
    const qint64 last = historyKeyAt(QDateTime::currentDateTimeUtc().addDays(1));
    return {{Way::Forward, first, last},
            {Way::Forward, last + 1, MostOfAllKeys},
            {Way::Forward, 1, first - 1}};
}

QString HistoryRescue::textOf(const QList<Range> &ranges)
{
    QStringList texts;
    for (const Range &range : ranges) {
        texts.append(QStringLiteral("%1 %2 %3")
                         .arg(static_cast<int>(range.way))
                         .arg(range.least)
                         .arg(range.most));
    }
    return texts.join(u';');
}

QList<HistoryRescue::Range> HistoryRescue::rangesOf(const QString &text)
{
    QList<Range> ranges;
    const QStringList texts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : texts) {
        const QStringList numbers = part.split(u' ');
        if (numbers.size() == 3) {
            ranges.append({static_cast<Way>(std::clamp(numbers.at(0).toInt(), 0, 3)),
                           numbers.at(1).toLongLong(), numbers.at(2).toLongLong()});
        }
    }
    return ranges;
}

} // namespace RadarDesk::history
