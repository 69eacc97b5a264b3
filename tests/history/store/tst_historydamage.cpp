// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historychecks.h>
#include <history/store/sampleevents.h>

#include <history/store/historystore.h>

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

class TestHistoryDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void marksAnEventThatIsAnother_data();
    void marksAnEventThatIsAnother();
    void replacesADamagedEvent();
    void readsAFileWithoutChecksums();
    void trustsWhatAnOlderProgramChanges();
    void showsNothingWrongAsTrue();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath("history.db"); }
    /// Records events with all of their kinds of fields, and closes the file.
    void fill(int events);
    /// Puts \a after where \a before is in the file; how often that was.
    int swapBytes(const QByteArray &before, const QByteArray &after) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<qint64, Event> m_recorded; ///< By their keys.
};

namespace {

/// All that is seen through a filter; nothing when it fails.
std::optional<QList<StoredEvent>> allOf(HistoryStore &store, const HistoryFilter &filter)
{
    QList<StoredEvent> events;
    HistoryPlace place{HistoryPlace::Direction::Newer, std::nullopt};
    do {
        const auto batch = store.readBatch(filter, place, 50);
        if (!batch)
            return std::nullopt;
        events += batch->events;
        place.key = batch->rest;
    } while (place.key);
    return events;
}

bool isDamagedIn(HistoryDatabase &database, qint64 key)
{
    const auto found = database.find(key);
    return found && *found && (*found)->event.isDamaged;
}

} // namespace

void TestHistoryDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_recorded.clear();
}

void TestHistoryDamage::fill(int events)
{
    QList<Event> list;
    for (int i = 0; i < events; ++i)
        list.append(i == events / 2 ? fullEvent() : sampleEvent(i));
    HistoryDatabase database(path());
    QVERIFY(database.open());
    const auto keys = database.append(list);
    QVERIFY(keys.ok());
    for (qsizetype i = 0; i < list.size(); ++i)
        m_recorded.insert(keys->at(i), list.at(i));
}

int TestHistoryDamage::swapBytes(const QByteArray &before, const QByteArray &after) const
{
    QFile file(path());
    if (!file.open(QFile::ReadWrite))
        return 0;
    QByteArray bytes = file.readAll();
    const int count = static_cast<int>(bytes.count(before));
    bytes.replace(before, after);
    return file.seek(0) && file.write(bytes) == bytes.size() ? count : 0;
}

void TestHistoryDamage::marksAnEventThatIsAnother_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("data") << QByteArray("\"n\":7}") << QByteArray("\"n\":1}");
    QTest::newRow("no event") << QByteArray("{\"message\":\"Hello World!\",\"n\":7}")
                              << QByteArray(32, '\xff');
}

// SQLite has no objection to what is in a row.
void TestHistoryDamage::marksAnEventThatIsAnother()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    fill(20);
    QVERIFY(swapBytes(before, after) > 0);
    HistoryDatabase database(path());
    QVERIFY(database.open());
    const auto batch = database.readBatch({}, {HistoryPlace::Direction::Newer, {}}, 100);
    QVERIFY(batch.ok());
    QCOMPARE(batch->events.size(), 20);
    for (qsizetype i = 0; i < batch->events.size(); ++i) {
        const StoredEvent &stored = batch->events.at(i);
        QCOMPARE(stored.event.isDamaged, i == 7);
        if (i != 7) {
            QVERIFY(isSameEvent(stored.event, m_recorded.value(stored.key)));
            continue;
        }
        QVERIFY(stored.event.data.isEmpty() && !stored.event.exchange);
        QCOMPARE(stored.event.outcome, Outcome::Failed);
        QVERIFY2(stored.event.note.contains("damaged"), qPrintable(stored.event.note));
        QCOMPARE(stored.event.time, sampleEvent(7).time); // its key tells that
        QVERIFY(isDamagedIn(database, stored.key));
    }
}

// What is known of it in memory is true.
void TestHistoryDamage::replacesADamagedEvent()
{
    fill(20);
    QVERIFY(swapBytes("\"n\":7}", "\"n\":1}") > 0);
    HistoryDatabase database(path());
    QVERIFY(database.open());
    const qint64 key = keysOf(database).at(7);
    QVERIFY(isDamagedIn(database, key));
    QVERIFY(database.update({{key, sampleEvent(7)}}));
    QVERIFY(isSameEvent((*database.find(key))->event, sampleEvent(7)));
    database.close();
    QCOMPARE(faultsOf(path()), QString());
}

