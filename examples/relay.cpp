// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

// Broadcasts each line of standard input to the channel that is named on the command line. All
// calls run at the same time; the program ends when the last one has.

#include "service.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString channel = app.arguments().value(1, QStringLiteral("test-channel"));

    Service service;
    int running = 0;
    int sent = 0;
    int failed = 0;
    QTextStream input(stdin);
    QString line;
    while (input.readLineInto(&line)) {
        auto *const call = service.broadcast(channel, {{QStringLiteral("line"), line}});
        ++running;
        QObject::connect(call, &PushRadar::Call::finished, &app, [&, call] {
            if (const auto error = call->error()) {
                QTextStream(stderr) << error->message << Qt::endl;
                ++failed;
            } else {
                ++sent;
            }
            if (--running == 0)
                QCoreApplication::exit(failed == 0 ? 0 : 1);
        });
    }
    const int status = running > 0 ? app.exec() : 0;
    QTextStream(stdout) << sent << " sent, " << failed << " failed." << Qt::endl;
    return status;
}
