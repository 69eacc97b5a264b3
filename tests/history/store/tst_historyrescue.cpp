// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historychecks.h>
#include <history/store/sampleevents.h>

#include <history/store/historyrescue.h>

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

class TestHistoryRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void recoversWhatCanBeRead_data();
    void recoversWhatCanBeRead();
    void takesAnEmptyFileForANewOne();
    void recoversWhatIsInTheLogAlone();
    void goesOnAfterACrash();
    void keepsWhatIsGoingOn();
    void leavesOutWhatWasRemoved();
    void keepsBothOfOneKey();
    void setsAsideOnce();
    void showsOthersThatItMoved();

private:
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

namespace {

constexpr int EventsInFile = 2000;

QByteArray garbage(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

void TestHistoryRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QList<qint64> TestHistoryRescue::fill(int events)
{
    HistoryDatabase database(path());
    QList<Event> list;
    for (int i = 0; i < events; ++i)
        list.append(sampleEvent(i));
    const bool isOpen = !database.open();
    const auto keys = database.append(list);
    return isOpen && keys ? *keys : QList<qint64>();
}

QList<std::pair<qint64, int>> TestHistoryRescue::leavesOf(const QString &name) const
{
    QList<std::pair<qint64, int>> pages;
    HistoryConnection connection(path());
    const bool isRead = !connection.open(HistoryConnection::Access::ReadWrite)
        && !connection.run("SELECT pageno, ncell FROM dbstat WHERE name = ? AND pagetype = 'leaf' "
                           "ORDER BY path",
                           {name}, [&pages](const QSqlQuery &query) {
                               pages.append({query.value(0).toLongLong(), query.value(1).toInt()});
                           });
    return isRead ? pages : QList<std::pair<qint64, int>>();
}

void TestHistoryRescue::overwrite(qint64 offset, const QByteArray &bytes)
{
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

std::optional<HistoryTrouble> TestHistoryRescue::firstTrouble() const
{
    HistoryDatabase database(path());
    if (const auto fault = database.open())
        return fault->trouble;
    for (const HistoryFilter &filter :
         {HistoryFilter{}, HistoryFilter{.profile = "profile-1"}, HistoryFilter{.text = "hello"}}) {
        HistoryPlace place;
        do {
            const auto slice = database.slice(filter, place, 100);
            if (!slice)
                return slice.error().trouble;
            place.key = slice->rest;
        } while (place.key);
    }
    return std::nullopt;
}

void TestHistoryRescue::rescue(int limit, qint64 *recovered)
{
    const auto aside = HistoryRescue::setAside(path());
    QVERIFY(aside.ok());
    QVERIFY(QFile::exists(*aside));
    HistoryDatabase database(path());
    QVERIFY(!database.open());
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

void TestHistoryRescue::recoversWhatCanBeRead_data()
{
    using Leaves = QList<std::pair<qint64, int>>;
    using Damage = std::function<int(TestHistoryRescue &)>; // how many events are lost
    QTest::addColumn<Damage>("damage");
    const auto entriesFrom = [](const Leaves &leaves, qint64 page) {
        int entries = 0;
        for (const auto &[number, count] : leaves)
            entries += number >= page ? count : 0;
        return entries;
    };
    QTest::newRow("cut in the middle") << Damage([entriesFrom](TestHistoryRescue &test) {
        const qint64 pages = QFileInfo(test.path()).size() / 4096 / 2;
        const int lost = entriesFrom(test.leavesOf("events"), pages + 1);
        QFile::resize(test.path(), pages * 4096);
        return lost;
    });
    QTest::newRow("a page of the table") << Damage([](TestHistoryRescue &test) {
        const auto [page, count] = test.leavesOf("events").at(30);
        test.zero(page);
        return count;
    });
    QTest::newRow("pages of the table") << Damage([](TestHistoryRescue &test) {
        const Leaves leaves = test.leavesOf("events");
        int lost = 0;
        for (const qsizetype at :
             {qsizetype(0), qsizetype(31), qsizetype(32), qsizetype(90), leaves.size() - 1}) {
            test.zero(leaves.at(at).first);
            lost += leaves.at(at).second;
        }
        return lost;
    });
    QTest::newRow("pages of the table and all of an index") << Damage([](TestHistoryRescue &test) {
        const Leaves leaves = test.leavesOf("events");
        for (const auto &[page, count] : test.leavesOf("events_in_order"))
            test.zero(page);
        test.zero(leaves.at(20).first);
        test.zero(leaves.at(80).first);
        return leaves.at(20).second + leaves.at(80).second;
    });
    QTest::newRow("a page of an index") << Damage([](TestHistoryRescue &test) {
        test.zero(test.leavesOf("events_in_order").at(3).first);
        return 0;
    });
    QTest::newRow("pages of the words") << Damage([](TestHistoryRescue &test) {
        for (const auto &[page, count] : test.leavesOf("search_1_data"))
            test.zero(page);
        return 0;
    });
    QTest::newRow("names") << Damage([](TestHistoryRescue &test) {
        test.zero(test.leavesOf("channels").constFirst().first);
        test.zero(test.leavesOf("profiles").constFirst().first);
        return 0;
    });
    QTest::newRow("header") << Damage([](TestHistoryRescue &test) {
        test.overwrite(0, garbage(100));
        return 0;
    });
    QTest::newRow("first page") << Damage([](TestHistoryRescue &test) {
        test.overwrite(0, garbage(4096));
        return 0;
    });
    QTest::newRow("zeroed first page") << Damage([](TestHistoryRescue &test) {
        test.overwrite(0, QByteArray(4096, '\0'));
        return 0;
    });
    QTest::newRow("schema") << Damage([](TestHistoryRescue &test) {
        test.overwrite(100, garbage(3000));
        return 0;
    });
    QTest::newRow("first page and a page of the table") << Damage([](TestHistoryRescue &test) {
        const auto [page, count] = test.leavesOf("events").at(50);
        test.overwrite(0, garbage(4096));
        test.zero(page);
        return count;
    });
    QTest::newRow("garbage") << Damage([](TestHistoryRescue &test) {
        test.overwrite(0, garbage(QFileInfo(test.path()).size()));
        return EventsInFile;
    });
    QTest::newRow("something else") << Damage([](TestHistoryRescue &test) {
        QFile::resize(test.path(), 0);
        test.overwrite(0, "Dear diary, ...");
        return EventsInFile;
    });
}

void TestHistoryRescue::recoversWhatCanBeRead()
{
    QFETCH(const std::function<int(TestHistoryRescue &)>, damage);
    const QList<qint64> keys = fill(EventsInFile);
    QCOMPARE(keys.size(), EventsInFile);
    const int lost = damage(*this);
    if (QTest::currentDataTag() != QByteArray("names"))
        QCOMPARE(firstTrouble(), HistoryTrouble::Damaged);
    qint64 recovered = 0;
    rescue(300, &recovered);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(recovered, EventsInFile - lost);
    HistoryDatabase database(path());
    QVERIFY(!database.open());
    int found = 0;
    for (int i = 0; i < EventsInFile; ++i) {
        const auto event = database.find(keys.at(i));
        QVERIFY(event.ok());
        if (!*event)
            continue;
        ++found;
        QVERIFY(isSameEvent((*event)->event, sampleEvent(i)));
    }
    QCOMPARE(found, recovered);
    QCOMPARE(*database.count({.text = "world"}), recovered);
    QCOMPARE(*database.count({}), recovered + 1);
}

void TestHistoryRescue::takesAnEmptyFileForANewOne()
{
    fill(10);
    QVERIFY(QFile::resize(path(), 0));
    QCOMPARE(firstTrouble(), std::nullopt);
}

// After a crash, what was recorded last is in the file beside.
void TestHistoryRescue::recoversWhatIsInTheLogAlone()
{
    const QTemporaryDir elsewhere;
    const QString other = elsewhere.filePath("history.db");
    QList<qint64> keys;
    {
        HistoryDatabase database(other);
        QVERIFY(!database.open());
        for (int i = 0; i < 50; ++i)
            keys += *database.append({sampleEvent(i)});
        for (const char *ending : {"", "-wal"})
            QVERIFY(QFile::copy(other + ending, path() + ending));
    }
    QVERIFY(QFile::resize(path(), 0));
    QCOMPARE(firstTrouble(), HistoryTrouble::Damaged);
    qint64 recovered = 0;
    rescue(7, &recovered);
    QCOMPARE(recovered, keys.size());
}

void TestHistoryRescue::goesOnAfterACrash()
{
    const QList<qint64> keys = fill(EventsInFile);
    const auto [page, count] = leavesOf("events").at(30);
    zero(page);
    const auto aside = HistoryRescue::setAside(path());
    QVERIFY(aside.ok());
    qint64 recovered = 0;
    for (bool isMore = true; isMore;) {
        HistoryDatabase database(path());
        QVERIFY(!database.open());
        const auto left = database.unfinishedRescue();
        QVERIFY(left.ok() && *left);
        HistoryRescue rescue(database, **left);
        const auto more = rescue.step(150);
        QVERIFY(more.ok());
        isMore = *more;
        QVERIFY(rescue.recovered() >= recovered);
        recovered = rescue.recovered();
        QCOMPARE(*database.count({}), recovered);
        QVERIFY(database.append({}).ok());
    }
    QCOMPARE(recovered, EventsInFile - count);
    HistoryDatabase database(path());
    QVERIFY(!database.open());
    QVERIFY(!*database.unfinishedRescue());
    // What is recorded then comes after all of them, also if the clock says otherwise.
    QVERIFY(database.append({sampleEvent(-100)})->constFirst() > keys.constLast());
    // A file that is gone has nothing.
    HistoryRescue gone(database, m_folder->filePath("gone.db"));
    QCOMPARE(*gone.step(10), false);
    QCOMPARE(gone.recovered(), 0);
}

// A pending event of a program that runs stays pending.
void TestHistoryRescue::keepsWhatIsGoingOn()
{
    Event pending = sampleEvent(1);
    pending.outcome = Outcome::Pending;
    auto living = std::make_unique<HistoryDatabase>(path());
    auto ended = std::make_unique<HistoryDatabase>(path());
    QVERIFY(!living->open());
    QVERIFY(!ended->open());
    const qint64 first = living->append({pending})->constFirst();
    const qint64 second = ended->append({pending})->constFirst();
    ended.reset();
    const auto aside = HistoryRescue::setAside(path(), living->identity());
    QVERIFY(aside.ok());
    HistoryDatabase database(path());
    QVERIFY(!database.open());
    HistoryRescue rescue(database, *aside);
    while (*rescue.step(10)) { }
    QCOMPARE(rescue.recovered(), 2);
    QCOMPARE(*database.markInterrupted(), 1);
    QCOMPARE((*database.find(first))->event.outcome, Outcome::Pending);
    QCOMPARE((*database.find(second))->event.outcome, Outcome::Failed);
    living.reset();
    QCOMPARE(*database.markInterrupted(), 1);
}

void TestHistoryRescue::leavesOutWhatWasRemoved()
{
    fill(70);
    {
        HistoryDatabase database(path());
        QVERIFY(!database.open());
        QVERIFY(database.forgetChannel("profile-1", "channel-1").ok());
    }
    qint64 recovered = 0;
    rescue(10, &recovered);
    QCOMPARE(recovered, 66);
}

void TestHistoryRescue::keepsBothOfOneKey()
{
    const QList<qint64> keys = fill(3);
    const auto aside = HistoryRescue::setAside(path());
    QVERIFY(aside.ok());
    HistoryDatabase database(path());
    QVERIFY(!database.open());
    Event other = sampleEvent(1);
    other.data = "{}";
    QCOMPARE(*database.append({other}), QList<qint64>({keys.at(1)}));
    HistoryRescue rescue(database, *aside);
    while (*rescue.step(10)) { }
    QCOMPARE(keysOf(database), QList<qint64>({keys.at(0), keys.at(1), keys.at(1) + 1, keys.at(2)}));
    QVERIFY(isSameEvent((*database.find(keys.at(1)))->event, other));
}

void TestHistoryRescue::setsAsideOnce()
{
    fill(3);
    const FileIdentity damaged = FileIdentity::of(path());
    const auto first = HistoryRescue::setAside(path(), damaged);
    QVERIFY(first.ok());
    const auto second = HistoryRescue::setAside(path(), damaged);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().trouble, HistoryTrouble::Moved);
    // Without a file to compare with, the sound one goes too; it overwrites none of before.
    const auto third = HistoryRescue::setAside(path());
    QVERIFY(third.ok());
    QVERIFY(*third != *first);
    QVERIFY(QFile::exists(*first) && QFile::exists(*third));
    QVERIFY(!HistoryRescue::setAside(m_folder->filePath("none.db")).ok());
}

void TestHistoryRescue::showsOthersThatItMoved()
{
    HistoryDatabase other(path());
    QVERIFY(!other.open());
    const auto before = other.append({sampleEvent(1)});
    QVERIFY(before.ok());
    const auto aside = HistoryRescue::setAside(path());
    QVERIFY(aside.ok());
    const auto refused = other.append({sampleEvent(2)});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().trouble, HistoryTrouble::Moved);
    HistoryDatabase database(path());
    QVERIFY(!database.open());
    QVERIFY(database.append({sampleEvent(3)}).ok());
    // Closing the one that moved does no harm to the file in its place.
    QVERIFY(!other.open());
    QVERIFY(other.append({sampleEvent(4)}).ok());
    HistoryRescue rescue(other, *aside);
    while (*rescue.step(10)) { }
    QCOMPARE(*database.count({}), 3);
    QVERIFY(isSameEvent((*database.find(before->constFirst()))->event, sampleEvent(1)));
}

int tst_historyrescue(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistoryRescue test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historyrescue.moc"
