// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>

#include <QString>

namespace RadarDesk::privatechannels {

/// A finished check in one sentence, and what to do or what is left open.
struct CheckVerdict
{
    enum class Kind {
        Faulty, ///< The headline is the cause.
        Proven, ///< All steps passed.
        Partial, ///< All steps passed that can be done here.
        Undecided, ///< Nothing is wrong in the steps that passed, and others couldn't be decided.
        Warned, ///< All that counts passed, but the page gets an error; the headline says so.
        Nothing, ///< No step could be done.
    };

    Kind kind = Kind::Nothing;
    QString headline;
    QString text;
};

[[nodiscard]] CheckVerdict verdictOf(const Report &report);

} // namespace RadarDesk::privatechannels
