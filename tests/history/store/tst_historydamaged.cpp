// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytest.h"

#include <QFile>
#include <QSignalSpy>

/// Damage to the file of a history at work, and what others do to it.
class TestHistoryDamaged : public HistoryTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void setsADamagedFileAside();
    void tellsThatEventsAreMissing();
    void tellsThatSomeEventsAreMissing();
    void looksForDamageByItself();
    void deletesNothingOfADamagedFile();
    void seesWhatAnotherProgramWrites();
};

void TestHistoryDamaged::setsADamagedFileAside()
{
    QList<Event> events;
    for (int number = 0; number < 200; ++number)
        events.append(sampleEvent(number));
    record(events);
    m_history.reset();
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    file.write("This is no database any more.");
    file.close();
    m_history = std::make_unique<History>(path());
    QSignalSpy noticed(m_history.get(), &History::warning);
    m_history->start();
    QVERIFY(noticed.wait());
    QVERIFY(noticed.at(0).at(0).toString().contains(path() + ".damaged-"));
    record({sampleEvent(200)});
    // What was there is there again, at its place.
    QTRY_COMPARE(all().size(), 201);
    QVERIFY(isSameEvent(all().constFirst(), sampleEvent(0)));
    QVERIFY(isSameEvent(all().constLast(), sampleEvent(200)));
    QTRY_COMPARE(noticed.size(), 2);
    QVERIFY(noticed.at(1).at(0).toString().contains("200"));
}

void TestHistoryDamaged::tellsThatEventsAreMissing()
{
    record({sampleEvent(0), sampleEvent(1)});
    m_history.reset();
    changeFile("DROP TABLE events");
    m_history = std::make_unique<History>(path());
    QSignalSpy noticed(m_history.get(), &History::warning);
    m_history->start();
    QVERIFY(all().isEmpty());
    QTRY_VERIFY(!noticed.isEmpty());
    const QString said = noticed.at(0).at(0).toString();
    QVERIFY2(said.contains("none of its events"), qPrintable(said));
    QVERIFY(said.contains(path() + ".damaged-"));
    record({sampleEvent(2)});
    QCOMPARE(all().size(), 1);
    QCOMPARE(noticed.size(), 1);
}

void TestHistoryDamaged::tellsThatSomeEventsAreMissing()
{
    QList<Event> events;
    for (int number = 0; number < 200; ++number)
        events.append(sampleEvent(number));
    record(events);
    m_history.reset();
    const qint64 page = pageOf("events", 3);
    QVERIFY(page > 0);
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\0')), 4096);
    file.close();
    m_history = std::make_unique<History>(path());
    QSignalSpy noticed(m_history.get(), &History::warning);
    m_history->start();
    // Nobody looks at them: the program finds out by itself.
    QTRY_COMPARE(noticed.size(), 2);
    const QString said = noticed.at(1).at(0).toString();
    QVERIFY2(said.contains("Others can't be read") && said.contains(path() + ".damaged-"),
             qPrintable(said));
    QVERIFY(all().size() > 150 && all().size() < 200);
}

void TestHistoryDamaged::looksForDamageByItself()
{
    record({sampleEvent(0), sampleEvent(1), sampleEvent(2)});
    m_history.reset();
    // The row is still there, and SQLite has no objection.
    changeFile("PRAGMA writable_schema = ON",
               "UPDATE sqlite_schema SET sql = 'CREATE INDEX events_of_profile ON events(profile, "
               "key, channel, kind, outcome, time_ms) WHERE profile < 0' "
               "WHERE name = 'events_of_profile'",
               "REINDEX events_of_profile", "PRAGMA writable_schema = RESET");
    m_history = std::make_unique<History>(path());
    QSignalSpy noticed(m_history.get(), &History::warning);
    m_history->start();
    QTRY_COMPARE(noticed.size(), 2);
    QVERIFY(noticed.at(0).at(0).toString().contains(path() + ".damaged-"));
    QCOMPARE(all().size(), 3);
}

void TestHistoryDamaged::deletesNothingOfADamagedFile()
{
    QList<Event> events;
    for (int number = 0; number < 200; ++number)
        events.append(sampleEvent(number));
    record(events);
    m_history.reset();
    const qint64 page = pageOf("events_that_failed", 0);
    QVERIFY(page > 0);
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\xff')), 4096);
    file.close();
    m_history = std::make_unique<History>(path());
    QSignalSpy noticed(m_history.get(), &History::warning);
    m_history->setRetentionRules({{"profile-0", RetentionRule{1, 0}}});
    m_history->start();
    QTRY_VERIFY(!noticed.isEmpty());
    const QString said = noticed.at(0).at(0).toString();
    const QString aside =
        said.mid(said.indexOf(path()), (path() + ".damaged-20261129-000000").size());
    QVERIFY2(QFile::exists(aside), qPrintable(said));
    HistoryConnection kept(aside);
    QVERIFY(kept.open(HistoryConnection::Access::ReadWrite));
    QCOMPARE(*kept.number("SELECT count(*) FROM events NOT INDEXED"), 200);
    // From the sound file, they go.
    QTRY_VERIFY(all({.profile = "profile-0"}).isEmpty());
    QTRY_COMPARE(all().size(), 133);
}

void TestHistoryDamaged::seesWhatAnotherProgramWrites()
{
    record({sampleEvent(0)});
    History other(path());
    other.start();
    QSignalSpy changed(&other, &History::reset);
    QVERIFY(changed.wait()); // it is open
    changed.clear();
    record({sampleEvent(1)});
    QVERIFY(changed.wait());
    qsizetype seen = 0;
    QTRY_VERIFY((other.page({}, {}, 10, this,
                            [&seen](const HistoryResult<HistoryPage> &page) {
                                seen = page ? page->events.size() : 0;
                            }),
                 seen == 2));
}

int tst_historydamaged(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistoryDamaged test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historydamaged.moc"
