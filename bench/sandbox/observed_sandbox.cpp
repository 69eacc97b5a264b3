// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/descriptors.h>
#include <base/platform/endsignals.h>
#include <pushradar/jsonvalue.h>
#include <sandbox/service/sandbox.h>

#include <QCoreApplication>

#include <cstdio>

using RadarDesk::sandbox::Sandbox;

/// A sandbox as radardesk-sandbox is, which observes when it has an argument and lets go of what
/// it has observed.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const RadarDesk::base::EndSignals endSignals;
    QObject::connect(&endSignals, &RadarDesk::base::EndSignals::received, &app,
                     &QCoreApplication::quit);
    RadarDesk::base::allowManyDescriptors();
    RadarDesk::sandbox::SandboxOptions options;
    options.observe = argc > 1;
    Sandbox sandbox(options);
    QObject::connect(&sandbox, &Sandbox::observed, &sandbox,
                     [&sandbox] { (void)sandbox.takeObservations(); });
    const auto url = sandbox.start();
    if (!url)
        return 1;
    std::printf("{\"url\":\"%s\",\"secret\":\"%s\",\"key\":\"%s\"}\n",
                qUtf8Printable(url->toString()), qUtf8Printable(sandbox.secret()),
                qUtf8Printable(sandbox.publicKey()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
