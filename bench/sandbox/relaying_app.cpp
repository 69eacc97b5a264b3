// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/relay.h>

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace RadarDesk::sandbox;

/// A relay as a process: to the service at the first argument, whose authority is in the file of
/// the second one. What it observes is taken, as the window does, and dropped.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile authority(arguments.value(2));
    const auto target = RelayTarget::make(QUrl(arguments.value(1)));
    if (!target || !authority.open(QIODevice::ReadOnly))
        return 1;
    Relay relay({.authorities = authority.readAll()});
    QObject::connect(&relay, &ObservationSource::observed, &relay,
                     [&relay] { static_cast<void>(relay.takeObservations()); });
    const auto started = relay.start(*target);
    if (!started)
        return 1;
    std::printf("%s\n", qPrintable(started->toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
