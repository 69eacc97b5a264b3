// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include <workbench/profiles/profilesfile.h>

#include <QDir>
#include <QTest>

namespace RadarDesk {

using namespace workbench;

CommandLine::CommandLine()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto &[name, path] :
         {std::pair("XDG_DATA_HOME", "data"), std::pair("XDG_CONFIG_HOME", "config"),
          std::pair("XDG_CACHE_HOME", "cache"), std::pair("XDG_RUNTIME_DIR", "run")}) {
        m_environment.insert(name, folder.filePath(path));
        QDir().mkpath(folder.filePath(path));
    }
    QFile::setPermissions(folder.filePath("run"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDir().mkpath(dataFolder());
    QDir().mkpath(settingsFolder());
    m_environment.insert("LANGUAGE", "en");
    m_environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.filePath("no-bus"));
    m_environment.remove("RADARDESK_SECRET");
    const QString bin = QFileInfo(QStringLiteral(RADARDESK_CLI_PROGRAM)).path();
    m_environment.insert("PATH", bin + u':' + m_environment.value("PATH"));
}

void CommandLine::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void CommandLine::start(QProcess &process, const QStringList &arguments) const
{
    startOther(process, QStringLiteral(RADARDESK_CLI_PROGRAM), arguments);
}

void CommandLine::startOther(QProcess &process, const QString &program,
                             const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    QVERIFY(process.waitForStarted());
}

Ran CommandLine::runInShell(const QString &script, const QStringList &arguments) const
{
    QProcess shell;
    startOther(shell, "bash",
               QStringList{"-c", script, "bash", QStringLiteral(RADARDESK_CLI_PROGRAM)}
                   + arguments);
    if (!waitForEnd(shell))
        return {.err = "It doesn't end: " + shell.readAllStandardError()};
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

Ran CommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!waitForEnd(process)) {
        process.kill();
        process.waitForFinished();
        return {.err = "It doesn't end: " + process.readAllStandardError()};
    }
    Ran ran{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
    const QByteArray secret = m_environment.value("RADARDESK_SECRET").toUtf8();
    if (!secret.isEmpty() && (ran.out + ran.err).contains(secret))
        ran.status = -2;
    return ran;
}

void CommandLine::addProfile(const Profile &profile) const
{
    ProfilesModel model;
    ProfilesFile file(settingsFolder() + "/profiles.json", model);
    file.load();
    model.add(profile);
    file.flush();
}

bool waitForOutput(QProcess &process, QByteArray &text, const QByteArray &part)
{
    return QTest::qWaitFor(
        [&] {
            text += process.readAllStandardOutput();
            return text.contains(part);
        },
        15'000);
}

bool waitForEnd(QProcess &process)
{
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
}

} // namespace RadarDesk
