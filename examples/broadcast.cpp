// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

// Broadcasts one message to the channel that is named on the command line, and says what became of
// it.

#include "service.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString channel = app.arguments().value(1, QStringLiteral("test-channel"));

    Service service;
    service.addDataItem(QStringLiteral("message"), "Hello World!");
    service.addDataItem(QStringLiteral("count"), 3);
    service.addDataItem(QStringLiteral("sale"), true);
    auto *const call = service.broadcast(channel);
    QObject::connect(call, &PushRadar::Call::finished, &app, [call] {
        // A call deletes itself when this is done.
        if (const auto error = call->error()) {
            QTextStream(stderr) << error->message << Qt::endl;
            QCoreApplication::exit(1);
            return;
        }
        QTextStream(stdout) << "Sent." << Qt::endl;
        QCoreApplication::quit();
    });
    return app.exec();
}
