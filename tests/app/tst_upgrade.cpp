// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/application.h>
#include <history/query/savedsearches.h>
#include <privatechannels/privatechannels.h>
#include <workbench/core/workspace.h>
#include <workbench/scenarios/scenario.h>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::app;
using namespace RadarDesk::history;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::workbench;

/// What earlier versions kept is all there: copies of their files, made by them, are opened, and
/// written again. Each version adds a copy of its own: with RADARDESK_STORE_FILES naming a folder,
/// this test puts one there.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItWrites();
    void keepsWhatWasKept_data();
    void keepsWhatWasKept();
};

namespace {

constexpr const char *KeptFiles[] = {
    "access.json",    "checks.json",   "endpoint.json", "identities.json", "profiles.json",
    "scenarios.json", "searches.json", "suites.json",   "templates.json",  "workspace.json"};
const QByteArray Data = R"({"price":10.50,"name":"Zoë","list":[1,{"a":null}]})";
constexpr int EventCount = 3;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString nameOf(const QJsonObject &object)
{
    for (const char *const member : {"id", "name", "channel", "profile"}) {
        if (object.contains(QLatin1String(member)))
            return object.value(QLatin1String(member)).toString();
    }
    return {};
}

/// What is in \a before and not in \a after, by its path; empty when nothing is. An entry of a list
/// may have another place there.
QString missingIn(const QJsonValue &after, const QJsonValue &before, const QString &path)
{
    if (before.isObject()) {
        const QJsonObject object = before.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            QString missing = missingIn(after.toObject().value(member.key()), member.value(),
                                        path + '/' + member.key());
            if (!missing.isEmpty())
                return missing;
        }
        return {};
    }
    if (before.isArray() && !before.toArray().isEmpty()) {
        const QJsonArray there = after.toArray();
        for (const QJsonValue &entry : before.toArray()) {
            const bool isThere = std::ranges::any_of(there, [&entry](const QJsonValue &other) {
                return missingIn(other, entry, {}).isEmpty();
            });
            if (!isThere)
                return path + '/' + nameOf(entry.toObject());
        }
        return {};
    }
    return after == before ? QString() : path;
}

/// Something of each kind that is kept.
void fill(Application &application)
{
    const QString profile = application.workspace.profiles().add(
        {.name = "Shop",
         .serviceAddress = "https://radar.example",
         .publicKey = "pk_shop",
         .authenticationEndpoint = "http://localhost:3000/auth",
         .endpointHeaders = {{"X-Tenant", "seven"}},
         .defaultChannel = "orders",
         .production = true,
         .keepDays = 30});
    application.templates.setTemplate(*MessageTemplate::make(
        {.name = "Price", .folder = "Demo", .channel = "prices", .data = Data}));
    const auto step = ScenarioStep::broadcast("prices", Data);
    application.scenarios.add(*Scenario::make(
        {.name = "Rehearsal", .steps = {*step, *ScenarioStep::repeat({.times = 3}, {*step})}}));
    application.searches.save("Failures", "status:>=400");
    application.workspace.channels().touch("prices", QDateTime::currentDateTimeUtc());
    application.workspace.channels().setPinned("prices", true);
    application.workspace.draft().setChannel("prices");
    PrivateChannels &parts = application.privateChannels;
    Identity alice = newIdentity();
    alice.name = "Alice";
    alice.headers = {{"X-Tenant", "seven"}};
    parts.identities.add(alice);
    CheckSettings check;
    check.channel = "private-room";
    check.endpoint = "http://localhost:3000/auth";
    parts.checks.saveAs(check, "Room", profile, std::nullopt);
    parts.access.addChannels({"private-room"});
    parts.access.addIdentity(alice.id);
    parts.access.setExpected(parts.access.keys().first(), AccessExpectation::Refused);
    parts.suiteFile.setGreen(profile,
                             {.started = QDateTime::currentDateTimeUtc(),
                              .cases = {{.id = "room", .name = "Room", .hasPassed = true}}});
    parts.rules.add(
        {.id = {},
         .channels = "private-room*",
         .user = {.by = EndpointProof::Header, .proof = "X-User: alice", .name = "Alice"},
         .action = {.kind = EndpointAction::Kind::Deny, .status = 401}});
    for (int number = 0; number < EventCount; ++number) {
        Event event;
        event.profileId = profile;
        event.time = QDateTime::currentDateTimeUtc();
        event.channel = QString("channel-%1").arg(number);
        event.data = Data;
        event.note = "Zoë, Größe";
        application.history.append(event);
    }
}

