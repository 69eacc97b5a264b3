// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historychecks.h>
#include <history/store/sampleevents.h>

#include <history/store/historyrescue.h>

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

inline constexpr int EventsInFile = 2000;

/// A file with events that can be damaged.
class RescueTest : public QObject
{
protected:
    void prepare();
    [[nodiscard]] QString path() const { return m_folder->filePath("history.db"); }
    /// Records events in the file and closes it. Returns their keys.
    QList<qint64> fill(int events);
    /// The pages of a table or an index, with how many entries each has.
    [[nodiscard]] QList<std::pair<qint64, int>> leavesOf(const QString &name) const;
    void overwrite(qint64 offset, const QByteArray &bytes);
    void zero(qint64 page) { overwrite((page - 1) * 4096, QByteArray(4096, '\0')); }
    [[nodiscard]] std::optional<HistoryTrouble> firstTrouble() const;
    /// Sets the file aside and recovers from it into a new one.
    void rescue(int limit, qint64 *recovered);

    std::unique_ptr<QTemporaryDir> m_folder;
};

inline void RescueTest::prepare()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

inline QList<qint64> RescueTest::fill(int events)
{
    HistoryDatabase database(path());
    QList<Event> list;
    for (int i = 0; i < events; ++i)
        list.append(sampleEvent(i));
    const bool isOpen = database.open().ok();
    const auto keys = database.append(list);
    return isOpen && keys ? *keys : QList<qint64>();
}

inline QList<std::pair<qint64, int>> RescueTest::leavesOf(const QString &name) const
{
    QList<std::pair<qint64, int>> pages;
    HistoryConnection connection(path());
    const bool isRead = connection.open(HistoryConnection::Access::ReadWrite)
        && connection.run("SELECT pageno, ncell FROM dbstat WHERE name = ? AND pagetype = 'leaf' "
                          "ORDER BY path",
                          {name}, [&pages](const QSqlQuery &query) {
                              pages.append({query.value(0).toLongLong(), query.value(1).toInt()});
                          });
    return isRead ? pages : QList<std::pair<qint64, int>>();
}

inline void RescueTest::overwrite(qint64 offset, const QByteArray &bytes)
{
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline std::optional<HistoryTrouble> RescueTest::firstTrouble() const
{
    HistoryDatabase database(path());
    if (const auto opened = database.open(); !opened)
        return opened.error().trouble;
    for (const HistoryFilter &filter :
         {HistoryFilter{}, HistoryFilter{.profile = "profile-1"}, HistoryFilter{.text = "hello"}}) {
        HistoryPlace place;
        do {
            const auto batch = database.readBatch(filter, place, 100);
            if (!batch)
                return batch.error().trouble;
            place.key = batch->rest;
        } while (place.key);
    }
    return std::nullopt;
}

inline void RescueTest::rescue(int limit, qint64 *recovered)
{
    const auto aside = HistoryRescue::setAside(path());
    QVERIFY(aside.ok());
    QVERIFY(QFile::exists(*aside));
    HistoryDatabase database(path());
    QVERIFY(database.open());
    QCOMPARE(*database.unfinishedRescue(), *aside);
    QVERIFY(database.append({Event()}).ok()); // it can be used at once
    HistoryRescue rescue(database, *aside);
    for (int steps = 0;; ++steps) {
        QVERIFY(steps < 100'000);
        const auto more = rescue.step(limit);
        QVERIFY(more.ok());
        if (!*more)
            break;
    }
    *recovered = rescue.recovered();
    QVERIFY(!*database.unfinishedRescue());
    database.close();
    QCOMPARE(faultsOf(path()), QString());
}
