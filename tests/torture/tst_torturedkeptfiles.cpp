// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <torture/keptsteps.h>
#include <torture/torturedprogram.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;

/// Each operation with kept files fails, one run each: once, from there on as on a full disk, or by
/// the end of the program.
class TestKeptFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothing_data();
    void losesNothing();
};

namespace {

constexpr int KeptFilesSteps = 2;
constexpr int EachKeptOperation = 100;
constexpr int KeptStride = 7;

TortureRun runIn(const QTemporaryDir &folder, const TortureFault &fault)
{
    TorturedProgram program;
    program.set("TORTURE_FOLDER", folder.path());
    return program.run({"keptfiles", folder.path(), QString::number(KeptFilesSteps)}, fault);
}

/// The last step of those lines that are of that file; 0 when there is none.
int lastStep(const QByteArrayList &lines, KeptSteps::File file)
{
    int step = 0;
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        if (words.at(0).toInt() == static_cast<int>(file))
            step = words.at(1).toInt();
    }
    return step;
}

} // namespace

void TestKeptFiles::initTestCase()
{
    if (const QString missing = TorturedProgram::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
}

void TestKeptFiles::losesNothing_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("one fails") << QByteArray("once");
    QTest::newRow("all fail from there on") << QByteArray("onwards");
    QTest::newRow("the program ends there") << QByteArray("end");
}

void TestKeptFiles::losesNothing()
{
    QFETCH(const QByteArray, mode);
    const QTemporaryDir quiet;
    const TortureRun whole = runIn(quiet, {});
    QVERIFY2(!whole.isCrashed && whole.all("end").size() == 1, whole.story({}).constData());
    QCOMPARE(whole.all("saved").size(), KeptFilesSteps * std::size(KeptSteps::Files));
    qInfo("%d operations", static_cast<int>(whole.operations.size()));
    const QList<int> tried = triedOf(whole.operations.size(), EachKeptOperation, KeptStride);
    for (const int number : tried) {
        const TortureFault fault{number, mode};
        const QTemporaryDir folder;
        const TortureRun run = runIn(folder, fault);
        const QByteArray story = run.story(fault);
        QVERIFY2(!run.isCrashed && run.isKilled == (mode == "end"), story.constData());
        QVERIFY2(run.all("notice").isEmpty(), story.constData());

        KeptSteps next(folder.path());
        const QStringList wrong = next.load();
        QVERIFY2(wrong.isEmpty(), story + '\n' + wrong.join('\n').toUtf8());
        for (const KeptSteps::File file : KeptSteps::Files) {
            const int reached = next.reached(file);
            QVERIFY2(reached >= lastStep(run.all("saved"), file), story.constData());
            // What could not be written is written at the end, or it was said that nothing can be.
            const bool isSaid =
                mode == "onwards" && lastStep(run.all("failed"), file) == KeptFilesSteps;
            QVERIFY2(run.isKilled || isSaid || reached == KeptFilesSteps, story.constData());
            const QString reason = next.make(file);
            QVERIFY2(reason.isEmpty(), story + '\n' + reason.toUtf8());
        }
        const QByteArrayList failed = run.all("failed");
        for (const QByteArray &line : failed)
            QVERIFY2(line.count(' ') > 2 && !line.contains("Nothing was said"), story.constData());

        KeptSteps after(folder.path());
        QCOMPARE(after.load(), QStringList());
        for (const KeptSteps::File file : KeptSteps::Files)
            QCOMPARE(after.reached(file), next.reached(file));
    }
}

int tst_torturedkeptfiles(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestKeptFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_torturedkeptfiles.moc"