// The file is one that the program wrote when it had no checksums.
void TestHistoryDamage::readsAFileWithoutChecksums()
{
    QFile packed(QStringLiteral(RADARDESK_HISTORY_DATA "/history-1.db.z"));
    QVERIFY(packed.open(QFile::ReadOnly));
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(qUncompress(packed.readAll()));
    file.close();
    const qint64 size = QFileInfo(path()).size();
    HistoryDatabase database(path());
    QVERIFY(database.open());
    const auto batch = database.readBatch({}, {HistoryPlace::Direction::Newer, {}}, 100);
    QVERIFY(batch.ok());
    QCOMPARE(batch->events.size(), 43);
    for (int i = 0; i < 43; ++i) {
        Event expected = sampleEvent(i);
        // The program ended with it.
        expected.outcome = batch->events.at(i).event.outcome;
        QVERIFY(isSameEvent(batch->events.at(i).event, expected));
    }
    QVERIFY(QFileInfo(path()).size() <= size + 2 * 4096); // no row was written again
    QVERIFY(database.update({{batch->events.at(3).key, sampleEvent(100)}}));
    QVERIFY(database.append({sampleEvent(101)}).ok());
    QCOMPARE(*database.count({.text = "hello"}), 44);
    database.close();
    QCOMPARE(faultsOf(path()), QString());
    QVERIFY(swapBytes("\"n\":101}", "\"n\":111}") > 0); // from now on
    QVERIFY(swapBytes("\"n\":7}", "\"n\":6}") > 0); // as before
    QVERIFY(database.open());
    const auto again = database.readBatch({}, {HistoryPlace::Direction::Newer, {}}, 100);
    QVERIFY(again.ok());
    QCOMPARE(again->events.size(), 44);
    for (int i = 0; i < 44; ++i)
        QCOMPARE(again->events.at(i).event.isDamaged, i == 43);
}

// One that is at work on the file while this program brings its tables to a newer form.
void TestHistoryDamage::trustsWhatAnOlderProgramChanges()
{
    fill(2);
    HistoryConnection older(path());
    QVERIFY(older.open(HistoryConnection::Access::ReadWrite));
    QVERIFY(older.run("UPDATE events SET outcome = 2, event = (SELECT event FROM events "
                      "ORDER BY key DESC) WHERE key = (SELECT min(key) FROM events)"));
    older.close();
    HistoryDatabase database(path());
    QVERIFY(database.open());
    const auto batch = database.readBatch({}, {HistoryPlace::Direction::Newer, {}}, 10);
    QVERIFY(batch.ok());
    QCOMPARE(batch->events.size(), 2);
    for (const StoredEvent &stored : batch->events)
        QVERIFY(!stored.event.isDamaged);
}

void TestHistoryDamage::showsNothingWrongAsTrue()
{
    fill(60);
    const QString sound = m_folder->filePath("sound.db");
    QVERIFY(QFile::rename(path(), sound));
    QFile file(sound);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    int told = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const QTemporaryDir folder;
        const QString copy = folder.filePath("history.db");
        QRandomGenerator random(seed);
        QByteArray damaged = bytes;
        const qsizetype place = random.bounded(bytes.size());
        const qsizetype end = std::min(place + random.bounded(1, 9), damaged.size());
        for (qsizetype at = place; at < end; ++at)
            damaged[at] =
                static_cast<char>(damaged.at(at) ^ static_cast<char>(random.bounded(1, 256)));
        QFile written(copy);
        QVERIFY(written.open(QFile::WriteOnly));
        QCOMPARE(written.write(damaged), damaged.size());
        written.close();

        HistoryStore store(copy);
        store.open();
        bool isTold = store.trouble().has_value();
        for (int steps = 0; steps < 10'000; ++steps) {
            const HistoryStore::Step step = store.rescue();
            if (step == HistoryStore::Step::Nothing || step == HistoryStore::Step::Waiting)
                break;
        }
        for (const HistoryFilter &filter :
             {HistoryFilter{}, HistoryFilter{.profile = "profile-1"},
              HistoryFilter{.channel = "channel-3"}, HistoryFilter{.failedOnly = true}}) {
            const auto seen = allOf(store, filter);
            if (!seen) {
                isTold = true;
                continue;
            }
            for (const StoredEvent &stored : *seen) {
                isTold = isTold || stored.event.isDamaged;
                if (stored.event.isDamaged)
                    continue;
                const auto recorded = m_recorded.constFind(stored.key);
                QVERIFY2(recorded != m_recorded.cend() && isSameEvent(stored.event, *recorded),
                         qPrintable(QString("seed %1, at %2").arg(seed).arg(place)));
            }
            const auto belongs = [&filter](const Event &event) {
                return (filter.profile.isEmpty() || event.profileId == filter.profile)
                    && (filter.channel.isEmpty() || event.channel == filter.channel)
                    && (!filter.failedOnly || event.outcome == Outcome::Failed);
            };
            const auto expected = std::count_if(m_recorded.cbegin(), m_recorded.cend(), belongs);
            isTold = isTold || !store.takeSetAside().isEmpty();
            QVERIFY2(isTold || seen->size() == expected,
                     qPrintable(QString("seed %1, at %2: %3 of %4")
                                    .arg(seed)
                                    .arg(place)
                                    .arg(seen->size())
                                    .arg(expected)));
        }
        told += isTold ? 1 : 0;
    }
    QVERIFY(told > 20); // much of the file has some meaning
}

int tst_historydamage(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistoryDamage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historydamage.moc"
