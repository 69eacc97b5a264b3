// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faulteffect.h>

#include <chrono>

namespace RadarDesk::sandbox {

/// Which calls of an app.
enum class FaultedCalls { All, Broadcasts, Tokens, ClientData };

/// How often a rule that matches has its effect.
struct FaultFrequency
{
    enum class Kind { Always, EveryNth, ByChance };
    static constexpr int MostTimes = 1'000'000;

    Kind kind = Kind::Always;
    int times = 2; ///< Of EveryNth: the 2nd, the 4th, and so on.
    int percent = 50; ///< Of ByChance.

    bool operator==(const FaultFrequency &) const = default;
};

/// One simulated fault: what it happens to, how often, and what it does. Kept as typed: one that
/// isn't complete has no effect and says what is missing.
struct FaultRule
{
    using Milliseconds = std::chrono::milliseconds;
    /// A handler must have answered by HttpLimits::handlingTime.
    static constexpr Milliseconds LongestDelay{25'000};
    static constexpr qsizetype LongestPattern = 1'000;

    QString id; ///< Its own, never shown.
    bool isEnabled = true;
    FaultEffect effect = FaultEffect::Status503;
    FaultedCalls calls = FaultedCalls::All; ///< Of effects on calls.
    QString channels = QStringLiteral("*"); ///< A pattern; see matchesWildcards().
    QString connection; ///< A socket ID; empty: any.
    /// A pattern for origin and path of a page, or the User-Agent of a program; empty: any.
    QString page;
    FaultFrequency frequency;
    Milliseconds delay{2'000}; ///< Where hasTime() says so.
    Milliseconds jitter{0}; ///< At most so much more, by chance.

    /// What keeps it from having an effect, as a sentence; empty when nothing does.
    [[nodiscard]] QString fault() const;
    /// Whether it is enabled and complete.
    [[nodiscard]] bool isInUse() const { return isEnabled && fault().isEmpty(); }
    /// What it happens to: "Broadcasts on orders.*", "Connections of http://127.0.0.1:8000*".
    [[nodiscard]] QString subjectText() const;
    /// "Always", "1 in 3 times" or "20 %".
    [[nodiscard]] QString frequencyText() const;
    /// The effect's name with its time: "Late message (2000 to 2500 ms)".
    [[nodiscard]] QString effectText() const;

    bool operator==(const FaultRule &) const = default;
};

} // namespace RadarDesk::sandbox

Q_DECLARE_METATYPE(RadarDesk::sandbox::FaultRule)
