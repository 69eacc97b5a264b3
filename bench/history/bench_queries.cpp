// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// How long the first page of each kind of search takes in a history of many events, beside the
/// same rows by bare SQL: bench_queries [PATH OF A HISTORY]. Where an index can help, the median
/// has a bound; where none can, the search has to say how far it has come.

#include <bench/app/barequery.h>
#include <bench/history/sampleevents.h>
#include <bench/support/figures.h>

#include <history/store/eventrow.h>
#include <history/store/history.h>
#include <history/store/historydatabase.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <vector>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

namespace {

constexpr int Events = 1'000'000;
constexpr int GroupSize = 1000;
constexpr int PageSize = 200; // as the timeline reads them
constexpr int Times = 7;
constexpr double MostMs = 100;
constexpr qint64 LongMs = 1000; // is done once
constexpr int AnnotateEvery = 20'000;

enum class Help { Index, None };

struct Search
{
    const char *typed;
    Help help;
    const char *words; ///< What bare SQL looks up in the index of words, if that is how.
    QByteArray where = {}; ///< Else its condition.
};

QByteArray kindIs(EventKind kind)
{
    QByteArrayList columns;
    for (const EventSource source : AllEventSources)
        columns.append(QByteArray::number(kindColumn(kind, source)));
    return "kind IN (" + columns.join(',') + ')';
}

QList<Search> searches()
{
    const QByteArray inChannel = "channel IN (SELECT id FROM channels WHERE name ";
    return {
        {"", Help::Index, nullptr, "1"},
        {"channel:channel-7", Help::Index, nullptr, inChannel + "= 'channel-7')"},
        {"channel:channel-1*", Help::Index, nullptr, inChannel + "GLOB 'channel-1*')"},
        {"status:failed", Help::Index, nullptr, "outcome = 2"},
        {"kind:token", Help::Index, nullptr, kindIs(EventKind::Authentication)},
        {"kind:run", Help::None, nullptr, kindIs(EventKind::Run)},
        {"from:radardesk", Help::Index, nullptr, "1"},
        {"since:2023-11-20", Help::Index, nullptr, "time_ms > 1700434800000"},
        {"hello", Help::Index, "hello"},
        {"\"hello world\"", Help::Index, "hello world"},
        {"aaan eaan", Help::Index, "aaan eaan"},
        {"zebra", Help::Index, "zebra"},
        {"library:python", Help::Index, "python"},
        {"mark:red", Help::Index, "xmarkxred"},
        {"note:*", Help::Index, "xnotex"},
        {"note:ben", Help::Index, "ben"},
        {"data.n = 500000", Help::Index, "n 500000"},
        {"data.n = 7 status:ok", Help::None, "n 7"}, // channel-7 has the word, too
        {"data.message = \"Hello World!\"", Help::Index, "message hello world"},
        {"data.aaan exists", Help::Index, "aaan"},
        {"data.zebra > 1", Help::Index, "zebra"},
        {"data.message ~ hello", Help::Index, "message"},
        {"data.n > 10", Help::Index, "n"},
        {"-hello", Help::None, nullptr, "1"},
        {"data.n < 1000", Help::None, "n"},
        {"data.message ~ nobody", Help::None, "message"},
    };
}

bool makeHistory(const QString &path)
{
    HistoryDatabase database(path);
    if (!database.open())
        return false;
    SampleEvents samples;
    for (int made = 0; made < Events; made += GroupSize) {
        QList<Event> group;
        for (int i = 0; i < GroupSize; ++i)
            group.append(samples.next());
        if (!database.append(group))
            return false;
    }
    return true;
}

/// What came of one search.
struct Found
{
    double ms = 0;
    double firstWordMs = 0; ///< Until it said how far it had come; 0 where it was done before.
    int events = 0;
    bool isDone = false;
};

Found searchOnce(History &history, const QString &typed)
{
    HistoryFilter filter{.profile = QStringLiteral("sandbox")};
    filter.query = *parseEventQuery(typed, QDateTime::currentDateTime());
    Found found;
    QElapsedTimer clock;
    clock.start();
    const auto request = history.page(
        filter, {HistoryPlace::Direction::Older, std::nullopt}, PageSize, &history,
        [&](const HistoryResult<HistoryPage> &page) {
            found.isDone = true;
            found.events = page ? static_cast<int>(page->events.size()) : -1;
        },
        [&](const HistoryPage &) {
            if (found.firstWordMs == 0)
                found.firstWordMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        });
    while (!found.isDone)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    found.ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return found;
}

/// What some calls of \a act return: how long it took. One that takes long is called once.
std::vector<double> timesOf(const std::function<double()> &act)
{
    std::vector<double> times{act()};
    while (times.size() < Times && times.back() < LongMs)
        times.push_back(act());
    return times;
}

/// Marks and notes on a few events, from the oldest to the newest.
bool annotateSome(History &history)
{
    QList<KeyedAnnotation> changes;
    for (int number = 1; number < Events; number += AnnotateEvery) {
        HistoryFilter filter{.profile = QStringLiteral("sandbox")};
        filter.query = *parseEventQuery(QStringLiteral("data.n = %1").arg(number),
                                        QDateTime::currentDateTime());
        bool isRead = false;
        history.page(filter, {HistoryPlace::Direction::Older, std::nullopt}, 1, &history,
                     [&](const HistoryResult<HistoryPage> &page) {
                         isRead = true;
                         if (page && !page->events.isEmpty())
                             changes.append({page->events.constFirst().key,
                                             {Mark::Red, QStringLiteral("Ask Ben")}});
                     });
        while (!isRead)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    bool isDone = changes.isEmpty();
    if (!isDone)
        history.annotate(changes, &history, [&isDone] { isDone = true; });
    while (!isDone)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return !changes.isEmpty();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Figures figures(QStringLiteral("queries"));
    const QTemporaryDir folder;
    const QString given = QCoreApplication::arguments().value(1);
    const QString path = given.isEmpty() ? folder.filePath(QStringLiteral("history.db")) : given;
    if (!QFileInfo::exists(path) && !makeHistory(path)) {
        std::fputs("The history can't be made.\n", stderr);
        return 1;
    }
    History history(path);
    history.start();
    if (!annotateSome(history)) {
        std::fputs("The history holds too little.\n", stderr);
        return 1;
    }
    BareQuery bare(path);
    for (const QList<Search> all = searches(); const Search &search : all) {
        const QString typed = QString::fromLatin1(search.typed);
        Found found;
        const std::vector<double> ours = timesOf([&] {
            found = searchOnce(history, typed);
            return found.ms;
        });
        const std::vector<double> bares = timesOf([&] {
            QElapsedTimer clock;
            clock.start();
            static_cast<void>(search.words
                                  ? bare.readPage(QString::fromLatin1(search.words), PageSize)
                                  : bare.readPageWhere(search.where, PageSize));
            return static_cast<double>(clock.nsecsElapsed()) / 1e6;
        });
        const bool isSaid = found.firstWordMs > 0;
        const auto longMs = static_cast<double>(LongMs);
        figures.add(typed, typed, QStringLiteral("ms"), ours,
                    search.help == Help::Index ? Bound::atMost(MostMs)
                        : isSaid               ? Bound::none()
                                               : Bound::atMost(longMs),
                    QStringLiteral("%1 events; bare SQL %2%3")
                        .arg(found.events)
                        .arg(medianOf(bares), 0, 'f', 2)
                        .arg(isSaid ? QStringLiteral("; reported after %1 ms")
                                          .arg(found.firstWordMs, 0, 'f', 0)
                                    : QString()));
    }
    return figures.finish();
}
