// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historychecks.h>
#include <history/store/sampleevents.h>
#include <torture/torturedprogram.h>

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// Operations with the history fail, one run each. Of those with files the first are all tried and
/// then each few; of SQLite's requests for memory, of which there are thousands, each few
/// hundredth.
class TestTorturedHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothing_data();
    void losesNothing();

private:
    /// Whether the file is as the run said, and goes on to be used.
    void check(const QString &path, const TortureRun &run, const QByteArray &story);
};

namespace {

constexpr int HistoryGroups = 2;

QString historyPath(const QTemporaryDir &folder)
{
    return folder.filePath("new/history.db");
}

TortureRun recordIn(const QTemporaryDir &folder, bool hasMemory, const TortureFault &fault)
{
    TorturedProgram program;
    program.set("TORTURE_FOLDER", folder.path());
    if (hasMemory)
        program.set("TORTURE_MEMORY", "1");
    return program.run({"history", historyPath(folder), QString::number(HistoryGroups)}, fault);
}

/// All events, by the numbers of the samples that they were.
QMultiHash<int, Event> eventsIn(HistoryDatabase &database)
{
    QMultiHash<int, Event> events;
    const QList<qint64> keys = keysOf(database);
    for (const qint64 key : keys) {
        const auto found = database.find(key);
        if (found && *found)
            events.insert(static_cast<int>((*found)->event.duration->count()), (*found)->event);
    }
    return events;
}

/// Whether \a event is the sample of that number, or that was interrupted where it may be.
bool isSample(const Event &event, int number, bool mayBeInterrupted)
{
    const bool isInterrupted = mayBeInterrupted && event.note.startsWith(u"Interrupted");
    return event.data == sampleEvent(number).data
        && (isInterrupted || isSameEvent(event, sampleEvent(number)));
}

} // namespace

void TestTorturedHistory::initTestCase()
{
    if (const QString missing = TorturedProgram::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
}

void TestTorturedHistory::check(const QString &path, const TortureRun &run, const QByteArray &story)
{
    const bool isSettled = !run.all("settled").isEmpty();
    {
        HistoryDatabase database(path);
        const auto opened = database.open();
        QVERIFY2(opened.ok(),
                 story + '\n' + (opened ? QByteArray() : opened.error().reason.toUtf8()));
        QVERIFY2(database.markInterrupted().ok(), story.constData());
        const QMultiHash<int, Event> events = eventsIn(database);
        const QByteArrayList safe =
            run.all("safe") + (isSettled ? run.all("held") : QByteArrayList());
        for (const QByteArray &number : safe)
            QVERIFY2(events.contains(number.toInt()), story + "\nlost: " + number);
        for (auto event = events.cbegin(); event != events.cend(); ++event) {
            QVERIFY2(events.count(event.key()) == 1, story.constData());
            QVERIFY2(isSample(event.value(), event.key(), !isSettled), story.constData());
        }
        QVERIFY2(database.append({sampleEvent(1000)}).ok(), story.constData());
    }
    const QString faults = faultsOf(path);
    QVERIFY2(faults.isEmpty(), story + '\n' + faults.toUtf8());
    const QStringList aside = QFileInfo(path).dir().entryList({"*damaged*"});
    QVERIFY2(aside.isEmpty(), story + '\n' + aside.join(u' ').toUtf8());
}

void TestTorturedHistory::losesNothing_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("hasMemory");
    QTest::addColumn<int>("each");
    QTest::addColumn<int>("stride");
    QTest::newRow("one fails") << QByteArray("once") << false << 10 << 9;
    QTest::newRow("all fail from there on") << QByteArray("onwards") << false << 10 << 11;
    QTest::newRow("the program ends there") << QByteArray("end") << false << 10 << 11;
    QTest::newRow("no memory once") << QByteArray("once") << true << 1 << 797;
}

void TestTorturedHistory::losesNothing()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const bool, hasMemory);
    QFETCH(const int, each);
    QFETCH(const int, stride);
    const QTemporaryDir quiet;
    const TortureRun whole = recordIn(quiet, hasMemory, {});
    QVERIFY2(!whole.isCrashed && whole.all("settled").size() == 1, whole.story({}).constData());
    qInfo("%d operations", static_cast<int>(whole.operations.size()));
    const QList<int> tried = triedOf(whole.operations.size(), each, stride);
    int troubled = 0;
    for (const int number : tried) {
        const TortureFault fault{number, mode};
        const QTemporaryDir folder;
        const TortureRun run = recordIn(folder, hasMemory, fault);
        const QByteArray story = run.story(fault);
        QVERIFY2(!run.isCrashed && (run.isKilled || run.all("end").size() == 1), story.constData());
        QVERIFY2(!run.isKilled || mode == "end", story.constData());
        QVERIFY2(run.all("notice").isEmpty(), story.constData());
        const QByteArrayList trouble = run.all("trouble");
        troubled += trouble.isEmpty() ? 0 : 1;
        QVERIFY2(!trouble.contains(QByteArray()), story.constData());
        // What stands for events that are in memory only.
        QVERIFY2(run.all("held").isEmpty() || !trouble.isEmpty(), story.constData());
        QVERIFY2(mode != "once" || run.all("settled").size() == 1, story.constData());
        check(historyPath(folder), run, story);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d runs, %d of them with trouble", static_cast<int>(tried.size()), troubled);
    QVERIFY(mode == "end" || troubled > 0);
}

int tst_torturedhistory(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTorturedHistory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_torturedhistory.moc"
