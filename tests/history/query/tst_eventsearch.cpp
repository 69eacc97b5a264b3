// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchedevents.h"

#include <history/query/querymatcher.h>

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// What searches find in a real file.
class TestEventSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void finds_data();
    void finds();
    void countsWhatItFinds_data();
    void countsWhatItFinds();
    void findsInBothDirections();
    void passesOverAValueOfTheChannel();
    void comparesFields_data();
    void comparesFields();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("history.db")); }
    [[nodiscard]] QStringList found(const HistoryFilter &filter, HistoryPlace::Direction direction,
                                    int limit);
    int m_pages = 0; // of the last search

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Event withStatus(Event event, int status, Outcome outcome)
{
    PushRadar::Exchange exchange;
    exchange.status = status;
    event.exchange = std::make_shared<const PushRadar::Exchange>(exchange);
    event.outcome = outcome;
    return event;
}

/// One a minute, each named by its note.
QList<Event> examples()
{
    QList<Event> events{
        withStatus(namedEvent("first", EventKind::Broadcast, "orders",
                              R"({"order":{"id":42,"tags":["new","paid"]},"total":12.50})"),
                   200, Outcome::Done),
        namedEvent("second", EventKind::Arrival, "orders",
                   R"({"order":{"id":420},"total":"9.99","name":"Zo\u00eb"})"),
        withStatus(namedEvent("third", EventKind::Authentication, "private-pay[1]", {}), 403,
                   Outcome::Failed),
        namedEvent("fourth", EventKind::Call, "orders.eu",
                   R"({"items":[{"n":1},{"n":5}],"x":null})"),
        namedEvent("fifth", EventKind::Gap, "", {}),
        namedEvent("sixth", EventKind::Broadcast, "other", "7"),
    };
    events[1].outcome = Outcome::Pending;
    events[3].source = EventSource::App;
    events[3].library = QStringLiteral("Python library 3.1.0");
    events[5].profileId = QStringLiteral("blog");
    for (int i = 0; i < events.size(); ++i)
        events[i].time = searchedStart().addSecs(60LL * i).toUTC();
    return events;
}

} // namespace

void TestEventSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestEventSearch::cleanup()
{
    m_folder.reset();
}

QStringList TestEventSearch::found(const HistoryFilter &filter, HistoryPlace::Direction direction,
                                   int limit)
{
    HistoryDatabase database(path());
    if (!database.open())
        return {QStringLiteral("no file")};
    const ReadEvents read = readEvents(database, filter, direction, limit);
    m_pages = read.pages;
    return read.notes;
}

