// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accesscell.h>

namespace RadarDesk::privatechannels {

/// The words that stand for choices in files. They are never translated, and none changes its
/// meaning.
[[nodiscard]] QString wordOf(AccessOutcome outcome);
[[nodiscard]] QString wordOf(AccessExpectation expectation);
/// What a word stands for; nothing when it is none of them.
[[nodiscard]] std::optional<AccessOutcome> accessOutcomeOf(QStringView word);
[[nodiscard]] std::optional<AccessExpectation> accessExpectationOf(QStringView word);

} // namespace RadarDesk::privatechannels
