// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/textfile.h>

#include <base/redaction/secretlike.h>
#include <workbench/scenarios/rehearsal.h>
#include <workbench/scenarios/scenariosfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;

/// The file of the scenarios, whole and damaged.
class TestScenariosFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QFile::remove(path()); }
    void keepsEverything();
    void goesOnWithoutADamagedFile_data();
    void goesOnWithoutADamagedFile();
    void keepsTheGoodEntries();
    void redacts();
    void saysWhyItCannotWrite();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath("scenarios.json"); }

    QTemporaryDir m_folder;
};

namespace {

/// A file of scenarios with the model that it fills, as at a start of the program.
struct ScenariosStart
{
    explicit ScenariosStart(const QString &path)
        : file(path, model)
    {
        file.load();
    }

    ScenariosModel model;
    ScenariosFile file;
};

} // namespace

void TestScenariosFile::keepsEverything()
{
    const Scenario one =
        scenarioOf({*ScenarioStep::broadcast(
                        "orders", R"({"z":1.50,"a":12345678901234567890,"ä":"{{uuid}}"})"),
                    waiting(5, 10), times(3, {}, {lasting(60'000, every(500), {say("a")})})},
                   Scenario::OnFailure::GoOn);
    QList<Scenario> kept;
    {
        ScenariosStart start(path());
        QCOMPARE(start.model.rowCount(), 0);
        QVERIFY(start.file.notice().isEmpty());
        start.model.add(one);
        start.model.add(scenarioOf({}));
        start.model.insertStep(start.model.index(1, 0), -1, say("x"));
        start.model.move(start.model.index(0, 0), {}, -1);
        kept = start.model.scenarios();
    }
    ScenariosStart again(path());
    QVERIFY(again.file.notice().isEmpty());
    QCOMPARE(again.model.scenarios(), kept);
    QCOMPARE(again.model.scenarios().last(), one);
}

void TestScenariosFile::goesOnWithoutADamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut") << QByteArray(R"({"radardesk-scenarios":1,"scenarios":[{"id")");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("of something else") << QByteArray(R"({"hello":[]})");
    QTest::newRow("no list") << QByteArray(R"({"radardesk-scenarios":1,"scenarios":5})");
}

void TestScenariosFile::goesOnWithoutADamagedFile()
{
    QFETCH(const QByteArray, content);
    QVERIFY(putFile(path(), content));
    {
        ScenariosStart start(path());
        QCOMPARE(start.model.rowCount(), 0);
        QVERIFY2(start.file.notice().contains(path() + ".damaged-"),
                 qPrintable(start.file.notice()));
        start.model.add(scenarioOf({say("a")}));
    }
    QCOMPARE(ScenariosStart(path()).model.scenarios().size(), 1);
    const QStringList aside = QDir(m_folder.path()).entryList({"*.damaged-*"});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(m_folder.filePath(aside.first())), content);
    QVERIFY(QFile::remove(m_folder.filePath(aside.first())));
}

void TestScenariosFile::keepsTheGoodEntries()
{
    const QByteArray good =
        R"({"id":"1","scenarioText":"{\"name\":\"n\",\"steps\":[{\"wait\":5}]}"})";
    QVERIFY(
        putFile(path(),
                R"({"radardesk-scenarios":1,"scenarios":[)" + good
                    + R"(,{"id":"2","scenarioText":"{\"name\":"},7,{"id":"","scenarioText":"{}"},)"
                    + good + "]}"));
    const ScenariosStart start(path());
    QCOMPARE(start.model.scenarios().size(), 1);
    QCOMPARE(start.model.scenarios().first().id(), "1");
    QCOMPARE(start.model.scenarios().first().steps(), QList<ScenarioStep>{waiting(5)});
    QVERIFY2(start.file.notice().contains('4'), qPrintable(start.file.notice()));
    const QStringList aside = QDir(m_folder.path()).entryList({"*.damaged-*"});
    QCOMPARE(aside.size(), 1);
    QVERIFY(QFile::remove(m_folder.filePath(aside.first())));
}

void TestScenariosFile::redacts()
{
    {
        ScenariosStart start(path());
        start.file.setFilter([](const QByteArray &content) {
            return redactSecretLike(QString::fromUtf8(content)).toUtf8();
        });
        start.model.add(
            scenarioOf({*ScenarioStep::broadcast("c", R"({"key":"sk_live_0123456789"})")}));
    }
    QVERIFY(!contentOf(path()).contains("0123456789"));
    const ScenariosStart again(path());
    QVERIFY(again.file.notice().isEmpty());
    QCOMPARE(again.model.scenarios().first().steps().first().data(), R"({"key":"sk_***"})");
}

void TestScenariosFile::saysWhyItCannotWrite()
{
    const QString blocked = m_folder.filePath("blocked");
    QVERIFY(putFile(blocked, "a file where a folder should be"));
    ScenariosStart start(blocked + "/scenarios.json");
    QSignalSpy failures(&start.file, &ScenariosFile::failed);
    start.model.add(scenarioOf({}));
    QVERIFY(failures.size() == 1 || failures.wait());
    QVERIFY(!failures.first().first().toString().isEmpty());
}

int tst_scenariosfile(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestScenariosFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenariosfile.moc"
