// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace RadarDesk {

/// How a program ended.
struct Ended
{
    int status = -1; ///< -1: it didn't start, crashed, or took too long.
    QString said; ///< On both outputs.
};

/// Runs a program to its end, with \a input on its standard input.
[[nodiscard]] Ended
runProgram(const QString &program, const QStringList &arguments,
           const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
           const QByteArray &input = {});

/// Installs a component of the build under test below \a root, as a package would, with /usr as the
/// prefix.
[[nodiscard]] Ended installComponent(const QString &component, const QString &root);

} // namespace RadarDesk
