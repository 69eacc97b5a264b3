// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliservice.h"

#include <history/store/history.h>
#include <privatechannels/diagnosis/endpointapp.h>
#include <pushradar/scriptedserver.h>
#include <support/textfile.h>

#include <csignal>

#include <sys/types.h>

using namespace RadarDesk;

/// What can go wrong around the program: its files, the network, its output, signals.
class TestCliFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysThatProfilesAreUnreadable_data();
    void saysThatProfilesAreUnreadable();
    void saysThatTheSessionIsUnreadable();
    void saysThatSavedMessagesAreUnreadable();
    void knowsNoSuchProfile_data();
    void knowsNoSuchProfile();
    void findsNoService_data();
    void findsNoService();
    void reportsAFullDisk_data();
    void reportsAFullDisk();
    void survivesAClosedPipe_data();
    void survivesAClosedPipe();
    void endsByASignal_data();
    void endsByASignal();
    void showsWhatACheckKnows();

private:
    [[nodiscard]] QString profilesPath() const
    {
        return m_program->settingsFolder() + "/profiles.json";
    }

    std::unique_ptr<CliService> m_service;
    std::unique_ptr<CommandLine> m_program;
};

namespace {

/// The verbs that work with a profile, as they are called.
const QList<std::pair<const char *, QStringList>> CallsOfVerbs{
    {"broadcast", {"broadcast", "news", "a=b"}},
    {"listen", {"listen", "news"}},
    {"listen to all", {"listen", "--all"}},
    {"token", {"token", "private-room", "--api", "v2"}},
    {"check", {"check", "private-room", "--endpoint", "http://127.0.0.1:1"}},
    {"connections", {"connections"}},
};

void addCalls()
{
    QTest::addColumn<QStringList>("call");
    for (const auto &[name, call] : CallsOfVerbs)
        QTest::newRow(name) << call;
}

} // namespace

void TestCliFaults::init()
{
    m_service = std::make_unique<CliService>();
    m_program = std::make_unique<CommandLine>();
    m_program->setVariable("RADARDESK_SECRET", CliSecret);
}

void TestCliFaults::saysThatProfilesAreUnreadable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut off") << QByteArray(R"({"format": "radardesk-profiles", "profiles": [{)");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another format") << QByteArray(R"({"format": "other", "profiles": []})");
    QTest::newRow("a folder") << QByteArray();
}

void TestCliFaults::saysThatProfilesAreUnreadable()
{
    QFETCH(QByteArray, content);
    m_program->addProfile(m_service->profile("Shop"));
    QVERIFY(QFile::remove(profilesPath()));
    if (content.isNull())
        QVERIFY(QDir().mkdir(profilesPath()));
    else
        QVERIFY(putFile(profilesPath(), content));
    const QByteArray path = profilesPath().toUtf8();
    const QList<QStringList> calls{{"profiles"},
                                   {"profiles", "--format", "json"},
                                   {"broadcast", "news", "a=b"},
                                   {"broadcast", "news", "a=b", "--profile", "Shop", "--quiet"},
                                   {"listen", "news"},
                                   {"check", "private-room"}};
    for (const QStringList &call : calls) {
        const Ran ran = m_program->run(call);
        QVERIFY2(ran.status == 2, ran.err.constData());
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains(path), ran.err.constData());
    }
    const Ran named =
        m_program->run(QStringList{"broadcast", "news", "a=b"} + m_service->options());
    QVERIFY2(named.status == 0, named.err.constData());
    QVERIFY2(named.err.contains(path), named.err.constData());
    const Ran shown = m_program->run({"history", "kind:sent"});
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.out.count('\n'), 1);
    QVERIFY2(shown.err.contains(path), shown.err.constData());
    QCOMPARE(m_program->run({"history", "--profile", "Shop"}).status, 2);
    const Ran names = m_program->run({"names", "profiles"}); // of a shell, in the middle of a line
    QCOMPARE(names.status, 0);
    QCOMPARE(names.err, QByteArray());
    if (!content.isNull())
        QCOMPARE(contentOf(profilesPath()), content);
}

