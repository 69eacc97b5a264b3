// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <QProcess>
#include <QTemporaryDir>

#include <utility>

namespace RadarDesk {

/// What a run of the program printed, and its exit status.
struct Ran
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// The program in a home of its own, without a keychain unless the test gives it one.
class CommandLine
{
public:
    using Variables = QList<std::pair<QString, QString>>;

    CommandLine();

    /// Another environment for the runs that follow.
    void setVariable(const QString &name, const QString &value);
    void unsetVariable(const QString &name) { m_environment.remove(name); }
    /// Runs it to its end, with \a input on standard input. What it prints holds no secret.
    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Begins a run that goes on; it ends with \a process.
    void start(QProcess &process, const QStringList &arguments) const;
    /// The same for another program, which finds this one by its name.
    void startOther(QProcess &process, const QString &program, const QStringList &arguments) const;
    /// Runs it by a shell: "$@" in \a script is the program with \a arguments.
    [[nodiscard]] Ran runInShell(const QString &script, const QStringList &arguments) const;

    [[nodiscard]] QString dataFolder() const { return folder.filePath("data/radardesk"); }
    [[nodiscard]] QString settingsFolder() const { return folder.filePath("config/radardesk"); }
    /// Adds a profile as the window stores it.
    void addProfile(const workbench::Profile &profile) const;

    QTemporaryDir folder;

private:
    QProcessEnvironment m_environment;
};

/// Waits until the output that was read into \a text has a line that holds \a part.
[[nodiscard]] bool waitForOutput(QProcess &process, QByteArray &text, const QByteArray &part);
/// Waits for its end; false when it doesn't come.
[[nodiscard]] bool waitForEnd(QProcess &process);

} // namespace RadarDesk
