// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// What a check of the connection endpoint came to. Held in memory alone, like a Report.
struct ConnectionReport
{
    StepVerdict verdict = StepVerdict::Running;
    QString summary; ///< One sentence.
    std::optional<Finding> finding; ///< Where it failed.
    QStringList notes; ///< What is worth knowing and no fault.
    QList<StepCall> calls;
    QByteArray clientData; ///< The person's, as presence shows it: a JSON object, or empty.
};

} // namespace RadarDesk::privatechannels
