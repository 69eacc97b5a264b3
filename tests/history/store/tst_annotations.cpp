// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historychecks.h>
#include <history/store/sampleevents.h>

#include <history/query/eventquery.h>
#include <history/store/historydatabase.h>

#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// Marks and notes on events, in a real file.
class TestAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKept();
    void stayAsTheEventChanges();
    void areSearched_data();
    void areSearched();
};

namespace {

HistoryFilter searchFor(const QString &text)
{
    const auto query = parseEventQuery(text, QDateTime::currentDateTimeUtc());
    if (!query)
        qFatal("%s", qPrintable(query.error().message));
    return {.query = *query};
}

} // namespace

void TestAnnotations::areKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    HistoryDatabase database(path);
    QVERIFY(database.open());
    const auto keys = database.append({sampleEvent(0), sampleEvent(1)});
    QVERIFY(keys);
    const Annotation annotation{.mark = Mark::Yellow, .note = "Ask Ben"};
    const auto changed = database.annotate({{keys->constFirst(), annotation}});
    QVERIFY(changed);
    QCOMPARE(changed->size(), 1);
    QVERIFY(changed->constFirst().event.annotation == annotation);
    database.close();
    QVERIFY(database.open());
    const auto found = database.find(keys->constFirst());
    QVERIFY(found && *found);
    QVERIFY(!(*found)->event.isDamaged);
    QVERIFY((*found)->event.annotation == annotation);
    Event plain = (*found)->event;
    plain.annotation = {};
    QVERIFY(isSameEvent(plain, sampleEvent(0)));
    QVERIFY((*database.find(keys->constLast()))->event.annotation.isEmpty());
    database.close();
    QCOMPARE(faultsOf(path), "");
}

void TestAnnotations::stayAsTheEventChanges()
{
    const QTemporaryDir folder;
    HistoryDatabase database(folder.filePath("history.db"));
    QVERIFY(database.open());
    const auto keys = database.append({sampleEvent(0)});
    const qint64 key = keys->constFirst();
    QVERIFY(database.annotate({{key, {.mark = Mark::Red, .note = "odd"}}}));
    // Who reports on it knows nothing of that.
    Event changed = sampleEvent(0);
    changed.note = "It was delivered.";
    QVERIFY(database.update({{key, changed}}));
    const auto found = database.find(key);
    QCOMPARE((*found)->event.note, "It was delivered.");
    QCOMPARE((*found)->event.annotation.mark, Mark::Red);
    QCOMPARE(keysOf(database, searchFor("mark:red delivered")), QList{key});
    QVERIFY(database.annotate({{key, {}}}));
    QVERIFY(keysOf(database, searchFor("mark:any")).isEmpty());
    QVERIFY(keysOf(database, searchFor("odd")).isEmpty());
}

void TestAnnotations::areSearched_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QList<int>>("wanted");
    QTest::newRow("a color") << "mark:red" << QList{0, 3};
    QTest::newRow("one of two") << "mark:red mark:blue" << QList{0, 1, 3};
    QTest::newRow("any") << "mark:any" << QList{0, 1, 3};
    QTest::newRow("none") << "-mark:any" << QList{2, 4};
    QTest::newRow("another color") << "-mark:red" << QList{1, 2, 4};
    QTest::newRow("a note") << "note:ben" << QList{1, 2};
    QTest::newRow("any note") << "note:*" << QList{1, 2, 3};
    QTest::newRow("no note") << "-note:*" << QList{0, 4};
    QTest::newRow("either note") << "note:mine note:call" << QList{1, 3};
    QTest::newRow("words of a note") << "note:\"call ben\"" << QList{1};
    QTest::newRow("a word") << "ben" << QList{1, 2};
    QTest::newRow("both") << "mark:blue note:ben" << QList{1};
    QTest::newRow("no such") << "mark:green" << QList<int>();
}

void TestAnnotations::areSearched()
{
    QFETCH(const QString, search);
    QFETCH(const QList<int>, wanted);
    const QTemporaryDir folder;
    HistoryDatabase database(folder.filePath("history.db"));
    QVERIFY(database.open());
    QList<Event> events;
    for (int i = 0; i < 5; ++i)
        events.append(sampleEvent(i));
    events[4].note = "red, and nothing else";
    const auto keys = database.append(events);
    QVERIFY(database.annotate({{keys->at(0), {.mark = Mark::Red, .note = {}}},
                               {keys->at(1), {.mark = Mark::Blue, .note = "Call Ben again"}},
                               {keys->at(2), {.mark = Mark::None, .note = "Ben says no"}},
                               {keys->at(3), {.mark = Mark::Red, .note = "mine"}}}));
    QList<qint64> expected;
    for (const int number : wanted)
        expected.append(keys->at(number));
    QCOMPARE(keysOf(database, searchFor(search)), expected);
}

int tst_annotations(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestAnnotations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_annotations.moc"
