// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <day/secretforms.h>
#include <pushradar/scriptedserver.h>
#include <support/privatebus.h>
#include <support/secretservice.h>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace RadarDesk;

/// The program at work for a day, with a secret that nothing but the keyring may keep.
class TestWorkingDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSearchFindsEachForm();
    void theSecretIsNowhereElse();

private:
    struct Run
    {
        int exitCode = -1;
        bool crashed = false;
        QByteArray output; ///< Standard output and error.
        QByteArray commandLine;
    };

    [[nodiscard]] Run run(const QString &part);
    [[nodiscard]] QStringList findings(const QString &folder) const;
    void compareFindings(const QByteArray &text, const QString &where) const;

    PrivateBus m_bus;
    std::unique_ptr<SecretService> m_keyring;
    QTemporaryDir m_home;
    QJsonObject m_orders;
    QList<SecretForm> m_forms;
};

namespace {

// Each character that one of the encodings writes in another way.
constexpr auto DaySecret = "sk_d/y+\"q\\%41?Zz9=&~";

} // namespace

void TestWorkingDay::initTestCase()
{
    QVERIFY(m_home.isValid());
    for (const char *folder : {"config", "data", "cache", "state", "tmp", "runtime"})
        QVERIFY(QDir(m_home.path()).mkdir(folder));
    QFile::setPermissions(m_home.filePath("runtime"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(m_bus.start());
    m_keyring = std::make_unique<SecretService>(m_bus);
    QVERIFY(m_keyring->start());
    m_forms = formsOf(DaySecret);
}

void TestWorkingDay::theSearchFindsEachForm()
{
    QTemporaryDir planted;
    for (const SecretForm &form : m_forms) {
        QFile file(planted.filePath("planted"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before " + form.bytes + " after");
        file.close();
        QVERIFY2(!findings(planted.path()).isEmpty(), qPrintable(form.name));
    }
}

TestWorkingDay::Run TestWorkingDay::run(const QString &part)
{
    Run run;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] : {std::pair("XDG_CONFIG_HOME", "config"),
                                       {"XDG_DATA_HOME", "data"},
                                       {"XDG_CACHE_HOME", "cache"},
                                       {"XDG_STATE_HOME", "state"},
                                       {"TMPDIR", "tmp"},
                                       {"XDG_RUNTIME_DIR", "runtime"}})
        environment.insert(name, m_home.filePath(folder));
    environment.insert("HOME", m_home.path());
    environment.insert("LC_ALL", "C.UTF-8");
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(RADARDESK_DAY, QStringList());
    if (!program.waitForStarted())
        return run;
    QJsonObject orders = m_orders;
    orders.insert("part", part);
    program.write(QJsonDocument(orders).toJson(QJsonDocument::Compact) + '\n');
    const auto readCommandLine = [&] {
        QFile commandLine(QString("/proc/%1/cmdline").arg(program.processId()));
        if (commandLine.open(QIODevice::ReadOnly))
            run.commandLine = commandLine.readAll();
        return run.commandLine.contains("radardesk_day");
    };
    if (!QTest::qWaitFor(readCommandLine))
        return run;
    // The service that echoes is in this thread, so the event loop has to run.
    if (!QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 60'000))
        program.kill();
    program.waitForFinished();
    run.exitCode = program.exitCode();
    run.crashed = program.exitStatus() == QProcess::CrashExit;
    run.output = program.readAll();
    return run;
}

QStringList TestWorkingDay::findings(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found.append(QString("%1 can't be read").arg(file.fileName()));
            continue;
        }
        const QByteArray content = file.readAll();
        for (const SecretForm &form : m_forms) {
            if (content.contains(form.bytes))
                found.append(QString("%1 holds it %2").arg(file.fileName(), form.name));
        }
    }
    return found;
}

void TestWorkingDay::compareFindings(const QByteArray &text, const QString &where) const
{
    for (const SecretForm &form : m_forms)
        QVERIFY2(!text.contains(form.bytes),
                 qPrintable(QString("%1 holds it %2").arg(where, form.name)));
}

void TestWorkingDay::theSecretIsNowhereElse()
{
    DyingProcess sandbox;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("RADARDESK_SANDBOX_SECRET", DaySecret);
    sandbox.setProcessEnvironment(environment);
    sandbox.start(RADARDESK_SANDBOX, {"--port", "0"});
    QVERIFY(sandbox.waitForReadyRead());
    const QJsonObject ready = QJsonDocument::fromJson(sandbox.readLine()).object();
    QVERIFY(!ready.isEmpty());

    const ScriptedServer echo([](QTcpSocket &socket, const ReceivedRequest &request) {
        const QByteArray authorization = request.header("Authorization");
        socket.write(ScriptedServer::answer(
            "401 No",
            "{\"error\":\"refused\",\"sent\":" + QByteArray(request.body.toBase64()).prepend('"')
                + "\",\"form\":\"" + request.body.toPercentEncoding() + "\",\"raw\":\""
                + authorization.toPercentEncoding() + "\"}",
            "X-Echo: " + authorization + "\r\nX-Basic: " + (QByteArray(DaySecret) + ':').toBase64()
                + "\r\n"));
    });
    m_orders = {{"secret", DaySecret},
                {"service", ready.value("url").toString()},
                {"echo", echo.url().toString()},
                {"exportTo", m_home.filePath("data/exported.json")}};

    for (const char *part : {"morning", "afternoon", "crash"}) {
        const Run day = run(part);
        const bool crash = QByteArrayView(part) == "crash";
        QVERIFY2(crash ? day.crashed : !day.crashed && day.exitCode == 0, day.output);
        QVERIFY2(crash || day.output.contains("done\n"), day.output);
        QVERIFY(day.commandLine.contains("radardesk_day"));
        compareFindings(day.output, QString("what was printed in the %1").arg(part));
        compareFindings(day.commandLine, "the command line");
        if (crash)
            QVERIFY2(day.output.contains("It ends with sk_*** in hand"), day.output);
    }
    QVERIFY(!echo.requests().isEmpty());
    // The first one asks what service that is, without the secret.
    QVERIFY(std::ranges::any_of(echo.requests(), [](const ReceivedRequest &request) {
        return request.header("Authorization").contains(DaySecret);
    }));

    // What should have been written was.
    QVERIFY(QFile::exists(m_home.filePath("config/radardesk/profiles.json")));
    QVERIFY(QFile::exists(m_home.filePath("data/radardesk/workspace.json")));
    QVERIFY(QFile::exists(m_home.filePath("data/exported.json")));
    const QStringList found = findings(m_home.path());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

int tst_workingday(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestWorkingDay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workingday.moc"
