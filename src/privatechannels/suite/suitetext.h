// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/suite/suiteresult.h>

#include <QStringList>

#include <functional>

namespace RadarDesk::privatechannels {

/// "✓", "✗" or "–".
[[nodiscard]] QString markOf(SuiteOutcome outcome);

/// A line for each case, and one more for what is to be said of a failure. Nothing in them could be
/// a token. \a mark is what a line begins with.
[[nodiscard]] QStringList toTextLines(const SuiteResult &result,
                                      const std::function<QString(SuiteOutcome)> &mark = markOf);

} // namespace RadarDesk::privatechannels
