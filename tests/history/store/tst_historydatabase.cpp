// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historychecks.h>
#include <history/store/sampleevents.h>
#include <support/textfile.h>

#include <history/store/historydatabase.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

class TestHistoryDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEvents();
    void keepsKeysInOrder();
    void worksInMemory();
    void findsThePreviousOne();
    void readsLikeAPlainList_data();
    void readsLikeAPlainList();
    void readsALongHistory();
    void searchesWhatOneReads();
};

namespace {

constexpr int Events = 500;
constexpr int BatchSize = 37;

Event variedEvent(int number)
{
    Event event = sampleEvent(number);
    event.kind = AllEventKinds.at(std::size_t(number) % AllEventKinds.size());
    event.source = AllEventSources.at(std::size_t(number / 2) % AllEventSources.size());
    event.outcome = number % 5 == 0 ? Outcome::Failed : Outcome::Done;
    event.note = number % 11 == 0 ? "Refused by the service." : "";
    return event;
}

/// The events with those keys that a filter without text lets through.
bool isWanted(const Event &event, const HistoryFilter &filter)
{
    return (filter.profile.isEmpty() || event.profileId == filter.profile)
        && (filter.channel.isEmpty() || event.channel == filter.channel)
        && (filter.kinds.isEmpty() || filter.kinds.contains(event.kind))
        && (filter.sources.isEmpty() || filter.sources.contains(event.source)
            || event.kind == EventKind::Gap)
        && (!filter.failedOnly || event.outcome == Outcome::Failed)
        && (!filter.from.isValid() || event.time >= filter.from)
        && (!filter.to.isValid() || event.time < filter.to)
        && (filter.text.isEmpty() || event.note.contains(filter.text, Qt::CaseInsensitive));
}

qint64 countOf(HistoryDatabase &database, const QString &text)
{
    HistoryFilter filter;
    filter.text = text;
    const auto count = database.count(filter);
    return count ? *count : -1;
}

} // namespace

void TestHistoryDatabase::keepsEvents()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("deep/er/history.db");
    QList<qint64> keys;
    {
        HistoryDatabase database(path);
        QVERIFY(database.open());
        const auto written = database.append({fullEvent(), Event(), sampleEvent(1)});
        QVERIFY(written.ok());
        keys = *written;
        // In the order of recording; the middle one has no time.
        const qint64 first = HistoryDatabase::keyAt(fullEvent().time);
        QCOMPARE(keys, QList<qint64>({first, first + 1, first + 1024}));
        QVERIFY(database.update({{keys.at(1), sampleEvent(9)}, {999, sampleEvent(9)}}));
    }
    HistoryDatabase database(path);
    QVERIFY(database.open());
    QVERIFY(isSameEvent((*database.find(keys.at(0)))->event, fullEvent()));
    QVERIFY(isSameEvent((*database.find(keys.at(1)))->event, sampleEvent(9)));
    QVERIFY(isSameEvent((*database.find(keys.at(2)))->event, sampleEvent(1)));
    QVERIFY(!*database.find(999));
    QCOMPARE(*database.append({Event()}), QList<qint64>({keys.at(2) + 1}));
}

// Whatever the clock does, and whichever program records.
void TestHistoryDatabase::keepsKeysInOrder()
{
    const QTemporaryDir folder;
    HistoryDatabase one(folder.filePath("history.db"));
    HistoryDatabase other(folder.filePath("history.db"));
    QVERIFY(one.open());
    QVERIFY(other.open());
    Event timeless;
    Event early = sampleEvent(0);
    early.time = early.time.addYears(-80);
    QList<qint64> keys;
    for (const Event &event : {sampleEvent(100), sampleEvent(50), timeless, early, sampleEvent(101),
                               sampleEvent(0), sampleEvent(5000)}) {
        HistoryDatabase &recording = keys.size() % 2 == 0 ? one : other;
        const auto version = one.changes();
        const auto added = recording.append({event});
        QVERIFY(version.ok() && added.ok());
        QCOMPARE(*one.changes() != *version, &recording == &other);
        keys += *added;
        QVERIFY(keys.constLast() >= HistoryDatabase::keyAt(event.time));
    }
    QVERIFY(std::is_sorted(keys.cbegin(), keys.cend(), std::less_equal<>()));
    QCOMPARE(keys.constLast(), HistoryDatabase::keyAt(sampleEvent(5000).time));

    // Those of a clock that was set back are found by their time.
    const QDateTime start = sampleEvent(0).time;
    const HistoryFilter before{.to = start.addMSecs(60)};
    QCOMPARE(keysOf(other, before, HistoryPlace::Direction::Older, 2),
             QList<qint64>({keys.at(1), keys.at(3), keys.at(5)}));
    const HistoryFilter from{.from = start.addMSecs(100)};
    QCOMPARE(keysOf(other, from, HistoryPlace::Direction::Older, 2),
             QList<qint64>({keys.at(0), keys.at(4), keys.at(6)}));
    QVERIFY(HistoryDatabase::keyAt(QDateTime()) > 0);
    QVERIFY(HistoryDatabase::keyAt(start.addYears(2'000'000)) > 0);
}

