// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace RadarDesk::workbench {

struct Profile;

inline constexpr int MostDailyMessages = 2'000'000'000;

/// What a plan of the hosted service includes (documentation: FAQ). A broadcast counts one message,
/// and one more for each subscriber.
class Plan
{
public:
    /// Nothing where the profile has no plan.
    static std::optional<Plan> of(const Profile &profile);
    /// What was typed for the messages a day, with or without separators between thousands; 0 for
    /// nothing. Empty where that isn't a number, or is too large.
    static std::optional<int> dailyMessagesIn(const QString &text);

    [[nodiscard]] int messagesADay() const { return m_daily; }
    /// The rate limit, above which a plan allows bursts only.
    [[nodiscard]] double messagesASecond() const;
    /// The most that a second may have.
    [[nodiscard]] double burst() const;

private:
    explicit Plan(int daily)
        : m_daily(daily)
    {
    }

    int m_daily;
};

} // namespace RadarDesk::workbench