/// The events of the history, oldest first.
QList<StoredEvent> eventsOf(Application &application)
{
    QList<StoredEvent> events;
    bool isDone = false;
    const HistoryRequest request = application.history.page(
        {}, {HistoryPlace::Direction::Newer, std::nullopt}, 100, &application,
        [&events, &isDone](const HistoryResult<HistoryPage> &page) {
            if (page)
                events = page->events;
            isDone = true;
        });
    return QTest::qWaitFor([&isDone] { return isDone; }, 10'000) ? events : QList<StoredEvent>();
}

/// Adds one more of each, so that each file is written again.
void change(Application &application)
{
    application.workspace.profiles().add({.name = "Later"});
    application.templates.setTemplate(
        *MessageTemplate::make({.name = "Later", .channel = "later", .data = "{\"a\":1}"}));
    application.scenarios.add(*Scenario::make({.name = "Later"}));
    application.searches.save("Later", "later");
    application.workspace.channels().touch("later", QDateTime::currentDateTimeUtc());
    PrivateChannels &parts = application.privateChannels;
    Identity later = newIdentity();
    later.name = "Later";
    parts.identities.add(later);
    parts.checks.saveAs({}, "Later", "later", std::nullopt);
    parts.suiteFile.setGreen("later", {.started = QDateTime::currentDateTimeUtc(), .cases = {}});
    parts.rules.add({.id = {}});
}

/// Opens what is kept in \a folder, looks at it, changes something, and looks at the files.
void compare(const QString &folder)
{
    QHash<QString, QJsonObject> before;
    for (const char *const name : KeptFiles) {
        before[name] = QJsonDocument::fromJson(readAll(folder + '/' + name)).object();
        QVERIFY2(!before[name].isEmpty(), name);
        // Where the window is depends on the screen; what is sent from is another run's.
        before[name].remove("window");
    }
    {
        Application application(Options::in(folder));
        QCOMPARE(application.notices().join(u' '), QString());
        QCOMPARE(application.privateChannels.notices().join(u' '), QString());
        const QList<StoredEvent> events = eventsOf(application);
        QCOMPARE(events.size(), EventCount);
        for (int number = 0; number < EventCount; ++number) {
            const Event &event = events.at(number).event;
            QVERIFY(!event.isDamaged);
            QCOMPARE(event.channel, QString("channel-%1").arg(number));
            QCOMPARE(event.data, Data);
            QCOMPARE(event.note, "Zoë, Größe");
        }
        QCOMPARE(application.workspace.profiles().at(1).name, "Shop");
        QCOMPARE(application.templates.templates().first().data(), Data);
        QCOMPARE(application.scenarios.scenarios().first().steps().size(), 2);
        QCOMPARE(application.searches.searches().first().text, "status:>=400");
        QCOMPARE(application.workspace.draft().channel(), "prices");
        PrivateChannels &parts = application.privateChannels;
        QCOMPARE(parts.identities.kept().first().identity.name, "Alice");
        QCOMPARE(parts.checks.checks().first().settings.channel, "private-room");
        QCOMPARE(parts.suiteFile.green(application.workspace.profiles().at(1).id)->cases.size(), 1);
        QCOMPARE(parts.rules.rules().first().channels, "private-room*");
        change(application);
    }
    for (const char *const name : KeptFiles) {
        const QByteArray content = readAll(folder + '/' + name);
        const QString missing =
            missingIn(QJsonDocument::fromJson(content).object(), before[name], name);
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }
}

} // namespace

void TestUpgrade::keepsWhatItWrites()
{
    const QTemporaryDir folder;
    {
        Application application(Options::in(folder.path()));
        fill(application);
        QTRY_COMPARE(eventsOf(application).size(), EventCount);
    }
    if (const QString store = qEnvironmentVariable("RADARDESK_STORE_FILES"); !store.isEmpty()) {
        QVERIFY(QDir().mkpath(store));
        for (const char *const name : KeptFiles)
            QVERIFY(QFile::copy(folder.filePath(name), store + '/' + name));
        QFile history(store + "/history.db.z");
        QVERIFY(history.open(QIODevice::WriteOnly));
        history.write(qCompress(readAll(folder.filePath("history.db")), 9));
    }
    compare(folder.path());
}

void TestUpgrade::keepsWhatWasKept_data()
{
    QTest::addColumn<QString>("version");
    for (const QString &version :
         QDir(RADARDESK_UPGRADE_DATA).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(version)) << version;
}

void TestUpgrade::keepsWhatWasKept()
{
    QFETCH(QString, version);
    const QString stored = QStringLiteral(RADARDESK_UPGRADE_DATA "/") + version;
    const QTemporaryDir folder;
    for (const char *const name : KeptFiles) {
        QVERIFY(QFile::copy(stored + '/' + name, folder.filePath(name)));
        QVERIFY(QFile::setPermissions(folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner));
    }
    QFile history(folder.filePath("history.db"));
    QVERIFY(history.open(QIODevice::WriteOnly));
    history.write(qUncompress(readAll(stored + "/history.db.z")));
    history.close();
    compare(folder.path());
}

int tst_upgrade(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QApplication::setApplicationName("radardesk");
    TestUpgrade test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_upgrade.moc"
