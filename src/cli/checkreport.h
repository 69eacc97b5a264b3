// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cli/exitstatus.h>
#include <privatechannels/diagnosis/check.h>
#include <privatechannels/suite/suiteresult.h>

#include <QStringList>

namespace RadarDesk::privatechannels {
struct Report;
}

namespace RadarDesk::cli {

class Console;

/// The object that programs read; its members and names are part of the manual. A check that was
/// stopped hasn't passed, whatever its first steps came to.
[[nodiscard]] QByteArray jsonOf(const privatechannels::CheckSettings &settings,
                                const privatechannels::Report &report, bool isStopped = false);
/// A line a step, with what is wrong and what to do, and the verdict.
[[nodiscard]] QStringList linesOf(const privatechannels::Report &report, const Console &console);
/// What the program ends with after that check.
[[nodiscard]] ExitStatus statusOf(const privatechannels::Report &report);

// The same for a run of several.
[[nodiscard]] QByteArray jsonOf(const privatechannels::SuiteResult &result);
[[nodiscard]] QStringList linesOf(const privatechannels::SuiteResult &result,
                                  const Console &console);
[[nodiscard]] QByteArray markdownOf(const privatechannels::SuiteResult &result);
[[nodiscard]] ExitStatus statusOf(const privatechannels::SuiteResult &result);

} // namespace RadarDesk::cli
