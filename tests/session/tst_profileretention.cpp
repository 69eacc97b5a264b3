// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>
#include <base/keychain/secretstore.h>
#include <history/store/history.h>
#include <session/profiles/profileremoval.h>
#include <session/retention/historyretention.h>
#include <workbench/profiles/profilesfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::session;

/// What becomes of events by the profiles' rules, in a real file, in a session without a keychain.
class TestProfileRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oldEventsGoByTheRule();
    void aRuleOfAnEarlierTimeCountsFromTheStart();
    void theOldestGoWhenThereIsTooMuch();
    void nothingGoesWhileOneChooses();
    void tellsWhatThereIsAndWhatWouldGo();
    void eventsGoWithTheirProfile();
    void eventsGoAtTheNextStart();
    void eventsGoWhenTroubleIsOver();

private:
    struct Desk
    {
        explicit Desk(const QString &folder)
            : history(folder + "/history.db")
            , file(folder + "/profiles.json", profiles)
        {
            file.load();
            retention.emplace(history, profiles, removal);
            removal.start();
            history.start();
        }

        ProfilesModel profiles;
        Keyring keyring;
        SecretStore secretStore{keyring};
        History history;
        ProfilesFile file;
        ProfileRemoval removal{profiles, file, secretStore};
        std::optional<HistoryRetention> retention;
    };

    [[nodiscard]] QString add(const QString &name);
    void record(const QString &profile, const QString &name, int daysAgo,
                const QByteArray &data = "{}");
    void keep(const QString &profile, int days, int megabytes = 0);
    /// The channels of all events that there are, in order.
    [[nodiscard]] QString seen();
    /// What there is: "?" when that can't be told, else the events, those too old, bytes too much.
    [[nodiscard]] QString surveyed(const QString &profile);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestProfileRetention::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_folder->path());
}

void TestProfileRetention::cleanup()
{
    m_desk.reset();
}

QString TestProfileRetention::add(const QString &name)
{
    Profile profile = newProfile();
    profile.name = name;
    return m_desk->profiles.add(profile);
}

void TestProfileRetention::record(const QString &profile, const QString &name, int daysAgo,
                                  const QByteArray &data)
{
    QSignalSpy recorded(&m_desk->history, &History::recorded);
    Event event;
    event.profileId = profile;
    event.channel = name;
    event.data = data;
    event.outcome = Outcome::Done;
    event.time = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    m_desk->history.append(event);
    QVERIFY(recorded.wait());
}

void TestProfileRetention::keep(const QString &profile, int days, int megabytes)
{
    Profile changed = *m_desk->profiles.find(profile);
    changed.keepDays = days;
    changed.keepMegabytes = megabytes;
    m_desk->profiles.update(changed);
}

QString TestProfileRetention::seen()
{
    std::optional<QStringList> names;
    m_desk->history.page({}, {}, 1000, this, [&names](const HistoryResult<HistoryPage> &page) {
        names.emplace();
        for (const StoredEvent &stored : page->events)
            names->append(stored.event.channel);
    });
    if (!QTest::qWaitFor([&names] { return names.has_value(); }))
        return QStringLiteral("?");
    names->sort();
    return names->join(u' ');
}

QString TestProfileRetention::surveyed(const QString &profile)
{
    std::optional<QString> told;
    m_desk->retention->survey(profile, this,
                              [&told](const std::optional<HistoryRetention::Survey> &survey) {
                                  told = survey ? QStringLiteral("%1 %2 %3")
                                                      .arg(QString::number(survey->usage.events),
                                                           QString::number(survey->tooOld),
                                                           survey->tooMuch > 0 ? "much" : "-")
                                                : QStringLiteral("?");
                              });
    return QTest::qWaitFor([&told] { return told.has_value(); }) ? *told : QString();
}

void TestProfileRetention::oldEventsGoByTheRule()
{
    const QString first = add("First");
    const QString second = add("Second");
    for (const auto &[name, days] : {std::pair("a40", 40), {"a8", 8}, {"a6", 6}, {"a0", 0}})
        record(first, name, days);
    record(second, "b40", 40);
    record(SandboxId.toString(), "s40", 40);
    QSignalSpy changed(&m_desk->history, &History::reset);
    keep(first, 7);
    QTRY_COMPARE(seen(), "a0 a6 b40 s40");
    QTRY_VERIFY(!changed.isEmpty()); // whoever shows them looks again
    keep(SandboxId.toString(), 30);
    QTRY_COMPARE(seen(), "a0 a6 b40");
}

void TestProfileRetention::aRuleOfAnEarlierTimeCountsFromTheStart()
{
    const QString id = add("First");
    record(id, "old", 40);
    record(id, "new", 1);
    {
        // Nobody is there yet who would tell the rule.
        m_desk->retention.reset();
        keep(id, 30);
    }
    QCOMPARE(seen(), "new old");
    m_desk.reset();
    m_desk = std::make_unique<Desk>(m_folder->path());
    QTRY_COMPARE(seen(), "new");
}