void TestHistoryDatabase::worksInMemory()
{
    HistoryDatabase database{QString()};
    QVERIFY(database.open());
    const qint64 least = HistoryDatabase::keyAt(sampleEvent(900).time) + 5;
    database.setLeastKey(least);
    Event pending = sampleEvent(3);
    pending.outcome = Outcome::Pending;
    const auto keys = database.append({sampleEvent(1), pending, sampleEvent(2000)});
    QVERIFY(keys.ok());
    QCOMPARE(*keys,
             QList<qint64>({least, least + 1, HistoryDatabase::keyAt(sampleEvent(2000).time)}));
    QVERIFY(database.update({{keys->at(1), sampleEvent(3)}}));
    QCOMPARE(*database.markInterrupted(), 0);
    QCOMPARE(keysOf(database, {.text = "hello"}, HistoryPlace::Direction::Older, 2), *keys);
    QVERIFY(isSameEvent((*database.find(keys->at(1)))->event, sampleEvent(3)));
    HistoryDatabase other{QString()};
    QVERIFY(other.open());
    QCOMPARE(*other.count({}), 0);
    QVERIFY(!QFile::exists(HistoryDatabase::lockPath({})));
}

void TestHistoryDatabase::findsThePreviousOne()
{
    HistoryDatabase database{QString()};
    QVERIFY(database.open());
    Event arrival = sampleEvent(21);
    arrival.kind = EventKind::Arrival;
    Event elsewhere = sampleEvent(21);
    elsewhere.profileId = "other";
    const auto keys =
        database.append({sampleEvent(0), arrival, elsewhere, sampleEvent(1), sampleEvent(21)});
    QVERIFY(keys.ok());
    const auto found = database.previousOf(keys->at(4));
    QVERIFY(found.ok() && *found);
    QCOMPARE((*found)->key, keys->at(0));
    QVERIFY(isSameEvent((*found)->event, sampleEvent(0)));
    QVERIFY(!*database.previousOf(keys->at(0)));
    QVERIFY(!*database.previousOf(12345));
}

void TestHistoryDatabase::readsLikeAPlainList_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    const QDateTime start = sampleEvent(0).time;
    QTest::newRow("all") << HistoryFilter{};
    QTest::newRow("profile") << HistoryFilter{.profile = "profile-1"};
    QTest::newRow("channel") << HistoryFilter{.channel = "channel-2"};
    QTest::newRow("both") << HistoryFilter{.profile = "profile-2", .channel = "channel-2"};
    QTest::newRow("kinds") << HistoryFilter{.kinds = {EventKind::Arrival, EventKind::Connection}};
    QTest::newRow("source") << HistoryFilter{.sources = {EventSource::App}};
    QTest::newRow("sources") << HistoryFilter{
        .sources = {EventSource::RadarDesk, EventSource::Page}};
    QTest::newRow("kind of a source") << HistoryFilter{
        .channel = "channel-2", .kinds = {EventKind::Broadcast}, .sources = {EventSource::App}};
    QTest::newRow("failed") << HistoryFilter{.failedOnly = true};
    QTest::newRow("failed of one") << HistoryFilter{.profile = "profile-0", .failedOnly = true};
    QTest::newRow("span") << HistoryFilter{.from = start.addMSecs(100), .to = start.addMSecs(300)};
    QTest::newRow("text") << HistoryFilter{.text = "refused"};
    QTest::newRow("text of one") << HistoryFilter{.profile = "profile-1", .text = "SERV"};
    QTest::newRow("everything") << HistoryFilter{.profile = "profile-1",
                                                 .channel = "channel-4",
                                                 .kinds = {EventKind::Broadcast},
                                                 .failedOnly = true,
                                                 .from = start,
                                                 .to = start.addMSecs(450),
                                                 .text = "service"};
    QTest::newRow("unknown profile") << HistoryFilter{.profile = "nobody"};
    QTest::newRow("unknown channel") << HistoryFilter{.profile = "profile-1", .channel = "none"};
}

