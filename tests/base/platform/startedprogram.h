// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/dyingprocess.h>

#include <QStringList>
#include <QTemporaryDir>

namespace RadarDesk {

/// The window's program or the sandbox, as it is installed, with a home of its own and no keychain.
class StartedProgram : public DyingProcess
{
public:
    StartedProgram();

    /// Starts the window's program, with one more variable where it is named.
    void startWindow(const QStringList &arguments = {}, const QString &variable = {},
                     const QString &value = {});
    /// Starts the sandbox in the same way.
    void startSandbox(const QString &variable = {}, const QString &value = {});

    /// Waits until it has got as far as its history, or as its first line. False where it does not.
    [[nodiscard]] bool isReady();
    /// Waits for its end.
    [[nodiscard]] bool hasEnded();
    /// The line of its limits in /proc that is about core dumps, its words one space apart.
    [[nodiscard]] QString coreLimit() const;

    /// A path below its home, where "data" and "config" are its folders of that kind.
    [[nodiscard]] QString path(const QString &inHome) const { return m_home.filePath(inHome); }
    /// The folders below its home that hold nothing, but for those that were there at first.
    [[nodiscard]] QStringList emptyFolders() const;
    /// All that is in its home, but for what was there at first.
    [[nodiscard]] QStringList left() const;

private:
    void startWith(const QString &program, const QStringList &arguments, const QString &variable,
                   const QString &value);

    QTemporaryDir m_home;
};

} // namespace RadarDesk
