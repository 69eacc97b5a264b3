// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startedprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QProcessEnvironment>
#include <QTest>

#include <algorithm>
#include <utility>

namespace RadarDesk {

namespace {

constexpr int Patience = 30'000;

constexpr std::pair<const char *, const char *> HomeFolders[] = {
    {"XDG_CONFIG_HOME", "config"}, {"XDG_DATA_HOME", "data"},      {"XDG_CACHE_HOME", "cache"},
    {"XDG_STATE_HOME", "state"},   {"XDG_RUNTIME_DIR", "runtime"}, {"TMPDIR", "tmp"}};

} // namespace

StartedProgram::StartedProgram()
{
    for (const auto &[variable, folder] : HomeFolders)
        QDir(m_home.path()).mkdir(folder);
    QFile::setPermissions(path("runtime"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void StartedProgram::startWindow(const QStringList &arguments, const QString &variable,
                                 const QString &value)
{
    startWith(RADARDESK_PROGRAM, arguments, variable, value);
}

void StartedProgram::startSandbox(const QString &variable, const QString &value)
{
    startWith(RADARDESK_SANDBOX_PROGRAM, {}, variable, value);
}

void StartedProgram::startWith(const QString &program, const QStringList &arguments,
                               const QString &variable, const QString &value)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] : HomeFolders)
        environment.insert(name, path(folder));
    environment.insert("HOME", m_home.path());
    environment.insert("LC_ALL", "C.UTF-8");
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path("runtime/none"));
    environment.remove("RADARDESK_CORE_DUMPS");
    if (!variable.isEmpty())
        environment.insert(variable, value);
    setProcessEnvironment(environment);
    start(program, arguments);
}

bool StartedProgram::isReady()
{
    const bool isWindow = program() == RADARDESK_PROGRAM;
    return QTest::qWaitFor(
        [&] { return isWindow ? QFile::exists(path("data/radardesk/history.db")) : canReadLine(); },
        Patience);
}

bool StartedProgram::hasEnded()
{
    return QTest::qWaitFor([this] { return state() == QProcess::NotRunning; }, Patience);
}

QString StartedProgram::coreLimit() const
{
    QFile limits(QString("/proc/%1/limits").arg(processId()));
    if (!limits.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromLatin1(limits.readAll()).split(u'\n');
    const auto found = std::find_if(lines.begin(), lines.end(), [](const QString &line) {
        return line.startsWith("Max core file size");
    });
    return found == lines.end() ? QString() : found->simplified();
}

QStringList StartedProgram::left() const
{
    QStringList found;
    QDirIterator all(m_home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = QDir(m_home.path()).relativeFilePath(all.next());
        const bool wasThere = std::any_of(std::begin(HomeFolders), std::end(HomeFolders),
                                          [&](const auto &each) { return name == each.second; });
        if (!wasThere)
            found.append(name);
    }
    return found;
}

QStringList StartedProgram::emptyFolders() const
{
    QStringList found = left();
    found.removeIf([this](const QString &name) {
        const QFileInfo entry(path(name));
        return !entry.isDir()
            || !QDir(entry.filePath())
                    .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    });
    return found;
}

} // namespace RadarDesk
