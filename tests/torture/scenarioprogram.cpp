// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// What is run while one of its operations fails: torturescenario SCENARIO ARGUMENTS

#include "scenarios.h"

#include <QCoreApplication>

#include <cstdio>

using namespace RadarDesk;

void RadarDesk::sayLine(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

void RadarDesk::waitUntil(const std::function<bool()> &condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString scenario = arguments.value(1);
    if (scenario == u"keptfiles")
        return runKeptFiles(arguments.mid(2));
    if (scenario == u"history")
        return runHistory(arguments.mid(2));
    if (scenario == u"network")
        return runNetwork(arguments.mid(2));
    if (scenario == u"keychain")
        return runKeychain(arguments.mid(2));
    return 2;
}
