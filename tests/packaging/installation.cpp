// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "installation.h"

#include <support/dyingprocess.h>

namespace RadarDesk {

Ended runProgram(const QString &program, const QStringList &arguments,
                 const QProcessEnvironment &environment, const QByteArray &input)
{
    constexpr int MostMs = 240'000;
    DyingProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile({});
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    const bool isDone = process.waitForFinished(MostMs);
    const QString said = QString::fromUtf8(process.readAll());
    if (!isDone || process.exitStatus() != QProcess::NormalExit)
        return {.said = said};
    return {.status = process.exitCode(), .said = said};
}

Ended installComponent(const QString &component, const QString &root)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DESTDIR"), root);
    return runProgram(QStringLiteral(RADARDESK_CMAKE),
                      {QStringLiteral("--install"), QStringLiteral(RADARDESK_BUILD_DIR),
                       QStringLiteral("--component"), component, QStringLiteral("--prefix"),
                       QStringLiteral("/usr")},
                      environment);
}

} // namespace RadarDesk