void TestEventSearch::finds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("notes");
    const auto row = [](const char *search, const char *notes) {
        QTest::newRow(search) << QString::fromUtf8(search) << QString::fromLatin1(notes);
    };
    row("", "first second third fourth fifth sixth");
    row("channel:orders", "first second");
    row("channel:Orders", "");
    row("channel:orders*", "first second fourth");
    row("channel:*e*", "first second third fourth sixth");
    row("channel:private-pay[1]", "third");
    row("channel:nowhere", "");
    row("channel:orders channel:other", "first second sixth");
    row("-channel:orders", "third fourth fifth sixth");
    row("channel:orders* -channel:*.eu", "first second");
    row("status:failed", "third");
    row("status:ok -kind:gap", "first fourth sixth");
    row("status:pending status:failed", "second third");
    row("-status:ok", "second third");
    row("status:403", "third");
    row("status:2xx", "first");
    row("-status:4xx", "first second fourth fifth sixth");
    row("status:failed status:2xx", "first third");
    row("status:failed -status:ok status:pending", "second third");
    row("kind:sent", "first sixth");
    row("kind:token kind:call", "third fourth");
    row("-kind:sent -kind:received", "third fourth fifth");
    row("kind:sent -kind:sent", "");
    row("from:app", "fourth fifth"); // what was left out can be of any source
    row("-from:radardesk", "fourth fifth");
    row("profile:blog", "sixth");
    row("-profile:blog kind:sent", "first");
    row("library:python", "fourth");
    row("library:ython", "");
    row("-library:python kind:call", "");
    row("since:12:02", "third fourth fifth sixth");
    row("since:12:02 before:12:04", "third fourth");
    row("-since:12:02", "first second");
    row("-before:12:04 since:58m", "fifth sixth");
    row("paid", "first");
    row("zoe", "second");
    row("-zoe channel:orders", "first");
    row("-\"new paid\" channel:orders", "second");
    row("\"new paid\"", "first");
    row("\"paid new\"", "");
    row("-{ channel:orders", "first second"); // no word
    row("data.order.id = 42", "first");
    row("data.order.id=420", "second");
    row("data.order.id exists", "first second");
    row("-data.order.id exists", "third fourth fifth sixth");
    row("data.total>10", "first");
    row("data.total<10", "second");
    row("data.total = 12.5", "first");
    row("data.total = 9.990", "second");
    row("data.total = \"9.99\"", "second");
    row("data.total = \"12.50\"", "");
    row("data.name ~ zo", "second");
    row("data.name = Zoë", "second");
    row("data.order.tags = paid", "first");
    row("data.order.tags[0] = paid", "");
    row("data.items.n > 4", "fourth");
    row("data.items[0].n > 4", "");
    row("data.x = null", "fourth");
    row("data = 7", "sixth");
    row("data.order = 42", "");
    row("data.order.id>1 -data.total<10 orders", "first");
}

void TestEventSearch::finds()
{
    QFETCH(const QString, search);
    QFETCH(const QString, notes);
    writeEvents(path(), examples());
    QCOMPARE(found(filterOf(search), HistoryPlace::Direction::Older, 100).join(u' '), notes);
    QCOMPARE(found(filterOf(search), HistoryPlace::Direction::Newer, 100).join(u' '), notes);
    // The same of each event alone, but for the words, which only the file knows.
    const QueryMatcher matcher(filterOf(search).query);
    if (!matcher.indexQuery().isEmpty() && !search.startsWith(u"data"))
        return;
    QStringList matching;
    const QList<Event> events = examples();
    for (const Event &event : events) {
        if (matcher.matches(event))
            matching.append(event.note);
    }
    QCOMPARE(matching.join(u' '), notes);
}

void TestEventSearch::countsWhatItFinds_data()
{
    finds_data();
}

void TestEventSearch::countsWhatItFinds()
{
    QFETCH(const QString, search);
    QFETCH(const QString, notes);
    writeEvents(path(), examples());
    HistoryDatabase database(path());
    QVERIFY(database.open());
    const auto count = database.count(filterOf(search));
    QVERIFY(count.ok());
    QCOMPARE(*count, notes.isEmpty() ? 0 : notes.count(u' ') + 1);
}

void TestEventSearch::findsInBothDirections()
{
    QList<Event> events;
    for (int number = 0; number < 700; ++number) {
        Event event = namedEvent("", EventKind::Arrival, "orders",
                                 "{\"n\":" + QByteArray::number(number % 100) + '}');
        event.note = QString::number(number);
        event.time = searchedStart().addMSecs(number).toUTC();
        events.append(event);
    }
    writeEvents(path(), events);
    // More than a step reads, and more than a page holds, whichever way.
    const QStringList expected{"98",  "99",  "198", "199", "298", "299", "398",
                               "399", "498", "499", "598", "599", "698", "699"};
    for (const int limit : {1, 3, 100}) {
        for (const char *search : {"data.n>97", "channel:orders data.n>=98"}) {
            const HistoryFilter filter = filterOf(QString::fromLatin1(search));
            QCOMPARE(found(filter, HistoryPlace::Direction::Older, limit), expected);
            QCOMPARE(found(filter, HistoryPlace::Direction::Newer, limit), expected);
        }
    }
}

