// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>
#include <privatechannels/diagnosis/check.h>
#include <privatechannels/recording/harfile.h>

namespace RadarDesk::privatechannels {

/// One authentication call of a recording, as a check would judge it. Held in memory alone.
struct RecordedCheck
{
    CheckSettings settings; ///< What the call was, for a check of the same.
    Report report;
};

/// What a recording tells. Nothing was called for it.
struct RecordingReport
{
    QString creator; ///< The browser that wrote it.
    QList<RecordedCheck> checks; ///< In the order of time.
    QStringList gaps; ///< What it can't tell: whole sentences.

    /// The number of the call that a person looks at first: the first with a fault, else the first
    /// one; -1 without any.
    [[nodiscard]] int telling() const;
};

/// Judges the authentication calls of \a recording by what the browser has recorded of them.
[[nodiscard]] RecordingReport judgeRecording(const HarRecording &recording);

} // namespace RadarDesk::privatechannels
