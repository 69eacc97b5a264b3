// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historychecks.h>
#include <history/store/sampleevents.h>
#include <support/textfile.h>

#include <history/store/historydatabase.h>
#include <history/store/historyschema.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// Files that are empty, newer, locked or damaged.
class TestHistoryTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksInterruptedOnlyOfEndedPrograms();
    void makesTablesInAnEmptyFile();
    void refusesANewerVersion();
    void isTheOwnersOnly();
    void waitsForALock();
    void saysWhatIsWrong();
};

void TestHistoryTrouble::marksInterruptedOnlyOfEndedPrograms()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    Event pending = sampleEvent(1);
    pending.outcome = Outcome::Pending;
    auto ended = std::make_unique<HistoryDatabase>(path);
    HistoryDatabase other(path);
    QVERIFY(ended->open());
    QVERIFY(other.open());
    const auto lost = ended->append({pending, sampleEvent(2), pending});
    const auto kept = other.append({pending});
    QVERIFY(lost.ok() && kept.ok());
    QVERIFY(ended->update({{lost->at(2), sampleEvent(3)}}));
    QCOMPARE(*other.markInterrupted(), 0);
    ended.reset();
    QCOMPARE(*other.markInterrupted(), 1);
    QCOMPARE(*other.markInterrupted(), 0);
    const Event marked = (*other.find(lost->at(0)))->event;
    QCOMPARE(marked.outcome, Outcome::Failed);
    QCOMPARE(marked.note, QString("Interrupted: the message may have been delivered."));
    QCOMPARE((*other.find(lost->at(1)))->event.outcome, Outcome::Done);
    QCOMPARE((*other.find(kept->at(0)))->event.outcome, Outcome::Pending);
}

// The only version of the tables before this one is none at all.
void TestHistoryTrouble::makesTablesInAnEmptyFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    QVERIFY(putFile(path, {}));
    HistoryConnection connection(path);
    QVERIFY(connection.open(HistoryConnection::Access::ReadWrite));
    QVERIFY(connection.run("CREATE TABLE other(value)")); // made, and cut by a crash
    QVERIFY(connection.run("DROP TABLE other"));
    connection.close();
    {
        HistoryDatabase database(path);
        QVERIFY(database.open());
        QVERIFY(database.append({sampleEvent(1)}).ok());
        QVERIFY(database.open()); // again, with tables of this version
        QCOMPARE(*database.count({}), 1);
    }
    QCOMPARE(faultsOf(path), QString());
}

void TestHistoryTrouble::refusesANewerVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    HistoryConnection connection(path);
    QVERIFY(connection.open(HistoryConnection::Access::ReadWrite));
    QVERIFY(
        connection.run(QStringLiteral("PRAGMA user_version = %1").arg(HistorySchemaVersion + 1)));
    connection.close();
    const QByteArray before = contentOf(path);
    HistoryDatabase database(path);
    const auto opened = database.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().trouble, HistoryTrouble::Newer);
    QVERIFY(opened.error().reason.contains(path));
    QCOMPARE(contentOf(path), before);
}

void TestHistoryTrouble::isTheOwnersOnly()
{
    const QTemporaryDir folder;
    HistoryDatabase database(folder.filePath("history.db"));
    QVERIFY(database.open());
    Event pending;
    pending.outcome = Outcome::Pending;
    QVERIFY(database.append({pending}).ok());
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 5); // with those of SQLite and the two locks
    for (const QFileInfo &file : files) {
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
}

void TestHistoryTrouble::waitsForALock()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    HistoryDatabase database(path);
    database.setBusyTime(std::chrono::milliseconds(1));
    QVERIFY(database.open());
    HistoryConnection other(path);
    QVERIFY(other.open(HistoryConnection::Access::ReadWrite));
    QVERIFY(other.run("BEGIN EXCLUSIVE"));
    const auto refused = database.append({sampleEvent(1)});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().trouble, HistoryTrouble::Busy);
    QVERIFY(other.run("COMMIT"));
    QVERIFY(database.append({sampleEvent(1)}).ok());

    // While another program puts a file in the place of this one.
    FileLock alone;
    QCOMPARE(alone.lock(HistoryDatabase::lockPath(path), FileLock::Mode::Exclusive),
             FileLock::Outcome::Taken);
    QCOMPARE(database.append({sampleEvent(2)}).error().trouble, HistoryTrouble::Busy);
    HistoryDatabase another(path);
    another.setBusyTime(std::chrono::milliseconds(1));
    const auto opened = another.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().trouble, HistoryTrouble::Busy);
    QCOMPARE(*database.count({}), 1); // one can read meanwhile
    alone.unlock();
    QVERIFY(database.append({sampleEvent(2)}).ok());
}

void TestHistoryTrouble::saysWhatIsWrong()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    QVERIFY(putFile(path, QByteArray(20'000, 'x')));
    HistoryDatabase garbage(path);
    auto opened = garbage.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().trouble, HistoryTrouble::Damaged);

    HistoryDatabase nowhere(path + "/below/history.db");
    opened = nowhere.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().trouble, HistoryTrouble::NoPlace);

    HistoryDatabase removed(folder.filePath("removed.db"));
    QVERIFY(removed.open());
    QVERIFY(QFile::remove(folder.filePath("removed.db")));
    const auto written = removed.append({Event()});
    QVERIFY(!written.ok());
    QCOMPARE(written.error().trouble, HistoryTrouble::Moved);
}

int tst_historytrouble(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistoryTrouble test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historytrouble.moc"
