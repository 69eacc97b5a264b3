// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/plan.h>

#include <workbench/profiles/profile.h>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

constexpr double ShareOfSecond = 0.000408; // 0.0408 %
constexpr double BurstFactor = 1.25;

} // namespace

std::optional<Plan> Plan::of(const Profile &profile)
{
    return profile.dailyMessages > 0 ? std::optional(Plan(profile.dailyMessages)) : std::nullopt;
}

std::optional<int> Plan::dailyMessagesIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        // People group digits by whatever their country uses.
        const bool isSeparator = c.isSpace() || c == u',' || c == u'.' || c == u'\'' || c == u'’';
        if (!isSeparator)
            digits += c;
    }
    if (digits.isEmpty())
        return text.trimmed().isEmpty() ? std::optional(0) : std::nullopt;
    const bool areDigits =
        std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int number = digits.toInt(&fits);
    return areDigits && fits && number <= MostDailyMessages ? std::optional(number) : std::nullopt;
}

double Plan::messagesASecond() const
{
    return ShareOfSecond * m_daily;
}

double Plan::burst() const
{
    return BurstFactor * messagesASecond();
}

} // namespace RadarDesk::workbench
