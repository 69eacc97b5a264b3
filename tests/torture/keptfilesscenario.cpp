// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptsteps.h"
#include "scenarios.h"

namespace RadarDesk {

int runKeptFiles(const QStringList &arguments)
{
    KeptSteps steps(arguments.at(0));
    const QStringList wrong = steps.load();
    for (const QString &sentence : wrong)
        sayLine("notice " + sentence.toUtf8());
    const int last = arguments.at(1).toInt();
    for (int step = 1; step <= last; ++step) {
        for (const KeptSteps::File file : KeptSteps::Files) {
            const QString reason = steps.make(file);
            const QByteArray which =
                QByteArray::number(static_cast<int>(file)) + ' ' + QByteArray::number(step);
            sayLine(reason.isEmpty() ? "saved " + which
                                     : "failed " + which + ' ' + reason.toUtf8());
        }
    }
    sayLine("end");
    return 0;
}

} // namespace RadarDesk
