// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include <sandbox/service/sandbox.h>

#include <QTest>

using namespace RadarDesk;

/// What is common to all verbs: help, options, wrong usage, and what is linked.
class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksNoGui();
    void explainsItself();
    void explainsEachVerb_data();
    void explainsEachVerb();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesSecretsAsArguments_data();
    void refusesSecretsAsArguments();
    void listsProfiles();
    void leavesDamagedFilesAlone();
    void speaksGerman();

private:
    CommandLine m_program;
};

void TestUsage::linksNoGui()
{
    QProcess ldd;
    ldd.start("ldd", {QStringLiteral(RADARDESK_CLI_PROGRAM)});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY2(!libraries.contains("libQt6Gui"), libraries.constData());
    QVERIFY(!libraries.contains("libQt6Widgets"));
}

void TestUsage::explainsItself()
{
    const Ran help = m_program.run({"--help"});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains("broadcast"));
    QVERIFY(help.out.contains("Exit status"));
    QCOMPARE(help.err, QByteArray());
    const Ran version = m_program.run({"--version"});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("radardesk-cli 1."));
    const Ran nothing = m_program.run({});
    QCOMPARE(nothing.status, 2);
    QCOMPARE(nothing.out, QByteArray());
}

void TestUsage::explainsEachVerb_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {RADARDESK_CLI_VERBS})
        QTest::newRow(verb) << verb;
}

void TestUsage::explainsEachVerb()
{
    QFETCH(QString, verb);
    const Ran help = m_program.run({verb, "--help"});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.startsWith("Usage: radardesk-cli " + verb.toUtf8()));
    const QByteArray examples = help.out.mid(help.out.indexOf("Examples:"));
    QVERIFY2(examples.count("radardesk-cli ") >= 3, examples.constData());
    QVERIFY(m_program.run({verb, "--version"}).out.startsWith("radardesk-cli "));
}

void TestUsage::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const QStringList service{"--service", "http://127.0.0.1:1"};
    QTest::newRow("verb") << QStringList{"brodcast"} << QByteArray("Unknown verb");
    QTest::newRow("option") << QStringList{"profiles", "--frmat"} << QByteArray("frmat");
    QTest::newRow("format") << QStringList{"profiles", "--format", "xml"}
                            << QByteArray("text, json");
    QTest::newRow("argument") << QStringList{"profiles", "all"} << QByteArray("Unexpected");
    QTest::newRow("no channel") << QStringList{"broadcast"} << QByteArray("missing");
    QTest::newRow("profile") << QStringList{"broadcast", "news", "a=b", "--profile", "Nobody's"}
                             << QByteArray("Nobody's");
    QTest::newRow("both") << QStringList{"broadcast", "news", "a=b", "--profile", "a"} + service
                          << QByteArray("can't be used together");
    QTest::newRow("key") << QStringList{"broadcast", "news", "a=b", "--key", "pk_a"}
                         << QByteArray("--service");
    QTest::newRow("address") << QStringList{"broadcast", "news", "a=b", "--service", "ftp://x"}
                             << QByteArray("isn't an http or https URL");
    QTest::newRow("item") << QStringList{"broadcast", "news", "just text"} + service
                          << QByteArray("KEY=VALUE");
    QTest::newRow("broken JSON") << QStringList{"broadcast", "news", "n:={"} + service
                                 << QByteArray("isn't JSON");
    QTest::newRow("template") << QStringList{"broadcast", "--template", "none", "--dry-run"}
            + service << QByteArray("no saved message");
    QTest::newRow("data file") << QStringList{"broadcast", "news", "--data", "/nowhere.json"}
            + service << QByteArray("doesn't exist");
    QTest::newRow("channel") << QStringList{"broadcast", "two words", "a=b", "--dry-run"} + service
                             << QByteArray("channel");
    QTest::newRow("nothing to listen to") << QStringList{"listen"} << QByteArray("--all");
    QTest::newRow("channels and all")
        << QStringList{"listen", "news", "--all"} << QByteArray("--all");
    QTest::newRow("count") << QStringList{"listen", "news", "--count", "some"}
                           << QByteArray("--count");
    QTest::newRow("timeout") << QStringList{"listen", "news", "--timeout", "soon"} + service
            + QStringList{"--key", "pk_a"}
                             << QByteArray("--timeout");
    QTest::newRow("query") << QStringList{"history", "kind:nonsense"} << QByteArray("nonsense");
    QTest::newRow("token of a public channel")
        << QStringList{"token", "news"} + service << QByteArray("news is a public channel");
    QTest::newRow("rows") << QStringList{"run", "Greet", "--rows", "/nowhere.csv"} + service
                          << QByteArray("The rows of /nowhere.csv can't be used. The file "
                                        "doesn't exist.");
    QTest::newRow("port") << QStringList{"sandbox", "--port", "70000"} << QByteArray("--port");
}

void TestUsage::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    m_program.setVariable("RADARDESK_SECRET", "sk_of_the_test");
    const Ran ran = m_program.run(arguments);
    m_program.unsetVariable("RADARDESK_SECRET");
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QByteArray());
}

void TestUsage::refusesSecretsAsArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("option") << QStringList{"broadcast", "news", "a=b", "--secret", "sk_mine"};
    QTest::newRow("option with =") << QStringList{"token", "private-a", "--secret=sk_mine"};
    QTest::newRow("wrong option") << QStringList{"listen", "news", "--key", "sk_mine"};
    QTest::newRow("in a message") << QStringList{"broadcast", "news", "key=sk_mine"};
    QTest::newRow("no verb") << QStringList{"sk_mine"};
}

void TestUsage::refusesSecretsAsArguments()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_program.run(arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("list of processes"), ran.err.constData());
    QVERIFY(!ran.err.contains("sk_mine"));
}

void TestUsage::listsProfiles()
{
    workbench::Profile shop = workbench::newProfile();
    shop.name = "Shop\tüber\033[31m";
    shop.serviceAddress = "https://realtime.example/v3";
    shop.production = true;
    CommandLine program;
    program.addProfile(shop);
    const Ran text = program.run({"profiles"});
    QCOMPARE(text.status, 0);
    QCOMPARE(text.out.count('\n'), 2);
    QVERIFY(text.out.contains("realtime.example\tproduction"));
    QVERIFY(text.out.contains("current"));
    QVERIFY(!text.out.contains('\033'));
    const QJsonArray list =
        QJsonDocument::fromJson(program.run({"profiles", "--format", "json"}).out).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(1)["service"].toString(), shop.serviceAddress);
    QCOMPARE(list.at(1)["production"].toBool(), true);
    QCOMPARE(list.at(0)["current"].toBool(), true);
    QCOMPARE(program.run({"names", "profiles"}).out.count('\n'), 2);
}

void TestUsage::leavesDamagedFilesAlone()
{
    CommandLine program;
    const QStringList files{program.settingsFolder() + "/profiles.json",
                            program.dataFolder() + "/workspace.json",
                            program.dataFolder() + "/templates.json"};
    for (const QString &path : files) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not JSON");
    }
    QCOMPARE(program.run({"profiles"}).status, 2);
    for (const QString &path : files) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ not JSON"));
    }
    QCOMPARE(QDir(program.dataFolder()).entryList(QDir::Files).size(), 2);
}

void TestUsage::speaksGerman()
{
    CommandLine program;
    program.setVariable("LANGUAGE", "de");
    const Ran ran = program.run({"brodcast"});
    QCOMPARE(ran.status, 2);
    QVERIFY2(!ran.err.contains("Unknown"), ran.err.constData());
}

int tst_usage(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestUsage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_usage.moc"