void TestHistoryDatabase::readsLikeAPlainList()
{
    QFETCH(const HistoryFilter, filter);
    const QTemporaryDir folder;
    HistoryDatabase database(folder.filePath("history.db"));
    QVERIFY(database.open());
    QList<Event> events;
    for (int i = 0; i < Events; ++i)
        events.append(variedEvent(i));
    const auto keys = database.append(events);
    QVERIFY(keys.ok());
    QList<qint64> wanted;
    for (int i = 0; i < Events; ++i) {
        if (isWanted(events.at(i), filter))
            wanted.append(keys->at(i));
    }
    QCOMPARE(*database.count(filter), wanted.size());

    for (const auto direction : {HistoryPlace::Direction::Newer, HistoryPlace::Direction::Older})
        QCOMPARE(keysOf(database, filter, direction, BatchSize), wanted);
    const auto batch = database.readBatch(filter, {}, BatchSize);
    QVERIFY(batch.ok());
    for (const StoredEvent &stored : batch->events)
        QVERIFY(isSameEvent(stored.event, events.at(keys->indexOf(stored.key))));
}

// So long that a step looks at a part of it only, and the words are in several tables.
void TestHistoryDatabase::readsALongHistory()
{
    HistoryDatabase database{QString()};
    QVERIFY(database.open());
    constexpr int Many = 45'000;
    const auto event = [](int number) {
        Event made;
        made.profileId = number % 15'000 == 7 ? "rare" : "common";
        made.channel = number % 3 == 0 ? "third" : "other";
        made.kind = number % 20'000 == 9 ? EventKind::Connection : EventKind::Arrival;
        made.time = sampleEvent(0).time.addMSecs(number % 1000 == 0 ? number - 500 : number);
        made.data = number % 40'000 == 11 ? "{\"word\":\"seldom\"}" : "{\"word\":\"often\"}";
        return made;
    };
    QList<Event> events;
    for (int i = 0; i < Many; ++i)
        events.append(event(i));
    const auto keys = database.append(events);
    QVERIFY(keys.ok());
    const QDateTime start = events.constFirst().time;
    for (const HistoryFilter &filter :
         {HistoryFilter{}, HistoryFilter{.profile = "rare"}, HistoryFilter{.channel = "third"},
          HistoryFilter{.kinds = {EventKind::Connection}},
          HistoryFilter{.channel = "other", .kinds = {EventKind::Connection}},
          HistoryFilter{.from = start.addMSecs(30'000), .to = start.addMSecs(31'000)},
          HistoryFilter{.to = start.addMSecs(10)}, HistoryFilter{.text = "often"},
          HistoryFilter{.text = "seldom"}, HistoryFilter{.profile = "rare", .text = "oft"},
          HistoryFilter{.to = start.addMSecs(20'000), .text = "seldom"},
          HistoryFilter{.profile = "rare", .kinds = {EventKind::Connection}, .text = "word"}}) {
        QList<qint64> wanted;
        for (int i = 0; i < Many; ++i) {
            HistoryFilter plain = filter;
            plain.text.clear();
            if (isWanted(events.at(i), plain) && events.at(i).data.contains(filter.text.toUtf8()))
                wanted.append(keys->at(i));
        }
        for (const auto direction :
             {HistoryPlace::Direction::Newer, HistoryPlace::Direction::Older})
            QCOMPARE(keysOf(database, filter, direction, 1000), wanted);
        QCOMPARE(*database.count(filter), wanted.size());
    }
}

void TestHistoryDatabase::searchesWhatOneReads()
{
    const QTemporaryDir folder;
    HistoryDatabase database(folder.filePath("history.db"));
    QVERIFY(database.open());
    Event event;
    event.channel = "private-orders";
    event.data = R"({"where":"Caf\u00e9 \"M\u00fcller\"","path":"a\/b","n":4711})";
    event.note = "first";
    const auto keys = database.append({event});
    QVERIFY(keys.ok());
    for (const char *found : {"order", "PRIVATE-ord", "cafe", "Caf\u00e9", "m\u00fcller", "where",
                              "47", "first caf", "\"", "{", "\"where\":", "a/b"})
        QVERIFY2(countOf(database, QString::fromUtf8(found)) == 1, found);
    for (const char *missing :
         {"rders", "orders-private", "first second", "u00e9", "NOT", "a\"b\"c"})
        QVERIFY2(countOf(database, QString::fromUtf8(missing)) == 0, missing);
    event.note = "second";
    QVERIFY(database.update({{keys->constFirst(), event}}));
    QCOMPARE(countOf(database, "first"), 0);
    QCOMPARE(countOf(database, "second orders"), 1);
}

int tst_historydatabase(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistoryDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historydatabase.moc"
