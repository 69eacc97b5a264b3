// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historychecks.h>
#include <history/store/sampleevents.h>

#include <history/store/historydatabase.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

class TestHistoryRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void importsAtTheirTime();
    void importsNothingTwice();
    void importsAllOrNothing();
    void removesAtOnce_data();
    void removesAtOnce();
    void mergesWhatCameMeanwhile_data();
    void mergesWhatCameMeanwhile();
    void replacesWhatIsRemoved();
    void settlesForProgramsThatEnded();
    void showsRemovalsToOthers();
    void deletesBitByBit();
    void keepsOnlyTheNewest();
    void keepsOnlySoManyBytes();
    void dropsWordsOfNothing();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath("history.db"); }
    QList<qint64> record(int first, int last);
    /// All there is to see, through each way of looking.
    [[nodiscard]] QList<qint64> seen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryDatabase> m_database;
};

void TestHistoryRetention::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<HistoryDatabase>(path());
    QVERIFY(m_database->open());
}

void TestHistoryRetention::cleanup()
{
    m_database.reset();
    QCOMPARE(faultsOf(path()), QString());
}

QList<qint64> TestHistoryRetention::record(int first, int last)
{
    QList<Event> events;
    for (int i = first; i <= last; ++i)
        events.append(sampleEvent(i));
    const auto keys = m_database->append(events);
    return keys ? *keys : QList<qint64>();
}

QList<qint64> TestHistoryRetention::seen()
{
    const QList<qint64> all = keysOf(*m_database);
    const auto usage = m_database->usage();
    qint64 used = 0;
    QList<qint64> byProfile;
    for (auto of = usage->cbegin(); of != usage->cend(); ++of) {
        used += of->events;
        byProfile += keysOf(*m_database, {.profile = of.key()});
    }
    QList<qint64> byChannel;
    for (int i = 0; i < 7; ++i)
        byChannel +=
            keysOf(*m_database, {.channel = QStringLiteral("channel-") + QString::number(i)});
    std::sort(byProfile.begin(), byProfile.end());
    std::sort(byChannel.begin(), byChannel.end());
    const QList<qint64> byWord = keysOf(*m_database, {.text = "hello"});
    const auto count = m_database->count({});
    const auto countOfWord = m_database->count({.text = "hello"});
    const bool isSame = used == all.size() && byProfile == all && byChannel == all && byWord == all
        && *count == all.size() && *countOfWord == all.size();
    return isSame ? all : QList<qint64>{-1};
}

void TestHistoryRetention::importsAtTheirTime()
{
    const QList<qint64> before = record(0, 9);
    Event pending = sampleEvent(5);
    pending.data = "{}";
    pending.outcome = Outcome::Pending;
    Event timeless;
    Event same = sampleEvent(5);
    same.data = "[]";
    Event later = sampleEvent(100);
    const auto keys = m_database->insertAt({pending, later, same, timeless, sampleEvent(-50)});
    QVERIFY(keys.ok());
    QCOMPARE(keys->at(0), before.at(5) + 1);
    QCOMPARE(keys->at(1), HistoryDatabase::keyAt(later.time));
    QCOMPARE(keys->at(2), before.at(5) + 2);
    QCOMPARE(keys->at(3), keys->at(1) + 1);
    QCOMPARE(keys->at(4), HistoryDatabase::keyAt(sampleEvent(-50).time));
    QCOMPARE(keysOf(*m_database).mid(0, 9),
             QList<qint64>({keys->at(4)}) + before.mid(0, 6)
                 + QList<qint64>({keys->at(0), keys->at(2)}));
    const Event interrupted = (*m_database->find(keys->at(0)))->event;
    QCOMPARE(interrupted.outcome, Outcome::Failed);
    QVERIFY(interrupted.note.startsWith("Interrupted"));
    // What is recorded now comes after all of them.
    QVERIFY(record(50, 50).constFirst() > keys->at(3));
}

