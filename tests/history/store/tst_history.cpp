// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytest.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

/// The history as the window has it: asked in one thread, worked in another.
class TestHistory : public HistoryTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void isThereAgainAfterARestart();
    void hasAnEventOnDiskWhenItSaysSo();
    void endsWhatWasInterrupted();
    void writesWhatIsWaitingWhenItEnds();
    void goesOnInMemory();
    void changesWhatIsOnDiskLater();
    void removesAndBringsBack();
    void findsTheOneBefore();
    void answersOnlyThoseWhoListen();
    void remembersTheNewest();
};

namespace {

Event pendingEvent(int number)
{
    Event event = sampleEvent(number);
    event.outcome = Outcome::Pending;
    event.exchange.reset();
    event.duration.reset();
    return event;
}

} // namespace

void TestHistory::isThereAgainAfterARestart()
{
    QList<Event> events;
    for (int number = 0; number < 300; ++number)
        events.append(sampleEvent(number));
    events.append(fullEvent());
    record(events);
    start();
    const QList<Event> kept = all();
    QCOMPARE(kept.size(), events.size());
    for (qsizetype i = 0; i < kept.size(); ++i)
        QVERIFY(isSameEvent(kept.at(i), events.at(i)));
}

void TestHistory::hasAnEventOnDiskWhenItSaysSo()
{
    QSignalSpy recorded(m_history.get(), &History::recorded);
    const quint64 number = m_history->append(pendingEvent(1));
    QVERIFY(recorded.wait());
    QCOMPARE(recorded.at(0).at(0).value<QList<quint64>>(), QList<quint64>{number});
    HistoryDatabase other(path());
    QVERIFY(other.open());
    const auto batch = other.readBatch({}, {}, 10);
    QVERIFY(batch.ok());
    QCOMPARE(batch->events.size(), 1);
    QCOMPARE(batch->events.constFirst().event.outcome, Outcome::Pending);

    QSignalSpy replaced(m_history.get(), &History::replaced);
    m_history->update(number, sampleEvent(1));
    QVERIFY(replaced.wait());
    QVERIFY(isSameEvent((*other.find(batch->events.constFirst().key))->event, sampleEvent(1)));
}

void TestHistory::endsWhatWasInterrupted()
{
    record({pendingEvent(1), sampleEvent(2), pendingEvent(3)});
    start();
    const QList<Event> kept = all();
    QCOMPARE(kept.size(), 3);
    for (const int interrupted : {0, 2}) {
        QCOMPARE(kept.at(interrupted).outcome, Outcome::Failed);
        QCOMPARE(kept.at(interrupted).note, "Interrupted: the message may have been delivered.");
    }
    QCOMPARE(kept.at(1).outcome, Outcome::Done);
}

void TestHistory::writesWhatIsWaitingWhenItEnds()
{
    for (int number = 0; number < 2000; ++number)
        m_history->append(sampleEvent(number));
    start(); // without having waited for anything
    QCOMPARE(all().size(), 2000);
}

void TestHistory::goesOnInMemory()
{
    m_history.reset();
    // Where the folder should be, there is a file.
    QVERIFY(QDir(m_folder->path()).removeRecursively() && QDir().mkpath(m_folder->path()));
    QFile wrong(m_folder->filePath("data"));
    QVERIFY(wrong.open(QFile::WriteOnly));
    wrong.close();
    start();
    const quint64 number = record({pendingEvent(0), sampleEvent(1), sampleEvent(2)}).constFirst();
    QTRY_VERIFY(m_history->trouble().has_value());
    QVERIFY2(m_history->trouble()->reason.endsWith('.'), qPrintable(m_history->trouble()->reason));
    m_history->update(number, sampleEvent(0));
    QTRY_COMPARE(all().constFirst().outcome, Outcome::Done);
    QCOMPARE(all().size(), 3);
    QCOMPARE(all({.channel = "channel-2"}).size(), 1);

    m_history->retry();
    QCOMPARE(all().size(), 3); // after the trial
    QVERIFY(m_history->trouble().has_value());
    QVERIFY(wrong.remove());
    m_history->retry();
    QTRY_VERIFY(!m_history->trouble().has_value());
    record({sampleEvent(3)});
    start();
    const QList<Event> kept = all();
    QCOMPARE(kept.size(), 4);
    for (int i = 0; i < 4; ++i)
        QVERIFY(isSameEvent(kept.at(i), sampleEvent(i)));
}

