// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>

#include <QString>

#include <chrono>

namespace RadarDesk::privatechannels {

/// How far a check has come that waits for an answer.
struct CheckWait
{
    Step step = Step::Channel;
    std::chrono::milliseconds waited{0};
    std::chrono::milliseconds limit{0}; ///< After which it goes on without the answer.

    /// "Waiting for the authentication endpoint: 3 of 10 s", for a line beside a Cancel button.
    [[nodiscard]] QString text() const;
};

} // namespace RadarDesk::privatechannels
