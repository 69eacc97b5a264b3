// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torturedprogram.h"

#include <support/textfile.h>

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

namespace RadarDesk {

namespace {

constexpr int RunLimitMs = 60'000;

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    lines.removeLast(); // empty, or half a line
    return lines;
}

} // namespace

QByteArrayList TortureRun::all(const QByteArray &word) const
{
    QByteArrayList found;
    for (const QByteArray &line : said) {
        if (line == word || line.startsWith(word + ' '))
            found.append(line.mid(word.size() + 1));
    }
    return found;
}

QByteArray TortureRun::story(const TortureFault &fault) const
{
    QByteArray story = "operation " + QByteArray::number(fault.number) + " of "
        + QByteArray::number(operations.size()) + " (" + fault.mode + ")";
    if (fault.number > 0 && fault.number <= operations.size())
        story += ": " + operations.at(fault.number - 1);
    return story + "\n" + said.join('\n');
}

TorturedProgram::TorturedProgram()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert("LC_ALL", "C.UTF-8");
}

QString TorturedProgram::missing()
{
#if defined(__SANITIZE_ADDRESS__)
    return QStringLiteral("The address sanitizer wants to be the first to be loaded.");
#else
    return {};
#endif
}

void TorturedProgram::set(const QString &variable, const QString &value)
{
    m_environment.insert(variable, value);
}

TortureRun TorturedProgram::run(const QStringList &arguments, const TortureFault &fault)
{
    const QTemporaryDir folder; // not where operations fail
    QProcessEnvironment environment = m_environment;
    environment.insert("LD_PRELOAD", RADARDESK_FAILING_LIBRARY);
    environment.insert("TORTURE_LOG", folder.filePath("log"));
    environment.insert("TORTURE_NUMBER", QString::number(fault.number));
    environment.insert("TORTURE_MODE", QString::fromLatin1(fault.mode));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RADARDESK_TORTURE_SCENARIO), arguments);
    if (!process.waitForFinished(RunLimitMs)) {
        process.kill();
        process.waitForFinished();
        return {.isCrashed = true, .said = {"It did not end."}};
    }
    TortureRun run;
    const bool isSignal = process.exitStatus() == QProcess::CrashExit;
    run.isKilled = isSignal && process.exitCode() == SIGKILL;
    run.isCrashed = !run.isKilled && (isSignal || process.exitCode() != 0);
    run.said = linesOf(process.readAllStandardOutput());
    run.operations = linesOf(contentOf(folder.filePath("log")));
    return run;
}

QList<int> triedOf(qsizetype operations, int each, int stride)
{
    QList<int> tried;
    const auto last = static_cast<int>(operations);
    for (int number = 1; number <= last; number += number < each ? 1 : stride)
        tried.append(number);
    if (!tried.isEmpty() && tried.constLast() != last)
        tried.append(last);
    return tried;
}

} // namespace RadarDesk
