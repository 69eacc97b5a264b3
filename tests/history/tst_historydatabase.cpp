// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/sampleevents.h>
#include <support/textfile.h>

#include <history/historydatabase.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace RadarDesk;

Q_DECLARE_METATYPE(RadarDesk::HistoryFilter)

class TestHistoryDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEvents();
    void pagesLikeAPlainList_data();
    void pagesLikeAPlainList();
    void searchesWhatOneReads();
    void marksInterruptedOnlyOfEndedPrograms();
    void refusesANewerVersion();
    void isTheOwnersOnly();
    void waitsForALock();
    void saysWhatIsWrong();
};

namespace {

constexpr int Events = 500;
constexpr int PageSize = 37;

Event variedEvent(int number)
{
    Event event = sampleEvent(number);
    event.kind = EventKind(number % 4);
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
        && (!filter.failedOnly || event.outcome == Outcome::Failed)
        && (!filter.from.isValid() || event.time >= filter.from)
        && (!filter.to.isValid() || event.time < filter.to)
        && (filter.text.isEmpty() || event.note.contains(filter.text, Qt::CaseInsensitive));
}

QList<qint64> keysOf(const QList<StoredEvent> &events)
{
    QList<qint64> keys;
    for (const StoredEvent &stored : events)
        keys.append(stored.key);
    return keys;
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
        QVERIFY(!database.open());
        const auto written = database.append({fullEvent(), Event(), sampleEvent(1)});
        QVERIFY(written.ok());
        keys = *written;
        QCOMPARE(keys, QList<qint64>({1, 2, 3}));
        QVERIFY(!database.update({{keys.at(1), sampleEvent(9)}, {999, sampleEvent(9)}}));
    }
    HistoryDatabase database(path);
    QVERIFY(!database.open());
    QVERIFY(isSameEvent((*database.find(keys.at(0)))->event, fullEvent()));
    QVERIFY(isSameEvent((*database.find(keys.at(1)))->event, sampleEvent(9)));
    QVERIFY(isSameEvent((*database.find(keys.at(2)))->event, sampleEvent(1)));
    QVERIFY(!*database.find(999));
    QCOMPARE(*database.append({Event()}), QList<qint64>({4}));
}

void TestHistoryDatabase::pagesLikeAPlainList_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    const QDateTime start = sampleEvent(0).time;
    QTest::newRow("all") << HistoryFilter{};
    QTest::newRow("profile") << HistoryFilter{.profile = "profile-1"};
    QTest::newRow("channel") << HistoryFilter{.channel = "channel-2"};
    QTest::newRow("both") << HistoryFilter{.profile = "profile-2", .channel = "channel-2"};
    QTest::newRow("kinds") << HistoryFilter{.kinds = {EventKind::Arrival, EventKind::Connection}};
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

void TestHistoryDatabase::pagesLikeAPlainList()
{
    QFETCH(const HistoryFilter, filter);
    const QTemporaryDir folder;
    HistoryDatabase database(folder.filePath("history.db"));
    QVERIFY(!database.open());
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

    QList<qint64> newer;
    HistoryPlace place{HistoryPlace::Direction::Newer, std::nullopt};
    do {
        const auto page = database.page(filter, place, PageSize);
        QVERIFY(page.ok());
        for (const StoredEvent &stored : *page)
            QVERIFY(isSameEvent(stored.event, events.at(keys->indexOf(stored.key))));
        newer += keysOf(*page);
        place.key = page->isEmpty() ? std::nullopt : std::optional(newer.constLast());
    } while (place.key);
    QCOMPARE(newer, wanted);

    QList<qint64> older;
    place = {};
    do {
        const auto page = database.page(filter, place, PageSize);
        QVERIFY(page.ok());
        older = keysOf(*page) + older;
        place.key = page->isEmpty() ? std::nullopt : std::optional(older.constFirst());
    } while (place.key);
    QCOMPARE(older, wanted);
}

