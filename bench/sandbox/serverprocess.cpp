// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverprocess.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

bool answersAt(quint16 port)
{
    constexpr int Attempts = 500;
    constexpr int AttemptPause = 20'000; // microseconds
    for (int i = 0; i < Attempts; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (socket.waitForConnected(StartTime))
            return true;
        ::usleep(AttemptPause);
    }
    return false;
}

QString nginxProgram()
{
    return QStandardPaths::findExecutable(
        QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

void endProcess(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(StartTime))
        process.kill();
    process.waitForFinished();
}
