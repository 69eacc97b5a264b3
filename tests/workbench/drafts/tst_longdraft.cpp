// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <workbench/drafts/messagedraft.h>

#include <QEventLoop>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Text that is too long to be read with each key.
class TestLongDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLongTextWhenTypingPauses();
    void readsLongTextInAnotherThread();
    void keepsRowsThatStayTheSame();
    void remembersFewLargeSteps();
};

void TestLongDraft::readsLongTextWhenTypingPauses()
{
    const QString padding(100'000, ' ');
    MessageDraft draft;
    draft.setChannel("test-channel");
    const QSignalSpy changed(&draft, &MessageDraft::changed);
    draft.setJson("{" + padding + "\"a\": 1}");
    draft.setJson("{" + padding + "\"a\": 12}");
    QCOMPARE(changed.size(), 0); // not with each key
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(draft.items()->items().first().text, "12");
    // Whoever asks for it gets what was typed last.
    draft.setJson("{" + padding + "\"a\": 123}");
    QCOMPARE(draft.data(), QByteArray("{\"a\":123}"));
    draft.setJson("{" + padding + "\"a\": ");
    QCOMPARE(draft.message().error().place, DraftFault::Place::Json);
    draft.setJson("{" + padding + "\"b\": 1}");
    MessageDraft restored;
    restored.restore(draft.toState());
    QCOMPARE(restored.items()->items().first().key, "b");
    QCOMPARE(restored.json(), draft.json());
    // What is put in its place meanwhile stays.
    draft.setJson("{" + padding + "\"c\": 1}");
    draft.setData("{\"d\": 1}");
    QCOMPARE(draft.items()->items().first().key, "d");
    QVERIFY(!draft.json().contains(padding));
}

void TestLongDraft::readsLongTextInAnotherThread()
{
    // As long as no thread is free, a long text isn't read, and the window goes on.
    QThreadPool &threads = *QThreadPool::globalInstance();
    const int usual = threads.maxThreadCount();
    threads.setMaxThreadCount(1);
    QSemaphore isFree;
    const auto occupy = [&threads, &isFree] { threads.start([&isFree] { isFree.acquire(); }); };
    const auto pauseLonger = [] {
        QEventLoop loop;
        QTimer::singleShot(600, &loop, &QEventLoop::quit);
        loop.exec();
    };
    const QString padding(100'000, ' ');
    MessageDraft draft;
    const QSignalSpy changed(&draft, &MessageDraft::changed);
    const QSignalSpy faults(&draft, &MessageDraft::jsonFaultChanged);
    occupy();
    draft.setJson("{" + padding + "\"a\": }");
    pauseLonger();
    QCOMPARE(changed.size(), 0);
    // What is read too late is dropped.
    draft.setJson("{" + padding + "\"b\": 1}");
    isFree.release();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(faults.size(), 0);
    QCOMPARE(draft.items()->items().first().key, "b");
    // Saving doesn't read it either, and saves it nevertheless.
    draft.setJson("{" + padding + "\"saved\": 1}");
    MessageDraft restored;
    restored.restore(draft.toState());
    QCOMPARE(draft.items()->items().first().key, "b");
    QCOMPARE(restored.items()->items().first().key, "saved");
    QCOMPARE(restored.data(), QByteArray("{\"saved\":1}"));
    // What was read is dropped, too, when somebody asked or the items changed before.
    occupy();
    draft.setJson("{" + padding + "\"c\": 1}");
    pauseLonger();
    QCOMPARE(draft.data(), QByteArray("{\"c\":1}"));
    draft.items()->setItems({{.key = "d", .text = "1"}});
    isFree.release();
    threads.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(draft.data(), QByteArray("{\"d\":\"1\"}"));
    threads.setMaxThreadCount(usual);
}

void TestLongDraft::keepsRowsThatStayTheSame()
{
    MessageDraft draft;
    draft.setJson(R"({"a": 1, "b": {"x": 1}, "c": 3})");
    DataItemsModel &items = *draft.items();
    items.setUnfolded(1, true);
    const int rows = items.rowCount();
    const QSignalSpy reset(&items, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&items, &QAbstractItemModel::dataChanged);
    draft.setJson(R"({"a": 1, "b": {"x": 2}, "c": 3})");
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 3);
    QCOMPARE(items.rowCount(), rows);
    QCOMPARE(items.valueAt(2).text, "2");
    // What would take long folds.
    draft.setJson("{\"a\": 1, \"b\": {\"x\": \"" + QString(100'000, 'x') + "\"}, \"c\": 3}");
    draft.settle();
    QCOMPARE(items.rowCount(), 4);
    QCOMPARE(items.items().at(1).json.size(), 100'009);
}

void TestLongDraft::remembersFewLargeSteps()
{
    MessageDraft draft;
    const auto type = [&draft](int number) {
        draft.setJson("{\"a\": \"" + QString(1'000'000, 'x') + QString::number(number) + "\"}");
        draft.settle();
    };
    for (int number = 0; number < 28; ++number)
        type(number);
    int steps = 0;
    while (draft.items()->canUndo() && ++steps < 100)
        draft.items()->undo();
    QVERIFY2(steps >= 9 && steps < 27, qPrintable(QString::number(steps)));
}

int tst_longdraft(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestLongDraft test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_longdraft.moc"