void TestHistoryDatabase::searchesWhatOneReads()
{
    const QTemporaryDir folder;
    HistoryDatabase database(folder.filePath("history.db"));
    QVERIFY(!database.open());
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
    QVERIFY(!database.update({{keys->constFirst(), event}}));
    QCOMPARE(countOf(database, "first"), 0);
    QCOMPARE(countOf(database, "second orders"), 1);
}

void TestHistoryDatabase::marksInterruptedOnlyOfEndedPrograms()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    Event pending = sampleEvent(1);
    pending.outcome = Outcome::Pending;
    auto ended = std::make_unique<HistoryDatabase>(path);
    HistoryDatabase other(path);
    QVERIFY(!ended->open());
    QVERIFY(!other.open());
    const auto lost = ended->append({pending, sampleEvent(2), pending});
    const auto kept = other.append({pending});
    QVERIFY(lost.ok() && kept.ok());
    QVERIFY(!ended->update({{lost->at(2), sampleEvent(3)}}));
    QCOMPARE(*other.markInterrupted(), 0);
    ended.reset();
    QCOMPARE(*other.markInterrupted(), 1);
    QCOMPARE(*other.markInterrupted(), 0);
    const Event marked = (*other.find(lost->at(0)))->event;
    QCOMPARE(marked.outcome, Outcome::Failed);
    QCOMPARE(marked.note, QString("Interrupted: it may have been delivered."));
    QCOMPARE((*other.find(lost->at(1)))->event.outcome, Outcome::Done);
    QCOMPARE((*other.find(kept->at(0)))->event.outcome, Outcome::Pending);
}

void TestHistoryDatabase::refusesANewerVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    HistoryConnection connection(path);
    QVERIFY(!connection.open(HistoryConnection::Access::ReadWrite));
    QVERIFY(!connection.run("PRAGMA user_version = 2"));
    connection.close();
    const QByteArray before = contentOf(path);
    HistoryDatabase database(path);
    const auto fault = database.open();
    QVERIFY(fault);
    QCOMPARE(fault->trouble, HistoryTrouble::Newer);
    QVERIFY(fault->reason.contains(path));
    QCOMPARE(contentOf(path), before);
}

void TestHistoryDatabase::isTheOwnersOnly()
{
    const QTemporaryDir folder;
    HistoryDatabase database(folder.filePath("history.db"));
    QVERIFY(!database.open());
    Event pending;
    pending.outcome = Outcome::Pending;
    QVERIFY(database.append({pending}).ok());
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 5); // with those of SQLite and the two locks
    for (const QFileInfo &file : files) {
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
}

void TestHistoryDatabase::waitsForALock()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    HistoryDatabase database(path);
    database.setBusyTime(std::chrono::milliseconds(1));
    QVERIFY(!database.open());
    HistoryConnection other(path);
    QVERIFY(!other.open(HistoryConnection::Access::ReadWrite));
    QVERIFY(!other.run("BEGIN EXCLUSIVE"));
    const auto refused = database.append({sampleEvent(1)});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().trouble, HistoryTrouble::Busy);
    QVERIFY(!other.run("COMMIT"));
    QVERIFY(database.append({sampleEvent(1)}).ok());
}

void TestHistoryDatabase::saysWhatIsWrong()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("history.db");
    QVERIFY(putFile(path, QByteArray(20'000, 'x')));
    HistoryDatabase garbage(path);
    auto fault = garbage.open();
    QVERIFY(fault);
    QCOMPARE(fault->trouble, HistoryTrouble::Damaged);

    HistoryDatabase nowhere(path + "/below/history.db");
    fault = nowhere.open();
    QVERIFY(fault);
    QCOMPARE(fault->trouble, HistoryTrouble::NoPlace);

    HistoryDatabase removed(folder.filePath("removed.db"));
    QVERIFY(!removed.open());
    QVERIFY(QFile::remove(folder.filePath("removed.db")));
    const auto written = removed.append({Event()});
    QVERIFY(!written.ok());
    QCOMPARE(written.error().trouble, HistoryTrouble::Moved);
}

int tst_historydatabase(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistoryDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historydatabase.moc"
