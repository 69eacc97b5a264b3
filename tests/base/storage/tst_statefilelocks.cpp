// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stateparts.h"

#include <base/storage/filelock.h>
#include <base/storage/statefile.h>

#include <support/fulldisk.h>
#include <support/textfile.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;

/// A file that other programs write too, and what those leave that were killed.
class TestStateFileLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWritingWhileItWrites();
    void removesLeftovers();
    void passesOverTheLockOfAKilledProgram();
    void waitsForAProgramThatWrites();
    void leavesALockThatIsHeld();
    void triesOnceMoreAtTheEnd_data();
    void triesOnceMoreAtTheEnd();
};

namespace {

/// Of files that other programs write too: what is here counts.
StateFile::Merged takeOurs(const QJsonObject & /*base*/, const QJsonObject &ours,
                           const QJsonObject & /*theirs*/, StateFile::Both /*both*/)
{
    return {ours};
}

} // namespace

void TestStateFileLocks::goesOnWritingWhileItWrites()
{
    const QTemporaryDir folder;
    StateFile file(folder.filePath("state.json"));
    file.setDelay(std::chrono::milliseconds(0));
    QSignalSpy saved(&file, &StateFile::saved);
    int last = 0;
    QTimer editor; // each time the event loop runs, also while the disk is busy
    connect(&editor, &QTimer::timeout, &file, [&] { file.save({{"a", ++last}}); });
    editor.start(0);
    QTRY_VERIFY(saved.size() >= 5);
    editor.stop();
    QVERIFY(last >= 5);
    QTRY_COMPARE(numberIn(file.path()), last);
}

void TestStateFileLocks::removesLeftovers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    const QStringList others{"state.json.backup", "state.json.writing-AbCdEfG",
                             "other.json.writing-AbCdEf", "state.json.damaged-20260101-000000-000"};
    for (const QString &name : others) {
        QVERIFY(putFile(folder.filePath(name), "{"));
        QVERIFY(makeOld(folder.filePath(name)));
    }
    const QStringList left{path + ".writing-AbCdEf",
                           path + ".damaged-20260101-000000-000.writing-aaaaaa"};
    for (const QString &name : left) {
        QVERIFY(putFile(name, "{"));
        QVERIFY(makeOld(name));
    }
    const QString fresh = path + ".writing-XyXyXy"; // perhaps another program's, at work
    QVERIFY(putFile(fresh, "{"));

    StateFile file(path);
    QVERIFY(file.load().isEmpty());
    QVERIFY(file.setAside().isEmpty());
    for (const QString &name : left)
        QVERIFY2(!QFile::exists(name), qPrintable(name));
    for (const QString &name : others)
        QVERIFY2(QFile::exists(folder.filePath(name)), qPrintable(name));
    QVERIFY(QFile::exists(fresh));
}

void TestStateFileLocks::passesOverTheLockOfAKilledProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    QVERIFY(putFile(path + ".lock", {})); // it had come as far as that
    StateFile file(path);
    file.setMerge(takeOurs);
    const QSignalSpy failed(&file, &StateFile::failed);
    file.save({{"a", 1}});
    file.flush();
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    QCOMPARE(numberIn(path), 1);
}

void TestStateFileLocks::waitsForAProgramThatWrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    FileLock others;
    QCOMPARE(others.lock(path + ".lock", FileLock::Mode::Exclusive), FileLock::Outcome::Taken);
    StateFile file(path);
    file.setMerge(takeOurs);
    const QSignalSpy failed(&file, &StateFile::failed);
    file.save({{"a", 1}});
    file.flush();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(path + ".lock"));
    QVERIFY(!QFile::exists(path));
    others.unlock();
    file.save({{"a", 2}});
    file.flush();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(numberIn(path), 2);
}

void TestStateFileLocks::leavesALockThatIsHeld()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    FileLock others;
    QCOMPARE(others.lock(path + ".lock", FileLock::Mode::Exclusive), FileLock::Outcome::Taken);
    QVERIFY(makeOld(path + ".lock"));
    StateFile file(path);
    QVERIFY(file.load().isEmpty());
    QVERIFY(FileLock::isHeld(path + ".lock")); // no third one takes it for a free one
}

void TestStateFileLocks::triesOnceMoreAtTheEnd_data()
{
    QTest::addColumn<bool>("isFlushed");
    QTest::newRow("flush") << true;
    QTest::newRow("end") << false;
}

void TestStateFileLocks::triesOnceMoreAtTheEnd()
{
    QFETCH(const bool, isFlushed);
    const QTemporaryDir folder;
    const QString path = folder.filePath("taken/state.json");
    QVERIFY(putFile(folder.filePath("taken"), {})); // where the folder is to be
    {
        StateFile file(path);
        const QSignalSpy failed(&file, &StateFile::failed);
        file.save({{"a", 1}});
        file.flush();
        QCOMPARE(failed.size(), 1);
        QVERIFY(QFile::remove(folder.filePath("taken")));
        if (isFlushed) {
            file.flush();
            QCOMPARE(failed.size(), 1);
            QCOMPARE(numberIn(path), 1);
        }
    }
    QCOMPARE(numberIn(path), 1);
}

int tst_statefilelocks(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestStateFileLocks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_statefilelocks.moc"
