// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/language/language.h>
#include <base/platform/coredumps.h>
#include <cli/program.h>

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    RadarDesk::base::preventCoreDumps();
    const QCoreApplication app(argc, argv);
    // The files, the history and the keychain are those of the window.
    QCoreApplication::setApplicationName(QStringLiteral("radardesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RADARDESK_VERSION));
    const RadarDesk::base::Language language;
    return RadarDesk::cli::runProgram(QCoreApplication::arguments());
}