void TestHistory::changesWhatIsOnDiskLater()
{
    QSignalSpy recorded(m_history.get(), &History::recorded);
    const quint64 number = m_history->append(pendingEvent(7));
    QVERIFY(recorded.wait());
    // Another program holds the file for longer than anybody waits.
    HistoryConnection other(path());
    QVERIFY(other.open(HistoryConnection::Access::ReadWrite));
    QVERIFY(other.run("BEGIN EXCLUSIVE"));
    m_history->update(number, sampleEvent(7));
    const quint64 next = m_history->append(sampleEvent(8));
    QTRY_VERIFY_WITH_TIMEOUT(m_history->trouble().has_value(), 20'000);
    QCOMPARE(m_history->trouble()->trouble, HistoryTrouble::Busy);
    QVERIFY(m_history->find(next));
    QVERIFY(other.run("COMMIT"));
    other.close();
    m_history->retry();
    QTRY_VERIFY(!m_history->trouble().has_value());
    const QList<Event> kept = all();
    QCOMPARE(kept.size(), 2);
    QVERIFY(isSameEvent(kept.at(0), sampleEvent(7)));
    QVERIFY(isSameEvent(kept.at(1), sampleEvent(8)));
}

void TestHistory::removesAndBringsBack()
{
    QList<Event> events;
    for (int number = 0; number < 70; ++number)
        events.append(sampleEvent(number));
    record(events);
    std::optional<qint64> removal;
    m_history->forgetChannel("profile-0", "channel-0", this,
                             [&removal](const HistoryResult<qint64> &done) {
                                 if (done)
                                     removal = *done;
                             });
    QTRY_VERIFY(removal.has_value());
    QCOMPARE(all().size(), 66);
    QVERIFY(all({.profile = "profile-0", .channel = "channel-0"}).isEmpty());
    m_history->undo(*removal);
    QTRY_COMPARE(all().size(), 70);

    removal.reset();
    m_history->clear("profile-1", this, [&removal](const HistoryResult<qint64> &done) {
        if (done)
            removal = *done;
    });
    QTRY_VERIFY(removal.has_value());
    m_history->commit(*removal);
    QTRY_COMPARE(all().size(), 47);
    start();
    QCOMPARE(all().size(), 47);
    QVERIFY(all({.profile = "profile-1"}).isEmpty());
}

void TestHistory::findsTheOneBefore()
{
    record({sampleEvent(0), sampleEvent(1), sampleEvent(21)});
    std::optional<StoredEvent> last;
    m_history->page({}, {}, 1, this, [&last](const HistoryResult<HistoryPage> &page) {
        if (page)
            last = page->events.constFirst();
    });
    QTRY_VERIFY(last.has_value());
    std::optional<StoredEvent> before;
    m_history->previousOf(last->key, this,
                          [&before](const HistoryResult<std::optional<StoredEvent>> &found) {
                              if (found)
                                  before = *found;
                          });
    QTRY_VERIFY(before.has_value());
    QVERIFY(isSameEvent(before->event, sampleEvent(0)));
}

void TestHistory::answersOnlyThoseWhoListen()
{
    record({sampleEvent(0)});
    int answers = 0;
    const auto count = [&answers](const HistoryResult<HistoryPage> &) { ++answers; };
    HistoryRequest closed = m_history->page({}, {}, 10, this, count);
    QVERIFY(closed.isOpen());
    closed.close();
    QVERIFY(!closed.isOpen());
    auto gone = std::make_unique<QObject>();
    const HistoryRequest unheard = m_history->page({}, {}, 10, gone.get(), count);
    gone.reset();
    const HistoryRequest heard = m_history->page({}, {}, 10, this, count);
    QTRY_VERIFY(!heard.isOpen());
    QCOMPARE(answers, 1);
    QVERIFY(!HistoryRequest().isOpen());
}

void TestHistory::remembersTheNewest()
{
    const quint64 pending = m_history->append(pendingEvent(0));
    for (int number = 1; number < 3000; ++number)
        m_history->append(sampleEvent(number));
    QVERIFY(m_history->find(pending));
    QVERIFY(m_history->find(3000));
    QVERIFY(!m_history->find(2));
    QVERIFY(!m_history->find(3001));
    m_history->update(pending, sampleEvent(0));
    QCOMPARE(m_history->find(pending)->outcome, Outcome::Done);
    QTRY_COMPARE(all().size(), 3000);
    QTRY_COMPARE(all().constFirst().outcome, Outcome::Done);

    Event arrival = sampleEvent(1);
    arrival.kind = EventKind::Arrival;
    arrival.broadcastId = "bc_1";
    QVERIFY(!m_history->findArrival("bc_1"));
    const quint64 number = m_history->append(arrival);
    QCOMPARE(m_history->findArrival("bc_1")->number, number);
    QVERIFY(!m_history->findArrival({}));
}

int tst_history(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_history.moc"
