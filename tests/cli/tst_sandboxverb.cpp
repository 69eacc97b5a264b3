// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliservice.h"

#include <csignal>

#include <sys/types.h>

using namespace RadarDesk;

/// The sandbox from the command line.
class TestSandboxVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesUntilItIsStopped();
    void simulatesFaults();
    void printsTheEnvironment();
    void saysWhatIsWrong();
};

void TestSandboxVerb::servesUntilItIsStopped()
{
    CommandLine program;
    const QString state = program.folder.filePath("sandbox.json");
    QProcess sandbox;
    program.start(sandbox, {"sandbox", "--port", "0", "--state", state});
    QByteArray out;
    QVERIFY(waitForOutput(sandbox, out, "}\n"));
    const QJsonObject ready = QJsonDocument::fromJson(out).object();
    QCOMPARE(ready.keys(), QStringList({"key", "url"}));
    QFile file(state);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString secret = QJsonDocument::fromJson(file.readAll()).object()["secret"].toString();
    QVERIFY(!out.contains(secret.toUtf8()));
    program.setVariable("RADARDESK_SECRET", secret);
    const Ran sent =
        program.run({"broadcast", "news", "a=b", "--service", ready["url"].toString()});
    QVERIFY2(sent.status == 0, sent.err.constData());
    QCOMPARE(::kill(static_cast<pid_t>(sandbox.processId()), SIGINT), 0);
    QVERIFY(waitForEnd(sandbox));
    QCOMPARE(sandbox.exitCode(), 0);
}

void TestSandboxVerb::simulatesFaults()
{
    CommandLine program;
    const QString state = program.folder.filePath("sandbox.json");
    QFile faults(program.folder.filePath("faults.json"));
    QVERIFY(faults.open(QIODevice::WriteOnly));
    faults.write(R"({"radardesk-faults":1,"rules":[{"effect":"503","channels":"news"}]})");
    faults.close();
    QProcess sandbox;
    program.start(sandbox,
                  {"sandbox", "--port", "0", "--state", state, "--faults", faults.fileName()});
    QByteArray out;
    QVERIFY(waitForOutput(sandbox, out, "}\n"));
    const QString url = QJsonDocument::fromJson(out).object()["url"].toString();
    QFile file(state);
    QVERIFY(file.open(QIODevice::ReadOnly));
    program.setVariable("RADARDESK_SECRET",
                        QJsonDocument::fromJson(file.readAll()).object()["secret"].toString());
    const Ran refused = program.run({"broadcast", "news", "a=b", "--service", url});
    QVERIFY(refused.status != 0);
    QVERIFY2(refused.err.contains("Simulated fault") || refused.err.contains("503"),
             refused.err.constData());
    QCOMPARE(program.run({"broadcast", "other", "a=b", "--service", url}).status, 0);
    QCOMPARE(::kill(static_cast<pid_t>(sandbox.processId()), SIGINT), 0);
    QVERIFY(waitForEnd(sandbox));
    QCOMPARE(program.run({"sandbox", "--state", state, "--faults", state}).status, 2);
}

void TestSandboxVerb::printsTheEnvironment()
{
    CommandLine program;
    const QString state = program.folder.filePath("sandbox.json");
    const Ran ran = program.run({"sandbox", "env", "--port", "4711", "--state", state});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY(ran.out.contains("PUSHRADAR_URL=http://127.0.0.1:4711"));
    QFile file(state);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray secret =
        QJsonDocument::fromJson(file.readAll()).object()["secret"].toString().toUtf8();
    QVERIFY(ran.out.contains("\nPUSHRADAR_SECRET=" + secret + '\n'));
    QVERIFY(ran.out.contains("\nRADARDESK_SECRET=" + secret + '\n'));
    QCOMPARE(program.run({"sandbox", "env", "--port", "4711", "--state", state}).out, ran.out);
}

void TestSandboxVerb::saysWhatIsWrong()
{
    CommandLine program;
    const Ran keyless = program.run({"sandbox", "--port", "0"});
    QCOMPARE(keyless.status, 4);
    QVERIFY2(keyless.err.contains("--state"), keyless.err.constData());
    CliService other;
    const Ran taken = program.run({"sandbox", "--port", QString::number(other.sandbox.url().port()),
                                   "--state", program.folder.filePath("sandbox.json")});
    QCOMPARE(taken.status, 3);
    QFile broken(program.folder.filePath("broken.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{}");
    broken.close();
    QCOMPARE(program.run({"sandbox", "--state", broken.fileName()}).status, 4);
    QCOMPARE(program.run({"sandbox", "environment"}).status, 2);
}

int tst_sandboxverb(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSandboxVerb test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxverb.moc"
