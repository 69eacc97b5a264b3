// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accesswords.h>

#include <algorithm>
#include <array>
#include <utility>

namespace RadarDesk::privatechannels {

namespace {

constexpr std::array OutcomeWords{
    std::pair{AccessOutcome::Allowed, QLatin1String("allowed")},
    std::pair{AccessOutcome::Refused, QLatin1String("refused")},
    std::pair{AccessOutcome::Faulty, QLatin1String("faulty")},
};

constexpr std::array ExpectationWords{
    std::pair{AccessExpectation::NoOpinion, QLatin1String("no-opinion")},
    std::pair{AccessExpectation::Allowed, QLatin1String("allowed")},
    std::pair{AccessExpectation::Refused, QLatin1String("refused")},
};

template <typename Words, typename Choice> QString wordIn(const Words &words, Choice choice)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [choice](const auto &pair) { return pair.first == choice; });
    return found->second;
}

template <typename Choice, typename Words>
std::optional<Choice> choiceIn(const Words &words, QStringView word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [word](const auto &pair) { return pair.second == word; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QString wordOf(AccessOutcome outcome)
{
    return wordIn(OutcomeWords, outcome);
}

QString wordOf(AccessExpectation expectation)
{
    return wordIn(ExpectationWords, expectation);
}

std::optional<AccessOutcome> accessOutcomeOf(QStringView word)
{
    return choiceIn<AccessOutcome>(OutcomeWords, word);
}

std::optional<AccessExpectation> accessExpectationOf(QStringView word)
{
    return choiceIn<AccessExpectation>(ExpectationWords, word);
}

} // namespace RadarDesk::privatechannels
