// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rescuetest.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

class TestHistoryRescue : public RescueTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void recoversWhatCanBeRead_data();
    void recoversWhatCanBeRead();
    void takesAnEmptyFileForANewOne();
    void recoversWhatIsInTheLogAlone();
};

namespace {

QByteArray garbage(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

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
    QVERIFY(database.open());
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
        QVERIFY(database.open());
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

int tst_historyrescue(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistoryRescue test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historyrescue.moc"
