// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rescuetest.h"

/// A rescue that is interrupted, or that others see.
class TestRescueTogether : public RescueTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void goesOnAfterACrash();
    void keepsWhatIsGoingOn();
    void leavesOutWhatWasRemoved();
    void keepsBothOfOneKey();
    void setsAsideOnce();
    void showsOthersThatItMoved();
};

void TestRescueTogether::goesOnAfterACrash()
{
    const QList<qint64> keys = fill(EventsInFile);
    const auto [page, count] = leavesOf("events").at(30);
    zero(page);
    const auto aside = HistoryRescue::setAside(path());
    QVERIFY(aside.ok());
    qint64 recovered = 0;
    for (bool isMore = true; isMore;) {
        HistoryDatabase database(path());
        QVERIFY(database.open());
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
    QVERIFY(database.open());
    QVERIFY(!*database.unfinishedRescue());
    // What is recorded then comes after all of them, also if the clock says otherwise.
    QVERIFY(database.append({sampleEvent(-100)})->constFirst() > keys.constLast());
    // A file that is gone has nothing.
    HistoryRescue gone(database, m_folder->filePath("gone.db"));
    QCOMPARE(*gone.step(10), false);
    QCOMPARE(gone.recovered(), 0);
}

// A pending event of a program that runs stays pending.
void TestRescueTogether::keepsWhatIsGoingOn()
{
    Event pending = sampleEvent(1);
    pending.outcome = Outcome::Pending;
    auto living = std::make_unique<HistoryDatabase>(path());
    auto ended = std::make_unique<HistoryDatabase>(path());
    QVERIFY(living->open());
    QVERIFY(ended->open());
    const qint64 first = living->append({pending})->constFirst();
    const qint64 second = ended->append({pending})->constFirst();
    ended.reset();
    const auto aside = HistoryRescue::setAside(path(), living->identity());
    QVERIFY(aside.ok());
    HistoryDatabase database(path());
    QVERIFY(database.open());
    HistoryRescue rescue(database, *aside);
    while (*rescue.step(10)) { }
    QCOMPARE(rescue.recovered(), 2);
    QCOMPARE(*database.markInterrupted(), 1);
    QCOMPARE((*database.find(first))->event.outcome, Outcome::Pending);
    QCOMPARE((*database.find(second))->event.outcome, Outcome::Failed);
    living.reset();
    QCOMPARE(*database.markInterrupted(), 1);
}

void TestRescueTogether::leavesOutWhatWasRemoved()
{
    fill(70);
    {
        HistoryDatabase database(path());
        QVERIFY(database.open());
        QVERIFY(database.forgetChannel("profile-1", "channel-1").ok());
    }
    qint64 recovered = 0;
    rescue(10, &recovered);
    QCOMPARE(recovered, 66);
}

void TestRescueTogether::keepsBothOfOneKey()
{
    const QList<qint64> keys = fill(3);
    const auto aside = HistoryRescue::setAside(path());
    QVERIFY(aside.ok());
    HistoryDatabase database(path());
    QVERIFY(database.open());
    Event other = sampleEvent(1);
    other.data = "{}";
    QCOMPARE(*database.append({other}), QList<qint64>({keys.at(1)}));
    HistoryRescue rescue(database, *aside);
    while (*rescue.step(10)) { }
    QCOMPARE(keysOf(database), QList<qint64>({keys.at(0), keys.at(1), keys.at(1) + 1, keys.at(2)}));
    QVERIFY(isSameEvent((*database.find(keys.at(1)))->event, other));
}

void TestRescueTogether::setsAsideOnce()
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

void TestRescueTogether::showsOthersThatItMoved()
{
    HistoryDatabase other(path());
    QVERIFY(other.open());
    const auto before = other.append({sampleEvent(1)});
    QVERIFY(before.ok());
    const auto aside = HistoryRescue::setAside(path());
    QVERIFY(aside.ok());
    const auto refused = other.append({sampleEvent(2)});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().trouble, HistoryTrouble::Moved);
    HistoryDatabase database(path());
    QVERIFY(database.open());
    QVERIFY(database.append({sampleEvent(3)}).ok());
    // Closing the one that moved does no harm to the file in its place.
    QVERIFY(other.open());
    QVERIFY(other.append({sampleEvent(4)}).ok());
    HistoryRescue rescue(other, *aside);
    while (*rescue.step(10)) { }
    QCOMPARE(*database.count({}), 3);
    QVERIFY(isSameEvent((*database.find(before->constFirst()))->event, sampleEvent(1)));
}

int tst_rescuetogether(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestRescueTogether test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rescuetogether.moc"
