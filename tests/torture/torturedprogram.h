// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QProcessEnvironment>
#include <QStringList>

namespace RadarDesk {

/// Which of the operations of a program is to fail; see FailingPlan.
struct TortureFault
{
    int number = 0; ///< 0: none.
    QByteArray mode; ///< "once", "onwards" or "end".
};

/// What a run of a scenario came to.
struct TortureRun
{
    bool isKilled = false; ///< As the mode "end" does.
    bool isCrashed = false; ///< Any other way to end but with an exit code of 0.
    QByteArrayList said; ///< The lines that it printed.
    QByteArrayList operations;

    /// The words after \a word, of each line that begins with it.
    [[nodiscard]] QByteArrayList all(const QByteArray &word) const;
    /// What it came to, for a message of a test.
    [[nodiscard]] QByteArray story(const TortureFault &fault) const;
};

/// The scenarios, run in a process of their own in which operations fail.
class TorturedProgram
{
public:
    TorturedProgram();

    /// Why nothing can be made to fail in this build; empty when it can.
    [[nodiscard]] static QString missing();

    /// One of the variables by which FailingPlan knows what counts.
    void set(const QString &variable, const QString &value);
    /// Runs a scenario to its end.
    [[nodiscard]] TortureRun run(const QStringList &arguments, const TortureFault &fault = {});

private:
    QProcessEnvironment m_environment;
};

/// The numbers to try of so many operations: each of the first \a each, then every \a stride th,
/// and the last.
[[nodiscard]] QList<int> triedOf(qsizetype operations, int each, int stride);

} // namespace RadarDesk
