// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/sampleevents.h>
#include <history/transfer/writtenevents.h>
#include <support/textfile.h>

#include <history/transfer/importrun.h>

#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using Ending = TransferResult::Ending;
using ImportStep = ImportRun::Step;

namespace {

/// Remembers what it gets, and the sizes of the groups.
struct ImportedEvents
{
    [[nodiscard]] EventSink sink()
    {
        return [this](const QList<Event> &group) -> PushRadar::Result<int, QString> {
            sizes += group.size();
            events += group;
            return static_cast<int>(group.size());
        };
    }

    QList<Event> events;
    QList<qsizetype> sizes;
};

ImportStep importToTheEnd(ImportRun &run)
{
    ImportStep step = ImportStep::More;
    while (step == ImportStep::More)
        step = run.step();
    return step;
}

} // namespace

class TestImportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsOverGroups();
    void limitsTheGroupsOfLargeEvents();
    void choosesTheProfile();
    void countsWhatWasThere();
    void keepsTheFirstFaults();
    void failsWithItsSink();
    void saysWhatItCannotRead();
    void canBeLeft();
    void filters();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath("events.jsonl"); }
    [[nodiscard]] bool put(const QList<Event> &events, const QByteArray &more = {}) const
    {
        return putFile(path(), writtenEvents(TransferFormat::JsonLines, events) + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImportRun::handsOverGroups()
{
    QList<Event> events;
    for (int i = 0; i < 1200; ++i)
        events += sampleEvent(i);
    QVERIFY(put(events));
    ImportedEvents imported;
    ImportRun run(path(), {{}, [](const QString &) { return true; }}, imported.sink());
    QCOMPARE(run.step(), ImportStep::More);
    QCOMPARE(run.total(), QFile(path()).size());
    QVERIFY(run.done() > 0 && run.done() < run.total());
    QCOMPARE(run.result().ending, Ending::Cancelled);
    QCOMPARE(importToTheEnd(run), ImportStep::Finished);
    QCOMPARE(run.step(), ImportStep::Finished);
    QCOMPARE(run.done(), run.total());
    const QList<qsizetype> sizes{500, 500, 200};
    QCOMPARE(imported.sizes, sizes);
    QCOMPARE(run.result().ending, Ending::Done);
    QCOMPARE(run.result().events, 1200);
    QCOMPARE(run.result().skipped, 0);
    for (int i = 0; i < events.size(); ++i)
        QVERIFY(isSameEvent(imported.events[i], events[i]));
}

void TestImportRun::limitsTheGroupsOfLargeEvents()
{
    Event event = sampleEvent(1);
    PushRadar::Exchange exchange = *event.exchange;
    exchange.responseBody = QByteArray(PushRadar::Exchange::ResponseLimit, 'x');
    event.exchange = std::make_shared<const PushRadar::Exchange>(exchange);
    QVERIFY(put(QList<Event>(8, event)));
    ImportedEvents imported;
    ImportRun run(path(), {}, imported.sink());
    QCOMPARE(importToTheEnd(run), ImportStep::Finished);
    QCOMPARE(imported.events.size(), 8);
    for (const qsizetype size : imported.sizes)
        QVERIFY(size <= 3);
}

void TestImportRun::choosesTheProfile()
{
    QVERIFY(put({sampleEvent(0), sampleEvent(1), Event()}));
    ImportedEvents imported;
    ImportRun run(path(), {{}, [](const QString &id) { return id == "profile-1"; }, "here"},
                  imported.sink());
    QCOMPARE(importToTheEnd(run), ImportStep::Finished);
    QCOMPARE(imported.events.size(), 3);
    QCOMPARE(imported.events[0].profileId, "here");
    QCOMPARE(imported.events[1].profileId, "profile-1");
    QCOMPARE(imported.events[2].profileId, "here");
}

void TestImportRun::countsWhatWasThere()
{
    QVERIFY(put({sampleEvent(0), sampleEvent(1), sampleEvent(2)}));
    ImportRun run(path(), {},
                  [](const QList<Event> &) { return PushRadar::Result<int, QString>(1); });
    QCOMPARE(importToTheEnd(run), ImportStep::Finished);
    QCOMPARE(run.result().events, 1);
    QCOMPARE(run.result().skipped, 2);
}

void TestImportRun::keepsTheFirstFaults()
{
    QVERIFY(put({sampleEvent(0)}, QByteArray("hello\n").repeated(5000)));
    ImportedEvents imported;
    ImportRun run(path(), {}, imported.sink());
    QCOMPARE(importToTheEnd(run), ImportStep::Finished);
    QCOMPARE(run.result().events, 1);
    QCOMPARE(run.result().unreadable, 5000);
    QCOMPARE(run.result().faults.size(), TransferResult::KeptFaults);
    QCOMPARE(run.result().faults[0].line, 3);
    QVERIFY(!run.result().faults[0].reason.isEmpty());
}

void TestImportRun::failsWithItsSink()
{
    QList<Event> events;
    for (int i = 0; i < 1200; ++i)
        events += sampleEvent(i);
    QVERIFY(put(events));
    int calls = 0;
    ImportRun run(path(), {}, [&](const QList<Event> &group) -> PushRadar::Result<int, QString> {
        if (++calls == 2)
            return QString("The disk is full.");
        return static_cast<int>(group.size());
    });
    QCOMPARE(importToTheEnd(run), ImportStep::Failed);
    QCOMPARE(run.step(), ImportStep::Failed);
    QCOMPARE(calls, 2);
    QCOMPARE(run.result().ending, Ending::Failed);
    QCOMPARE(run.result().reason, "The disk is full.");
    QCOMPARE(run.result().events, 500);
}

void TestImportRun::saysWhatItCannotRead()
{
    ImportedEvents imported;
    ImportRun missing(path(), {}, imported.sink());
    QCOMPARE(missing.step(), ImportStep::Failed);
    QVERIFY(missing.result().reason.startsWith("The file can't be read: "));

    QVERIFY(putFile(path(), "{}\n"));
    ImportRun other(path(), {}, imported.sink());
    QCOMPARE(other.step(), ImportStep::Failed);
    QVERIFY(other.result().reason.contains("isn't a history of RadarDesk"));
    QVERIFY(imported.sizes.isEmpty());
}

void TestImportRun::canBeLeft()
{
    QVERIFY(put(QList<Event>(600, sampleEvent(1))));
    ImportedEvents imported;
    {
        ImportRun run(path(), {}, imported.sink());
        QCOMPARE(run.step(), ImportStep::More);
        QCOMPARE(run.result().ending, Ending::Cancelled);
        QCOMPARE(run.result().events, 500);
    }
    QCOMPARE(imported.events.size(), 500);
}

void TestImportRun::filters()
{
    QVERIFY(put({sampleEvent(1)}));
    ImportedEvents imported;
    ImportRules rules;
    rules.filter.bytes = [](const QByteArray &bytes) {
        return QByteArray(bytes).replace("Hello", "Bye");
    };
    rules.filter.text = [](const QString &text) { return text.toUpper(); };
    ImportRun run(path(), rules, imported.sink());
    QCOMPARE(importToTheEnd(run), ImportStep::Finished);
    QCOMPARE(imported.events.size(), 1);
    QVERIFY(imported.events[0].data.contains("Bye World!"));
    QCOMPARE(imported.events[0].channel, "CHANNEL-1");
}

int tst_importrun(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestImportRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importrun.moc"
