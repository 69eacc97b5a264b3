// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilesstart.h"

#include <support/fulldisk.h>
#include <support/textfile.h>

#include <workbench/profiles/profilesfile.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

class TestProfilesFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void keepsWhatTheSandboxKeeps();
    void readsHowMuchToKeep_data();
    void readsHowMuchToKeep();
    void readsThePlan_data();
    void readsThePlan();
    void writesEachColourAndApi();
    void writesAtOnce();
    void keepsWhatItDoesNotKnow();
    void isTheOwnersOnly();
    void remembersDoomedSecrets();
    void pardonsWhatLives();
    void redacts();
};

void TestProfilesFile::keepsEverything()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("config/profiles.json");
    const Profile full = fullProfile();
    Profile plain = newProfile();
    plain.name = "Plain";
    {
        Start start(path);
        QVERIFY(start.file.notice().isEmpty());
        QCOMPARE(start.model.rowCount(), 1);
        start.model.add(full);
        start.model.add(plain);
    }
    const Start again(path);
    QVERIFY(again.file.notice().isEmpty());
    QCOMPARE(again.model.kept(), (QList<Profile>{full, plain}));
    QVERIFY(!contentOf(path).contains("sandbox"));
}

void TestProfilesFile::keepsWhatTheSandboxKeeps()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    {
        Start start(path);
        Profile sandbox = start.model.at(0);
        sandbox.keepDays = 7;
        sandbox.keepMegabytes = 50;
        start.model.update(sandbox);
    }
    {
        Start again(path);
        QVERIFY(again.file.notice().isEmpty());
        QCOMPARE(again.model.rowCount(), 1);
        QCOMPARE(again.model.at(0).keepDays, 7);
        QCOMPARE(again.model.at(0).keepMegabytes, 50);
        again.model.update(sandboxProfile());
    }
    QVERIFY(!contentOf(path).contains("sandbox"));

    QVERIFY(putFile(path, fileWith({}, 1, R"(, "sandbox": {"keepDays": 9, "future": [1]})")));
    {
        Start newer(path);
        QCOMPARE(newer.model.at(0).keepDays, 9);
        newer.model.update(sandboxProfile());
    }
    QCOMPARE(jsonIn(path)["sandbox"].toObject(), (QJsonObject{{"future", QJsonArray{1}}}));

    QVERIFY(putFile(path, fileWith({}, 1, R"(, "sandbox": {"keepDays": "9"})")));
    const Start damaged(path);
    QVERIFY(damaged.file.notice().contains("be read"));
    QCOMPARE(damaged.model.at(0).keepDays, 0);
}

void TestProfilesFile::readsHowMuchToKeep_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("megabytes");
    QTest::newRow("missing") << QByteArray() << 0 << 0;
    QTest::newRow("both") << QByteArray(R"(, "keepDays": 14, "keepMegabytes": 75)") << 14 << 75;
    QTest::newRow("negative") << QByteArray(R"(, "keepDays": -3, "keepMegabytes": -1)") << 0 << 0;
    QTest::newRow("fractions") << QByteArray(R"(, "keepDays": 0.2, "keepMegabytes": 1.5)") << 1
                               << 2;
    QTest::newRow("huge") << QByteArray(R"(, "keepDays": 1e300, "keepMegabytes": 1e300)") << 36500
                          << 1024 * 1024;
}

void TestProfilesFile::readsHowMuchToKeep()
{
    QFETCH(const QByteArray, member);
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    QVERIFY(putFile(path, fileWith(R"({"id": "one")" + member + "}")));
    const Start start(path);
    QVERIFY(start.file.notice().isEmpty());
    QTEST(start.model.at(1).keepDays, "days");
    QTEST(start.model.at(1).keepMegabytes, "megabytes");
}

void TestProfilesFile::readsThePlan_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("messages");
    QTest::newRow("of before there were plans") << QByteArray() << 0;
    QTest::newRow("entered") << QByteArray(R"(, "dailyMessages": 4000000)") << 4'000'000;
    QTest::newRow("negative") << QByteArray(R"(, "dailyMessages": -1)") << 0;
    QTest::newRow("huge") << QByteArray(R"(, "dailyMessages": 1e300)") << 2'000'000'000;
}

void TestProfilesFile::readsThePlan()
{
    QFETCH(const QByteArray, member);
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    QVERIFY(putFile(path, fileWith(R"({"id": "one")" + member + "}")));
    const Start start(path);
    QVERIFY(start.file.notice().isEmpty());
    QTEST(start.model.at(1).dailyMessages, "messages");
}

void TestProfilesFile::writesEachColourAndApi()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    QList<Profile> profiles;
    for (const ProfileColour colour :
         {ProfileColour::Blue, ProfileColour::Teal, ProfileColour::Green, ProfileColour::Amber,
          ProfileColour::Violet, ProfileColour::Pink, ProfileColour::Grey}) {
        Profile profile = newProfile();
        profile.colour = colour;
        profile.version =
            profiles.size() % 2 == 0 ? PushRadar::ApiVersion::V2 : PushRadar::ApiVersion::V3;
        profiles.append(profile);
    }
    {
        Start start(path);
        start.model.setKept(profiles);
    }
    QCOMPARE(Start(path).model.kept(), profiles);
    const QJsonObject second = jsonIn(path)["profiles"][1].toObject();
    QCOMPARE(second["colour"].toString(), "teal");
    QCOMPARE(second["apiVersion"].toInt(), 3);
}