void TestCliFaults::saysThatTheSessionIsUnreadable()
{
    m_program->addProfile(m_service->profile("Shop"));
    const QString path = m_program->dataFolder() + "/workspace.json";
    QVERIFY(putFile(path, "{ not JSON"));
    const Ran unnamed = m_program->run({"broadcast", "news", "a=b"});
    QVERIFY2(unnamed.status == 2, unnamed.err.constData());
    QVERIFY2(unnamed.err.contains("--profile"), unnamed.err.constData());
    QVERIFY2(unnamed.err.contains(path.toUtf8()), unnamed.err.constData());
    const Ran named = m_program->run({"broadcast", "news", "a=b", "--profile", "Shop"});
    QVERIFY2(named.status == 0, named.err.constData());
    QVERIFY2(named.err.contains(path.toUtf8()), named.err.constData());
}

void TestCliFaults::saysThatSavedMessagesAreUnreadable()
{
    const QString path = m_program->dataFolder() + "/templates.json";
    QVERIFY(putFile(path, "{ not JSON"));
    const Ran ran =
        m_program->run(QStringList{"broadcast", "--template", "New order"} + m_service->options());
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(path.toUtf8()), ran.err.constData());
}

void TestCliFaults::knowsNoSuchProfile_data()
{
    addCalls();
    QTest::newRow("history") << QStringList{"history"};
}

void TestCliFaults::knowsNoSuchProfile()
{
    QFETCH(QStringList, call);
    const Ran ran = m_program->run(call + QStringList{"--profile", "Nobody's"});
    QVERIFY2(ran.status == 2, ran.err.constData());
    QVERIFY2(ran.err.contains("Nobody's"), ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
}

void TestCliFaults::findsNoService_data()
{
    addCalls();
}

void TestCliFaults::findsNoService()
{
    QFETCH(QStringList, call);
    const Ran ran =
        m_program->run(call + QStringList{"--service", "http://127.0.0.1:1", "--key", "pk_test"});
    QVERIFY2(ran.status == 3, ran.err.constData());
    QVERIFY(!(ran.out + ran.err).isEmpty());
}

void TestCliFaults::reportsAFullDisk_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<bool>("hasService");
    QTest::newRow("help") << QStringList{"--help"} << false;
    QTest::newRow("profiles") << QStringList{"profiles"} << false;
    QTest::newRow("sandbox env") << QStringList{"sandbox", "env", "--state", "FILE"} << false;
    QTest::newRow("history") << QStringList{"history"} << false;
    for (const char *format : {"jsonl", "csv", "har"})
        QTest::newRow(format) << QStringList{"history", "--format", format} << false;
    QTest::newRow("broadcast") << QStringList{"broadcast", "news", "a=b"} << true;
    QTest::newRow("token") << QStringList{"token", "private-room", "--api", "v2"} << true;
    QTest::newRow("connections") << QStringList{"connections", "--format", "json"} << true;
    for (const char *format : {"text", "json", "markdown", "junit"}) {
        QTest::addRow("check: %s", format)
            << QStringList{"check", "private-room", "--format", format} << true;
    }
}

void TestCliFaults::reportsAFullDisk()
{
    QFETCH(QStringList, call);
    QFETCH(bool, hasService);
    if (call.first() == u"history")
        QCOMPARE(
            m_program->run(QStringList{"broadcast", "news", "a=b"} + m_service->options()).status,
            0);
    call.replaceInStrings("FILE", m_program->folder.filePath("sandbox.json"));
    const Ran ran = m_program->runInShell(
        "exec \"$@\" > /dev/full", call + (hasService ? m_service->options() : QStringList()));
    QVERIFY2(ran.status == 3, ran.err.constData());
    QVERIFY2(ran.err.contains("can't be written"), ran.err.constData());
}

