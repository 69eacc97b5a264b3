// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/sampleevents.h>
#include <history/transfer/writtenevents.h>
#include <support/fulldisk.h>
#include <support/textfile.h>

#include <history/transfer/exportrun.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using Ending = TransferResult::Ending;
using ExportStep = ExportRun::Step;

namespace {

constexpr int BatchSize = 10;

/// Gives so many events, ten at a time.
BatchSource sourceOf(int count)
{
    return [count](std::optional<qint64> place) -> PushRadar::Result<EventBatch, QString> {
        EventBatch batch;
        const int begin = static_cast<int>(place.value_or(0));
        const int end = std::min(begin + BatchSize, count);
        for (int i = begin; i < end; ++i)
            batch.events.append(sampleEvent(i));
        if (end < count)
            batch.next = end;
        return batch;
    };
}

ExportStep stepsToTheEnd(ExportRun &run)
{
    ExportStep step = ExportStep::More;
    while (step == ExportStep::More)
        step = run.step();
    return step;
}

} // namespace

class TestExportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesABatchAStep();
    void writesNoEvents();
    void harmsNoOlderFile_data();
    void harmsNoOlderFile();
    void replacesAnOlderFile();
    void tellsWhatIsSkipped();
    void leavesOutWhatIsDamaged();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath("events.jsonl"); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestExportRun::writesABatchAStep()
{
    ExportRun run(path(), TransferFormat::JsonLines, {}, sourceOf(25));
    QCOMPARE(run.step(), ExportStep::More);
    QCOMPARE(run.done(), 10);
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(run.step(), ExportStep::More);
    QCOMPARE(run.step(), ExportStep::Finished);
    QCOMPARE(run.step(), ExportStep::Finished);
    QCOMPARE(run.result().ending, Ending::Done);
    QCOMPARE(run.result().events, 25);
    QList<Event> events;
    for (int i = 0; i < 25; ++i)
        events += sampleEvent(i);
    QCOMPARE(contentOf(path()), writtenEvents(TransferFormat::JsonLines, events));
    QCOMPARE(files(), QStringList{"events.jsonl"});
}

void TestExportRun::writesNoEvents()
{
    ExportRun run(path(), TransferFormat::Har, {}, sourceOf(0));
    QCOMPARE(run.step(), ExportStep::Finished);
    QCOMPARE(contentOf(path()), writtenEvents(TransferFormat::Har, {}));
}

void TestExportRun::harmsNoOlderFile_data()
{
    QTest::addColumn<QByteArray>("older");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("one") << QByteArray("older");
}

void TestExportRun::harmsNoOlderFile()
{
    QFETCH(QByteArray, older);
    const QStringList before = older.isEmpty() ? QStringList() : QStringList{"events.jsonl"};
    QVERIFY(older.isEmpty() || putFile(path(), older));
    {
        ExportRun cancelled(path(), TransferFormat::JsonLines, {}, sourceOf(25));
        QCOMPARE(cancelled.step(), ExportStep::More);
        QCOMPARE(cancelled.result().ending, Ending::Cancelled);
    }
    QCOMPARE(files(), before);
    {
        const FullDisk full(4000);
        ExportRun run(path(), TransferFormat::JsonLines, {}, sourceOf(25));
        QCOMPARE(stepsToTheEnd(run), ExportStep::Failed);
        QCOMPARE(run.result().ending, Ending::Failed);
        QCOMPARE(run.result().reason, "The file can't be written: File too large.");
    }
    QCOMPARE(files(), before);
    {
        // So little that only the last write of all can fail.
        const FullDisk full(100);
        ExportRun run(path(), TransferFormat::Csv, {}, sourceOf(1));
        QCOMPARE(stepsToTheEnd(run), ExportStep::Failed);
    }
    QCOMPARE(files(), before);
    {
        ExportRun run(path(), TransferFormat::JsonLines, {},
                      [](std::optional<qint64> place) -> PushRadar::Result<EventBatch, QString> {
                          if (place)
                              return QString("The history is damaged.");
                          return EventBatch{{sampleEvent(1)}, 1};
                      });
        QCOMPARE(stepsToTheEnd(run), ExportStep::Failed);
        QCOMPARE(run.result().reason, "The history is damaged.");
        QCOMPARE(run.result().events, 1);
    }
    QCOMPARE(files(), before);
    QCOMPARE(contentOf(path()), older);

    ExportRun nowhere(m_folder->filePath("no/folder"), TransferFormat::JsonLines, {}, sourceOf(1));
    QCOMPARE(nowhere.step(), ExportStep::Failed);
    QVERIFY(!nowhere.result().reason.isEmpty());
}

void TestExportRun::replacesAnOlderFile()
{
    QVERIFY(putFile(path(), QByteArray(100'000, 'x')));
    ExportRun run(path(), TransferFormat::Csv, {}, sourceOf(1));
    QCOMPARE(stepsToTheEnd(run), ExportStep::Finished);
    QCOMPARE(contentOf(path()), writtenEvents(TransferFormat::Csv, {sampleEvent(0)}));
}

void TestExportRun::tellsWhatIsSkipped()
{
    ExportRun run(path(), TransferFormat::Har, {}, [](std::optional<qint64>) {
        return PushRadar::Result<EventBatch, QString>(
            EventBatch{{sampleEvent(1), Event(), sampleEvent(2)}, std::nullopt});
    });
    QCOMPARE(run.step(), ExportStep::Finished);
    QCOMPARE(run.done(), 3);
    QCOMPARE(run.result().events, 2);
    QCOMPARE(run.result().skipped, 1);
}

void TestExportRun::leavesOutWhatIsDamaged()
{
    ExportRun run(path(), TransferFormat::JsonLines, {}, [](std::optional<qint64>) {
        Event damaged;
        damaged.isDamaged = true;
        return PushRadar::Result<EventBatch, QString>(
            EventBatch{{sampleEvent(1), damaged, sampleEvent(2)}, std::nullopt});
    });
    QCOMPARE(run.step(), ExportStep::Finished);
    QCOMPARE(run.done(), 3);
    QCOMPARE(run.result().events, 2);
    QCOMPARE(run.result().skipped, 0);
    QCOMPARE(run.result().damaged, 1);
    QCOMPARE(contentOf(path()),
             writtenEvents(TransferFormat::JsonLines, {sampleEvent(1), sampleEvent(2)}));
}

int tst_exportrun(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestExportRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exportrun.moc"
