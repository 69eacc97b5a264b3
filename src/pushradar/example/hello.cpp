// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/client.h>

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    PushRadar::Client radar("sk_your-secret");
    auto *call = radar.addDataItem("message", "Hello World!").broadcast("test-channel");
    QObject::connect(call, &PushRadar::Call::finished, &app, &QCoreApplication::quit);
    return app.exec();
}