void TestHistoryRetention::importsNothingTwice()
{
    QList<Event> events;
    for (int i = 0; i < 3000; ++i) {
        Event event = sampleEvent(i % 2); // more at one moment than it has keys
        event.channel = "channel-" + QString::number(i % 60);
        event.data = "{\"message\":\"Hello\",\"n\":" + QByteArray::number(i) + '}';
        events.append(event);
    }
    const auto first = m_database->insertAt(events);
    QVERIFY(first.ok());
    QVERIFY(!first->contains(0));
    const auto second = m_database->insertAt(events + QList<Event>{sampleEvent(1)});
    QVERIFY(second.ok());
    QCOMPARE(second->count(0), events.size());
    QVERIFY(second->constLast() > 0);
    QCOMPARE(keysOf(*m_database).size(), events.size() + 1);
    const auto timeless = m_database->insertAt({Event(), Event()});
    QVERIFY(timeless->at(0) > 0);
    QCOMPARE(timeless->at(1), 0);
    // Another kind of the same is another event; and one of a clock that was set back is found.
    Event arrival = sampleEvent(1);
    arrival.kind = EventKind::Arrival;
    const auto late = m_database->append({sampleEvent(90'000), arrival});
    QVERIFY(late.ok());
    QCOMPARE(*m_database->insertAt({arrival}), QList<qint64>({0}));
}

void TestHistoryRetention::importsAllOrNothing()
{
    HistoryConnection other(path());
    QVERIFY(other.open(HistoryConnection::Access::ReadWrite));
    QVERIFY(other.run("CREATE TRIGGER refusal BEFORE INSERT ON events WHEN new.kind = 3 "
                      "BEGIN SELECT raise(ABORT, 'no'); END"));
    Event refused = sampleEvent(1);
    refused.kind = EventKind::Connection;
    QVERIFY(!m_database->insertAt({sampleEvent(0), refused}).ok());
    QCOMPARE(seen(), QList<qint64>());
    QVERIFY(m_database->insertAt({sampleEvent(0)}).ok());
    QCOMPARE(seen().size(), 1);
    QVERIFY(other.run("DROP TRIGGER refusal"));
}

void TestHistoryRetention::removesAtOnce_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("channel");
    QTest::newRow("channel") << "profile-1"
                             << "channel-3";
    QTest::newRow("profile") << "profile-1"
                             << "";
    QTest::newRow("all") << ""
                         << "";
    QTest::newRow("nothing") << "profile-9"
                             << "channel-3";
}

void TestHistoryRetention::removesAtOnce()
{
    QFETCH(const QString, profile);
    QFETCH(const QString, channel);
    const QList<qint64> all = record(0, 199);
    const QList<qint64> gone = keysOf(*m_database, {.profile = profile, .channel = channel});
    QList<qint64> left = all;
    left.removeIf([&gone](qint64 key) { return gone.contains(key); });
    const auto removal = !channel.isEmpty() ? m_database->forgetChannel(profile, channel)
        : !profile.isEmpty()                ? m_database->clearProfile(profile)
                                            : m_database->clearAll();
    QVERIFY(removal.ok());
    QCOMPARE(seen(), left);
    for (const qint64 key : all)
        QCOMPARE(m_database->find(key)->has_value(), left.contains(key));
    QCOMPARE(*m_database->removeSome(1000), false); // it can still be undone
    QVERIFY(!*m_database->undo(*removal + 1));
    QVERIFY(*m_database->undo(*removal));
    QVERIFY(!*m_database->undo(*removal));
    QCOMPARE(seen(), all);
    QCOMPARE(keysOf(*m_database, {.profile = profile, .channel = channel}), gone);
}

void TestHistoryRetention::mergesWhatCameMeanwhile_data()
{
    QTest::addColumn<int>("meanwhile");
    QTest::newRow("fewer") << 20;
    QTest::newRow("more") << 300;
}

void TestHistoryRetention::mergesWhatCameMeanwhile()
{
    QFETCH(const int, meanwhile);
    QList<qint64> all = record(0, 99);
    const auto first = m_database->forgetChannel("profile-1", "channel-3");
    all += record(100, 99 + meanwhile);
    const auto second = m_database->clearAll();
    QCOMPARE(seen(), QList<qint64>());
    const QList<qint64> newest = record(1000, 1020);
    QCOMPARE(seen(), newest);
    QVERIFY(*m_database->undo(*first));
    QVERIFY(seen().size() > newest.size());
    QVERIFY(*m_database->undo(*second));
    QCOMPARE(seen(), all + newest);
    QVERIFY(record(2000, 2000).size() == 1);
    QCOMPARE(seen().size(), all.size() + newest.size() + 1);
}

// A broadcast ends after its channel was forgotten.
void TestHistoryRetention::replacesWhatIsRemoved()
{
    Event pending = sampleEvent(1);
    pending.outcome = Outcome::Pending;
    const auto keys = m_database->append({pending});
    const auto removal = m_database->clearAll();
    QVERIFY(keys.ok() && removal.ok());
    QVERIFY(m_database->update({{keys->constFirst(), sampleEvent(1)}}));
    QCOMPARE(seen(), QList<qint64>());
    QVERIFY(*m_database->undo(*removal));
    QVERIFY(isSameEvent((*m_database->find(keys->constFirst()))->event, sampleEvent(1)));
}

void TestHistoryRetention::settlesForProgramsThatEnded()
{
    record(0, 9);
    auto other = std::make_unique<HistoryDatabase>(path());
    QVERIFY(other->open());
    const auto removal = other->forgetChannel("profile-1", "channel-4");
    QVERIFY(removal.ok());
    QCOMPARE(seen().size(), 9);
    QVERIFY(!*m_database->removeSome(100));
    other.reset();
    QVERIFY(*m_database->removeSome(1));
    QVERIFY(!*m_database->undo(*removal));
    while (*m_database->removeSome(10)) { }
    QCOMPARE(seen().size(), 9);
}

// Also those that had written on that channel before.
void TestHistoryRetention::showsRemovalsToOthers()
{
    HistoryDatabase other(path());
    QVERIFY(other.open());
    QVERIFY(other.append({sampleEvent(1)}).ok());
    const auto version = other.changes();
    const auto removal = m_database->clearAll();
    QVERIFY(removal.ok());
    QVERIFY(*other.changes() != *version);
    QVERIFY(m_database->commit(*removal));
    const auto kept = other.append({sampleEvent(1)});
    while (*m_database->removeSome(10)) { }
    QCOMPARE(seen(), *kept);
}

void TestHistoryRetention::deletesBitByBit()
{
    QList<qint64> all;
    for (int i = 0; i < 2000; i += 100)
        all += record(i, i + 99);
    const qint64 full = *m_database->fileSize();
    const auto removal = m_database->clearProfile("profile-1");
    QVERIFY(removal.ok());
    const QList<qint64> left = seen();
    QVERIFY(left.size() < all.size() && !left.isEmpty());
    QVERIFY(m_database->commit(*removal));
    int steps = 0;
    while (*m_database->removeSome(50)) {
        ++steps;
        QCOMPARE(seen(), left);
    }
    QVERIFY(steps > 10);
    QVERIFY(!*m_database->undo(*removal));
    QVERIFY(*m_database->fileSize() < full);

    QVERIFY(m_database->commit(*m_database->clearAll()));
    while (*m_database->removeSome(500)) { }
    QCOMPARE(seen(), QList<qint64>());
    QVERIFY(m_database->usage()->isEmpty());
    m_database->close();
    QVERIFY(QFileInfo(path()).size() < full / 4);
    QVERIFY(m_database->open());
}

void TestHistoryRetention::keepsOnlyTheNewest()
{
    const QList<qint64> all = record(0, 299);
    QList<qint64> wanted;
    for (int i = 0; i < 300; ++i) {
        if (i % 3 != 1 || i >= 200)
            wanted.append(all.at(i));
    }
    const QDateTime notBefore = sampleEvent(200).time;
    QVERIFY(*m_database->keepOnly("profile-1", notBefore, 0, 10));
    QCOMPARE(seen().size(), 290);
    while (*m_database->keepOnly("profile-1", notBefore, 0, 10)) { }
    QCOMPARE(seen(), wanted);
    QVERIFY(!*m_database->keepOnly("nobody", notBefore, 1, 10));
    QVERIFY(!*m_database->keepOnly("profile-1", {}, 0, 10));
    QCOMPARE(seen(), wanted);
}

void TestHistoryRetention::keepsOnlySoManyBytes()
{
    const QList<qint64> all = record(0, 299);
    const auto removal = m_database->forgetChannel("profile-1", "channel-0"); // 0 is not of it
    QVERIFY(removal.ok());
    const HistoryUsage before = m_database->usage()->value("profile-1");
    while (*m_database->keepOnly("profile-1", {}, before.bytes / 2, 7)) { }
    const HistoryUsage after = m_database->usage()->value("profile-1");
    QVERIFY(after.bytes <= before.bytes / 2);
    QVERIFY(after.bytes > before.bytes / 2 - 1000);
    const QList<qint64> left = keysOf(*m_database, {.profile = "profile-1"});
    QCOMPARE(left.size(), after.events);
    QCOMPARE(left.constLast(), all.at(298));
    QVERIFY(*m_database->undo(*removal)); // nothing of it was deleted
    QVERIFY(m_database->find(all.at(7))->has_value());
}

// The tables of words go with their events, and further words find their place.
void TestHistoryRetention::dropsWordsOfNothing()
{
    constexpr int Many = 2 * int(SearchIndex::BlockSize) + 100;
    for (int i = 0; i < Many; i += 1000) {
        QList<Event> events;
        for (int j = i; j < std::min(i + 1000, Many); ++j) {
            Event event = sampleEvent(j);
            event.exchange.reset();
            event.profileId = "one";
            event.channel = "channel-1";
            events.append(event);
        }
        QVERIFY(m_database->append(events).ok());
    }
    const QDateTime notBefore = sampleEvent(int(SearchIndex::BlockSize) + 1000).time;
    while (*m_database->keepOnly("one", notBefore, 0, 5000)) { }
    HistoryConnection connection(path());
    QVERIFY(connection.open(HistoryConnection::Access::ReadWrite));
    QCOMPARE(SearchIndex::blocks(connection)->size(), 2);
    connection.close();
    QVERIFY(m_database->insertAt({sampleEvent(0), sampleEvent(20'000)}).ok());
    QCOMPARE(seen().size(), Many - SearchIndex::BlockSize - 1000 + 2);
}

int tst_historyretention(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistoryRetention test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historyretention.moc"