void TestProfilesFile::writesAtOnce()
{
    const QTemporaryDir folder;
    Start start(folder.filePath("profiles.json"));
    QSignalSpy saved(&start.file, &ProfilesFile::saved);
    const QString id = start.model.add(fullProfile());
    QVERIFY(saved.wait());
    const auto removed = start.model.remove(id);
    start.file.markForDeletion(id);
    QVERIFY(saved.wait());
    QVERIFY(Start(folder.filePath("profiles.json")).model.kept().isEmpty());
    start.model.restore(*removed);
    start.file.unmarkForDeletion(id);
    start.file.flush();
    QCOMPARE(Start(folder.filePath("profiles.json")).model.kept(), start.model.kept());
}

void TestProfilesFile::keepsWhatItDoesNotKnow()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    QVERIFY(
        putFile(path,
                fileWith(R"({"id": "a", "name": "A", "retries": {"most": 3, "of": [1.5, null]}},
                                {"id": "b", "name": "B", "note": "later"})",
                         1, R"(, "sorted": "by name", "limits": [1, {"x": 9007199254740993}])")));
    {
        Start start(path);
        QVERIFY(start.file.notice().isEmpty());
        Profile a = *start.model.find("a");
        a.name = "renamed";
        start.model.update(a);
        QVERIFY(start.model.move(2, 1));
        const auto removed = start.model.remove("b");
        start.file.flush();
        QCOMPARE(jsonIn(path)["profiles"].toArray().size(), 1);
        start.model.restore(*removed);
        start.model.add(fullProfile());
    }
    const QJsonObject json = jsonIn(path);
    QCOMPARE(json["sorted"].toString(), "by name");
    QCOMPARE(json["limits"][1]["x"].toInteger(), 9007199254740993);
    const QJsonObject b = json["profiles"][0].toObject();
    const QJsonObject a = json["profiles"][1].toObject();
    QCOMPARE(a["name"].toString(), "renamed");
    QCOMPARE(a["retries"]["most"].toInt(), 3);
    QCOMPARE(a["retries"]["of"].toArray(), (QJsonArray{1.5, QJsonValue()}));
    QCOMPARE(b["note"].toString(), "later");
    QVERIFY(!json["profiles"][2].toObject().contains("note"));
}

void TestProfilesFile::isTheOwnersOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    QVERIFY(putFile(path, fileWith("{}")));
    constexpr QFile::Permissions Others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::setPermissions(path, Others | QFile::ReadOwner | QFile::WriteOwner));
    Start start(path);
    start.model.add(fullProfile());
    start.file.flush();
    QCOMPARE(QFile::permissions(path) & Others, QFile::Permissions());
    const QString aside = folder.filePath(asidesOf(path).value(0));
    QCOMPARE(QFile::permissions(aside) & Others, QFile::Permissions());
    QVERIFY(QFile::permissions(aside).testFlag(QFile::ReadOwner));
}

void TestProfilesFile::remembersDoomedSecrets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    {
        Start start(path);
        QVERIFY(start.file.secretsToDelete().isEmpty());
        start.file.markForDeletion("a");
        start.file.markForDeletion("b");
        start.file.markForDeletion("a");
        QCOMPARE(start.file.secretsToDelete(), (QStringList{"a", "b"}));
    }
    {
        Start start(path);
        QCOMPARE(start.file.secretsToDelete(), (QStringList{"a", "b"}));
        start.file.unmarkForDeletion("a");
        start.file.unmarkForDeletion("nobody");
    }
    QCOMPARE(Start(path).file.secretsToDelete(), QStringList("b"));

    QVERIFY(putFile(path, fileWith("", 1, R"(, "secretsToDelete": ["a", 5, "b"])")));
    const Start damaged(path);
    QCOMPARE(damaged.file.secretsToDelete(), (QStringList{"a", "b"}));
    QVERIFY(damaged.file.notice().contains(asidesOf(path).value(0)));
}

void TestProfilesFile::pardonsWhatLives()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    QVERIFY(putFile(path, fileWith(R"({"id": "a"})", 1, R"(, "secretsToDelete": ["a", "b"])")));
    const Start start(path);
    QCOMPARE(start.file.secretsToDelete(), QStringList("b"));
    QVERIFY(start.file.notice().isEmpty());
}

void TestProfilesFile::redacts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    Start start(path);
    start.file.setFilter([](const QByteArray &content) {
        return QByteArray(content).replace("sk_in_the_name", "sk_***");
    });
    Profile profile = fullProfile();
    profile.name = "sk_in_the_name";
    start.model.add(profile);
    start.file.flush();
    QVERIFY(!contentOf(path).contains("sk_in_the_name"));
    QCOMPARE(Start(path).model.at(1).name, "sk_***");
}

int tst_profilesfile(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestProfilesFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilesfile.moc"