void TestEventSearch::passesOverAValueOfTheChannel()
{
    constexpr int Others = 3000;
    QList<Event> events;
    const auto add = [&events](const char *name, const char *channel, const QByteArray &data) {
        events.append(namedEvent(name, EventKind::Arrival, channel, data));
        events.last().time = searchedStart().addMSecs(events.size()).toUTC();
    };
    add("first", "channel-7", R"({"n":7})");
    for (int number = 0; number < Others; ++number)
        add("other", "channel-7", "{\"n\":" + QByteArray::number(1000 + number) + '}');
    add("array", "channel-7", R"({"n":[1,[2,"7.0"]]})");
    add("elsewhere", "orders", R"({"n":7})");
    add("longer", "a-channel-7", R"({"n":7})");
    add("key", "channel-7", R"({"7":1,"n":8})");
    add("accents", "caf\xc3\xa9-7", R"({"n":7})");
    writeEvents(path(), events);
    const QStringList expected{"first", "array", "elsewhere", "longer", "accents"};
    for (const auto direction : {HistoryPlace::Direction::Older, HistoryPlace::Direction::Newer}) {
        QCOMPARE(found(filterOf("data.n = 7 status:ok"), direction, 100), expected);
        QCOMPARE(m_pages, 1); // all of them have the word
        QCOMPARE(found(filterOf("data.n = 7 channel:channel-7"), direction, 1),
                 QStringList({"first", "array"}));
    }
    QCOMPARE(found(filterOf("-data.n = 7"), HistoryPlace::Direction::Older, 9999).size(),
             Others + 1);
}

void TestEventSearch::comparesFields_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *search, const char *data, bool isFound) {
        QTest::addRow("%s in %s", search, data)
            << QString::fromUtf8(search) << QByteArray(data) << isFound;
    };
    row("data.a = 12345678901234567891", R"({"a":12345678901234567891})", true);
    row("data.a = 12345678901234567890", R"({"a":12345678901234567891})", false);
    row("data.a = 0", R"({"a":-0.0})", true);
    row("data.a = -5", R"({"a":-5.00})", true);
    row("data.a = -5", R"({"a":5})", false);
    row("data.a = 1e3", R"({"a":1e3})", true);
    row("data.a > 1e2", R"({"a":1000})", true);
    row("data.a > 5", R"({"a":"abc"})", false);
    row("data.a > 5", R"({"a":"10"})", true);
    row("data.a > b", R"({"a":"c"})", true);
    row("data.a > b", R"({"a":7})", false);
    row("data.a > \"5\"", R"({"a":"10"})", false); // strings, letter by letter
    row("data.a >= 5", R"({"a":5})", true);
    row("data.a <= 4", R"({"a":5})", false);
    row("data.a = true", R"({"a":true})", true);
    row("data.a = \"true\"", R"({"a":true})", false);
    row("data.a ~ ELL", R"({"a":"Hello"})", true);
    row("data.a ~ 2", R"({"a":123})", true);
    row("data.a ~ b", R"({"a":{"b":1}})", false);
    row("data.a != 1", R"({"b":1})", true);
    row("data.a = 2", R"({"a":1,"a":2})", true);
    row("data.a = \"x\ty\"", R"({"a":"x\ty"})", true);
    row("data[\"a.b\"] = 1", R"({"a.b":1})", true);
    row("data.a = \"b\\\\c\"", R"({"a":"b\\c"})", true);
    row("data[1] = 2", "[1,2]", true);
    row("data[2] exists", "[1,2]", false);
    row("data.a.b = 1", R"({"a":[[{"b":1}]]})", true);
}

void TestEventSearch::comparesFields()
{
    QFETCH(const QString, search);
    QFETCH(const QByteArray, data);
    QFETCH(const bool, isFound);
    writeEvents(path(), {namedEvent("it", EventKind::Arrival, "orders", data)});
    const QStringList notes = found(filterOf(search), HistoryPlace::Direction::Older, 10);
    QCOMPARE(notes, isFound ? QStringList("it") : QStringList());
}

int tst_eventsearch(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    TestEventSearch test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventsearch.moc"