void TestCliFaults::survivesAClosedPipe_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<int>("status");
    QTest::newRow("help") << QStringList{"--help"} << 0;
    QTest::newRow("profiles") << QStringList{"profiles"} << 0;
    for (const char *format : {"text", "jsonl", "csv", "har"})
        QTest::newRow(format) << QStringList{"history", "--format", format} << 0;
    QTest::newRow("broadcast") << QStringList{"broadcast", "news", "a=b"} << 0;
    QTest::newRow("check") << QStringList{"check", "private-room"} << 1; // there is no endpoint
}

void TestCliFaults::survivesAClosedPipe()
{
    QFETCH(QStringList, call);
    QFETCH(int, status);
    const bool needsService = call.first() == u"broadcast" || call.first() == u"check";
    if (call.first() == u"history") { // more than a pipe holds
        history::History history(m_program->dataFolder() + "/history.db");
        history.start();
        for (int i = 0; i < 2000; ++i) {
            workbench::Event event;
            event.kind = workbench::EventKind::Arrival;
            event.time = QDateTime::currentDateTimeUtc();
            event.channel = "news";
            event.data = "{\"text\":\"" + QByteArray(200, 'x') + "\"}";
            history.append(event);
        }
    }
    const QString pipe = m_program->folder.filePath("pipe");
    const Ran ran = m_program->runInShell(
        QStringLiteral("mkfifo '%1'; exec 3<>'%1' 4>'%1' 3>&-; exec \"$@\" >&4 4>&-").arg(pipe),
        call + (needsService ? m_service->options() : QStringList()));
    QVERIFY2(ran.status == status, ran.err.constData());
    QVERIFY2(!ran.err.contains("written"), ran.err.constData());
}

void TestCliFaults::endsByASignal_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    QTest::newRow("broadcast") << QStringList{"broadcast", "news", "a=b"} << SIGINT << 3;
    QTest::newRow("broadcast, SIGTERM") << QStringList{"broadcast", "news", "a=b"} << SIGTERM << 3;
    QTest::newRow("check") << QStringList{"check", "private-room"} << SIGINT << 1;
    QTest::newRow("token") << QStringList{"token", "private-room", "--api", "v2"} << SIGINT << 3;
    QTest::newRow("connections") << QStringList{"connections"} << SIGINT << 3;
}

void TestCliFaults::endsByASignal()
{
    QFETCH(QStringList, call);
    QFETCH(int, signal);
    QFETCH(int, status);
    ScriptedServer silent([](QTcpSocket &, const ReceivedRequest &) {});
    QProcess process;
    m_program->start(process,
                     call + QStringList{"--service", silent.url().toString(), "--key", "pk_test"});
    QTRY_VERIFY_WITH_TIMEOUT(!silent.requests().isEmpty(), 15'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(waitForEnd(process));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == status, said.constData());
}

void TestCliFaults::showsWhatACheckKnows()
{
    EndpointApp app;
    bool isAsked = false;
    app.server.setEndpoint("/auth",
                           [&isAsked](const sandbox::HttpRequest &, const sandbox::HttpReply &) {
                               isAsked = true; // and answers never
                           });
    m_program->setVariable("RADARDESK_SECRET", app.sandbox.secret());
    QProcess check;
    m_program->start(check,
                     {"check", "private-room", "--format", "json", "--service",
                      app.sandbox.url().toString(), "--key", app.sandbox.publicKey(), "--endpoint",
                      app.server.url("/auth").toString()});
    QTRY_VERIFY_WITH_TIMEOUT(isAsked, 15'000);
    QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(check.processId()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    QVERIFY(!commandLine.readAll().contains(app.sandbox.secret().toUtf8()));
    QCOMPARE(::kill(static_cast<pid_t>(check.processId()), SIGINT), 0);
    QVERIFY(waitForEnd(check));
    QCOMPARE(check.exitCode(), 1);
    const QJsonObject object = QJsonDocument::fromJson(check.readAllStandardOutput()).object();
    QCOMPARE(object["channel"], "private-room");
    QCOMPARE(object["passed"].toBool(true), false);
    QCOMPARE(object["steps"].toArray().first()["outcome"], "passed");
}

int tst_clifaults(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestCliFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clifaults.moc"