void TestProfileRetention::theOldestGoWhenThereIsTooMuch()
{
    const QString id = add("First");
    QByteArray large;
    for (int i = 0; large.size() < 700'000; ++i)
        large += QByteArray::number(qHash(i));
    record(id, "first", 0, large);
    record(id, "second", 0, large);
    record(SandboxId.toString(), "other", 0, large);
    keep(id, 0, 1);
    QTRY_COMPARE(seen(), "other second");
}

void TestProfileRetention::nothingGoesWhileOneChooses()
{
    const QString id = add("First");
    for (const auto &[name, days] : {std::pair("a40", 40), {"a20", 20}, {"a3", 3}})
        record(id, name, days);
    keep(SandboxId.toString(), 7);
    m_desk->retention->setChoosing(true);
    keep(id, 7); // passed over
    // When what an older rule takes away is gone, the history has gone through all rules.
    record(SandboxId.toString(), "s40", 40);
    keep(SandboxId.toString(), 9);
    QTRY_COMPARE(seen(), "a20 a3 a40");
    const QString other = add("Other");
    record(other, "b40", 40);
    keep(other, 30);
    m_desk->retention->setChoosing(true);
    keep(id, 30);
    QCOMPARE(seen(), "a20 a3 a40 b40");
    m_desk->retention->setChoosing(false);
    QTRY_COMPARE(seen(), "a20 a3");

    // A rule that keeps more counts at once.
    m_desk->retention->setChoosing(true);
    keep(id, 0);
    record(id, "a40", 40);
    keep(id, 7);
    m_desk->retention->setChoosing(false);
    QTRY_COMPARE(seen(), "a3");
}

void TestProfileRetention::tellsWhatThereIsAndWhatWouldGo()
{
    const QString id = add("First");
    QCOMPARE(surveyed(id), "0 0 -");
    for (const int days : {40, 20, 3})
        record(id, "a", days);
    QByteArray large;
    for (int i = 0; large.size() < 3'000'000; ++i)
        large += QByteArray::number(qHash(i));
    record(id, "a", 0, large);
    QCOMPARE(surveyed(id), "4 0 -");
    QCOMPARE(surveyed(SandboxId.toString()), "0 0 -");
    m_desk->retention->setChoosing(true);
    keep(id, 7);
    QCOMPARE(surveyed(id), "4 2 -");
    keep(id, 30, 1);
    QCOMPARE(surveyed(id), "4 1 much");
    QSignalSpy changed(m_desk->retention.operator->(), &HistoryRetention::changed);
    m_desk->retention->setChoosing(false);
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(surveyed(id), "0 0 -"); // the newest alone is too much
}

void TestProfileRetention::eventsGoWithTheirProfile()
{
    const QString first = add("First");
    const QString second = add("Second");
    record(first, "a", 0);
    record(second, "b", 0);
    m_desk->removal.remove(first);
    QCOMPARE(seen(), "a b");
    m_desk->removal.undo();
    m_desk->removal.finish();
    QCOMPARE(seen(), "a b");
    m_desk->removal.remove(first);
    m_desk->removal.finish();
    QTRY_COMPARE(seen(), "b");
    m_desk.reset();
    m_desk = std::make_unique<Desk>(m_folder->path());
    QCOMPARE(seen(), "b"); // and not only out of sight
}

void TestProfileRetention::eventsGoAtTheNextStart()
{
    const QString id = add("First");
    record(id, "a", 0);
    record(SandboxId.toString(), "s", 0);
    m_desk->removal.remove(id);
    QCOMPARE(seen(), "a s");
    m_desk.reset(); // as if the program had been killed while undo was on offer
    m_desk = std::make_unique<Desk>(m_folder->path());
    QTRY_COMPARE(seen(), "s");
}

void TestProfileRetention::eventsGoWhenTroubleIsOver()
{
    const QString id = add("First");
    record(id, "a", 0);
    record(SandboxId.toString(), "s", 0);
    const QString path = m_folder->filePath("history.db");
    QVERIFY(QFile::rename(path, path + "-elsewhere"));
    QVERIFY(QDir().mkdir(path)); // no file can be made there
    record(SandboxId.toString(), "s2", 0);
    QTRY_VERIFY(m_desk->history.trouble());
    m_desk->removal.remove(id);
    m_desk->removal.finish();
    QCOMPARE(seen(), "s2");
    QCOMPARE(surveyed(SandboxId.toString()), "?");
    QVERIFY(QDir().rmdir(path));
    QVERIFY(QFile::rename(path + "-elsewhere", path));
    m_desk->history.retry();
    QTRY_VERIFY(!m_desk->history.trouble());
    QTRY_COMPARE(seen(), "s s2");
}

int tst_profileretention(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QCoreApplication app(argc, argv);
    TestProfileRetention test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profileretention.moc"
