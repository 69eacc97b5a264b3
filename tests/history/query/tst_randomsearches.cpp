// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchedevents.h"

#include <history/search/filtermatcher.h>

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// Whatever is searched for, a file finds what a look at each event finds.
class TestRandomSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatALookAtEachEventFinds();
};

namespace {

constexpr int RandomEvents = 700;
constexpr int RandomSearches = 300;

template <typename List> auto oneOf(QRandomGenerator &random, const List &list)
{
    return list.at(random.bounded(static_cast<int>(list.size())));
}

QByteArray randomData(QRandomGenerator &random)
{
    const QByteArray number = QByteArray::number(random.bounded(40));
    const QList<QByteArray> forms{
        "{\"n\":" + number + '}',
        "{\"n\":\"" + number + ".0\",\"name\":\"Zo\\u00eb 7\"}",
        "{\"n\":[1," + number + "],\"order\":{\"id\":" + number + ",\"tags\":[\"new\"]}}",
        "{\"orders\":[{\"id\":3},{\"id\":" + number + "}],\"name\":\"seven up\"}",
        "{\"name\":\"7\",\"n\":{\"n\":" + number + "}}",
        "[" + number + ",7]",
        number,
        {},
    };
    return oneOf(random, forms);
}

Event randomEvent(QRandomGenerator &random, int number)
{
    const QList<QByteArray> channels{"orders", "orders.eu", "channel-7", "n-7", "private-pay[1]"};
    Event event = namedEvent("", oneOf(random, QList(AllEventKinds.begin(), AllEventKinds.end())),
                             oneOf(random, channels).constData(), randomData(random));
    event.note = QStringLiteral("e%1").arg(number);
    event.time = searchedStart().addSecs(number).toUTC();
    event.profileId = oneOf(random, QStringList{"shop", "shop", "blog"});
    event.source = oneOf(random, QList(AllEventSources.begin(), AllEventSources.end()));
    event.outcome = static_cast<Outcome>(random.bounded(3));
    event.library = oneOf(random, QStringList{"", "", "Python library 3.1.0"});
    event.annotation.mark = random.bounded(4) == 0 ? Mark::Red : Mark::None;
    event.annotation.note = oneOf(random, QStringList{"", "", "", "Ask Ben", "new"});
    if (random.bounded(2) == 0) {
        PushRadar::Exchange exchange;
        exchange.status = oneOf(random, QList<int>{200, 403, 404, 500});
        exchange.responseBody = "7 seven";
        event.exchange = std::make_shared<const PushRadar::Exchange>(exchange);
    }
    return event;
}

QString randomSearch(QRandomGenerator &random)
{
    const QStringList terms{"channel:orders",
                            "channel:*7",
                            "channel:n-7",
                            "status:ok",
                            "status:failed",
                            "status:4xx",
                            "status:403",
                            "kind:sent",
                            "kind:token",
                            "from:app",
                            "profile:blog",
                            "library:python",
                            "mark:red",
                            "mark:any",
                            "note:ben",
                            "note:*",
                            "since:12:03",
                            "before:12:08",
                            "data.n = 7",
                            "data.n = 7.00",
                            "data.n = \"7.0\"",
                            "data.n != 7",
                            "data.n < 4",
                            "data.n >= 7",
                            "data.n.n = 7",
                            "data.n[1] = 7",
                            "data.order.id = 7",
                            "data.orders.id = 7",
                            "data.name ~ zo",
                            "data.name = \"Zo\u00eb 7\"",
                            "data.order exists",
                            "data = 7",
                            "data.name exists",
                            "seven",
                            "7",
                            "new",
                            "\"seven up\"",
                            "data.order.tags = new"};
    QStringList search;
    for (int count = 1 + random.bounded(4); count > 0; --count) {
        const bool isNegated = random.bounded(4) == 0;
        search.append((isNegated ? QStringLiteral("-") : QString()) + oneOf(random, terms));
    }
    return search.join(u' ');
}

} // namespace

void TestRandomSearches::findsWhatALookAtEachEventFinds()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.db"));
    QList<Event> events;
    for (int number = 0; number < RandomEvents; ++number)
        events.append(randomEvent(random, number));
    writeEvents(path, events);
    HistoryDatabase database(path);
    QVERIFY(database.open());
    int found = 0;
    for (int i = 0; i < RandomSearches; ++i) {
        const QString search = randomSearch(random);
        HistoryFilter filter = filterOf(search);
        filter.profile = oneOf(random, QStringList{"", "shop"});
        filter.channel = oneOf(random, QStringList{"", "", "channel-7"});
        filter.failedOnly = random.bounded(5) == 0;
        const FilterMatcher matcher(filter);
        QStringList expected;
        for (const Event &event : std::as_const(events)) {
            if (matcher.matches(event))
                expected.append(event.note);
        }
        found += static_cast<int>(expected.size());
        const QByteArray what = QStringLiteral("seed %1: %2 in \"%3\" on \"%4\"%5")
                                    .arg(seed)
                                    .arg(search, filter.profile, filter.channel,
                                         filter.failedOnly ? QStringLiteral(", failed") : QString())
                                    .toUtf8();
        const int limit = oneOf(random, QList<int>{3, 60, 1000});
        for (const auto direction :
             {HistoryPlace::Direction::Older, HistoryPlace::Direction::Newer})
            QVERIFY2(readEvents(database, filter, direction, limit).notes == expected,
                     what.constData());
        const auto count = database.count(filter);
        QVERIFY2(count.ok() && *count == expected.size(), what.constData());
    }
    QVERIFY(found > 0);
}

int tst_randomsearches(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    TestRandomSearches test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_randomsearches.moc"
