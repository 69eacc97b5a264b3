// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/sampleevents.h>

#include <history/store/history.h>

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// A history in a folder of its own for each test.
class HistoryTest : public QObject
{
protected:
    void prepare();
    void tidy();
    void start();
    /// Returns their numbers as soon as they are recorded.
    QList<quint64> record(const QList<Event> &events);
    [[nodiscard]] QList<Event> all(const HistoryFilter &filter = {});
    /// Runs statements on the file, which nobody has open.
    template <typename... Statements> void changeFile(const Statements &...statements)
    {
        HistoryConnection connection(path());
        QVERIFY(connection.open(HistoryConnection::Access::ReadWrite));
        for (const QString &sql : {QString(statements)...})
            QVERIFY2(connection.run(sql), qPrintable(sql));
    }
    /// The number of a page with entries of a table or an index; 0 when there is none.
    [[nodiscard]] qint64 pageOf(const QString &name, int at) const
    {
        HistoryConnection connection(path());
        if (!connection.open(HistoryConnection::Access::ReadWrite))
            return 0;
        const auto page =
            connection.number("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' "
                              "ORDER BY path LIMIT 1 OFFSET ?",
                              {name, at});
        return page ? *page : 0;
    }
    [[nodiscard]] QString path() const { return m_folder->filePath("data/history.db"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
};

inline void HistoryTest::prepare()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

inline void HistoryTest::tidy()
{
    m_history.reset();
    m_folder.reset();
}

inline void HistoryTest::start()
{
    m_history.reset();
    m_history = std::make_unique<History>(path());
    m_history->start();
}

inline QList<quint64> HistoryTest::record(const QList<Event> &events)
{
    QList<quint64> numbers;
    QSet<quint64> left;
    const auto counting =
        connect(m_history.get(), &History::recorded, this, [&left](const QList<quint64> &recorded) {
            for (const quint64 number : recorded)
                left.remove(number);
        });
    for (const Event &event : events) {
        numbers.append(m_history->append(event));
        left.insert(numbers.constLast());
    }
    if (!QTest::qWaitFor([&left] { return left.isEmpty(); }))
        qFatal("They are not recorded.");
    disconnect(counting);
    return numbers;
}

inline QList<Event> HistoryTest::all(const HistoryFilter &filter)
{
    std::optional<QList<Event>> events;
    m_history->page(filter, {HistoryPlace::Direction::Newer, std::nullopt}, 10'000, this,
                    [&events](const HistoryResult<HistoryPage> &page) {
                        events.emplace();
                        if (!page)
                            return;
                        for (const StoredEvent &stored : page->events)
                            events->append(stored.event);
                    });
    return QTest::qWaitFor([&events] { return events.has_value(); }) ? *events : QList<Event>();
}
