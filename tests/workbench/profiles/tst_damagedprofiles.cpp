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

/// Files of profiles that are damaged, newer, or can't be written.
class TestDamagedProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithoutADamagedFile_data();
    void goesOnWithoutADamagedFile();
    void keepsTheGoodEntries_data();
    void keepsTheGoodEntries();
    void leavesAFileThatCannotBeCopied();
    void readsANewerVersion();
    void saysWhyItCannotWrite();
};

void TestDamagedProfiles::goesOnWithoutADamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("half") << fileWith(R"({"id": "a"})").chopped(4);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no JSON") << QByteArray("\x00\xff\xfe", 3);
    QTest::newRow("another format") << QByteArray(R"({"format": "other", "profiles": []})");
    QTest::newRow("no list") << QByteArray(R"({"format": "radardesk-profiles", "version": 1,
                                              "profiles": {"id": "a"}})");
    QTest::newRow("no profiles") << QByteArray(R"({"format": "radardesk-profiles", "version": 1})");
}

void TestDamagedProfiles::goesOnWithoutADamagedFile()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    QVERIFY(putFile(path, content));
    {
        Start start(path);
        QCOMPARE(start.model.rowCount(), 1);
        const QStringList asides = asidesOf(path);
        QCOMPARE(asides.size(), 1);
        QVERIFY2(start.file.notice().contains(asides.first()), qPrintable(start.file.notice()));
        QCOMPARE(contentOf(folder.filePath(asides.first())), content);
        start.model.add(fullProfile());
    }
    const Start again(path);
    QVERIFY(again.file.notice().isEmpty());
    QCOMPARE(again.model.rowCount(), 2);
    QCOMPARE(asidesOf(path).size(), 1);
}

void TestDamagedProfiles::keepsTheGoodEntries_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<int>("count");
    const auto add = [](const char *name, const char *bad, int count = 1) {
        QTest::newRow(name) << QByteArray(bad) << count;
    };
    add("no object", "17");
    add("null", "null");
    add("no id", R"({"name": "B"})");
    add("empty id", R"({"id": ""})");
    add("id no text", R"({"id": 5})");
    add("id repeated", R"({"id": "good", "name": "again"})");
    add("the sandbox's id", R"({"id": "sandbox", "serviceAddress": "https://evil.example"})");
    add("name", R"({"id": "b", "name": null})");
    add("colour", R"({"id": "b", "colour": 1})");
    add("address", R"({"id": "b", "serviceAddress": ["https://b.example"]})");
    add("API", R"({"id": "b", "apiVersion": "3"})");
    add("unknown API", R"({"id": "b", "apiVersion": 4})");
    add("switch", R"({"id": "b", "production": "yes"})");
    add("headers", R"({"id": "b", "endpointHeaders": {"a": "b"}})");
    add("header", R"({"id": "b", "endpointHeaders": ["a"]})");
    add("header's value", R"({"id": "b", "endpointHeaders": [{"name": "a", "value": 1}]})");
    add("several", R"({}, {"id": "c", "production": 1}, [])", 3);
}

void TestDamagedProfiles::keepsTheGoodEntries()
{
    QFETCH(const QByteArray, bad);
    QFETCH(const int, count);
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    const QByteArray content = fileWith(R"({"id": "good", "name": "A", "colour": "mauve", "x": 1},)"
                                        + bad + R"(,{"id": "last", "name": "Z"})");
    QVERIFY(putFile(path, content));
    {
        Start start(path);
        QCOMPARE(start.model.rowCount(), 3);
        QCOMPARE(start.model.at(1).name, "A");
        QCOMPARE(start.model.at(2).name, "Z");
        const QStringList asides = asidesOf(path);
        QCOMPARE(asides.size(), 1);
        QVERIFY(start.file.notice().contains(asides.first()));
        QVERIFY(start.file.notice().contains(QString::number(count)));
        QCOMPARE(contentOf(folder.filePath(asides.first())), content);
    }
    // It is said once.
    const Start again(path);
    QVERIFY(again.file.notice().isEmpty());
    QCOMPARE(again.model.rowCount(), 3);
    QCOMPARE(jsonIn(path)["profiles"][0]["x"].toInt(), 1);
}

void TestDamagedProfiles::leavesAFileThatCannotBeCopied()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    const QByteArray content =
        fileWith(R"({"id": "a", "name": ")" + QByteArray(10'000, 'x') + R"("}, {"name": "lost"})");
    QVERIFY(putFile(path, content));
    ProfilesModel model;
    ProfilesFile file(path, model);
    QSignalSpy failed(&file, &ProfilesFile::failed);
    {
        const FullDisk full(4096);
        file.load();
        QVERIFY(!file.notice().isEmpty());
        QVERIFY(model.remove("a").has_value()); // what is left would fit on the disk
        file.flush();
    }
    QCOMPARE(failed.size(), 1);
    QCOMPARE(contentOf(path), content);
    QVERIFY(asidesOf(path).isEmpty());

    model.add(fullProfile()); // now there is room for a copy
    file.flush();
    QCOMPARE(asidesOf(path).size(), 1);
    QCOMPARE(contentOf(folder.filePath(asidesOf(path).constFirst())), content);
    QCOMPARE(Start(path).model.kept(), model.kept());
}

void TestDamagedProfiles::readsANewerVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("profiles.json");
    const QByteArray content =
        fileWith(R"({"id": "a", "name": "A", "mood": "good"})", 2, R"(, "later": 1)");
    QVERIFY(putFile(path, content));
    QString aside;
    for (int i = 0; i < 2; ++i) { // the second time there is a copy already
        Start start(path);
        QCOMPARE(start.model.rowCount(), 2);
        QCOMPARE(asidesOf(path).size(), 1);
        aside = asidesOf(path).constFirst();
        QVERIFY(start.file.notice().contains(aside));
        start.file.flush();
        QCOMPARE(contentOf(path), content);
    }
    {
        Start start(path);
        start.model.add(fullProfile());
    }
    QCOMPARE(contentOf(folder.filePath(aside)), content);
    const QJsonObject json = jsonIn(path);
    QCOMPARE(json["version"].toInt(), 1);
    QCOMPARE(json["later"].toInt(), 1);
    QCOMPARE(json["profiles"][0]["mood"].toString(), "good");
    QVERIFY(Start(path).file.notice().isEmpty());
}

void TestDamagedProfiles::saysWhyItCannotWrite()
{
    const QTemporaryDir folder;
    QVERIFY(putFile(folder.filePath("taken"), "in the way"));
    Start start(folder.filePath("taken/profiles.json"));
    QSignalSpy failed(&start.file, &ProfilesFile::failed);
    start.model.add(fullProfile());
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains("taken"));
}

int tst_damagedprofiles(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestDamagedProfiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_damagedprofiles.moc"
