// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faultrules.h>

#include <random>
#include <vector>

namespace RadarDesk::sandbox {

/// What rules are asked about.
struct FaultSubject
{
    FaultedCalls call = FaultedCalls::All; ///< Of a call; All: none that a rule may be for.
    QString channel; ///< Empty: none, which fits a pattern for all of them alone.
    QString socketId; ///< Empty: of no connection.
    QString page; ///< Origin and path, or User-Agent.
    bool isConnected = false; ///< Of a connection: it is open, and can't be refused any more.
};

/// What is to be done now.
struct FaultDecision
{
    qsizetype rule = 0; ///< Its place in FaultRules::list().
    FaultEffect effect = FaultEffect::Status503;
    std::chrono::milliseconds delay{0};

    bool operator==(const FaultDecision &) const = default;
};

/// One decision for some of those that a message is for.
struct MessageDecision
{
    FaultDecision decision;
    QList<qsizetype> recipients; ///< Their places.
};

/// Decides which simulated fault happens. It knows no clock and no network, and each rule counts
/// and draws by itself: asked the same in the same order, it decides the same.
class FaultDecider
{
public:
    FaultDecider() = default;
    explicit FaultDecider(const FaultRules &rules);

    [[nodiscard]] const FaultRules &rules() const { return m_rules; }
    /// Whether there is a rule for such.
    [[nodiscard]] bool decides(FaultGroup group) const;
    /// The first rule of \a group that is for \a subject and whose turn it is.
    [[nodiscard]] std::optional<FaultDecision> decide(FaultGroup group,
                                                      const FaultSubject &subject);
    /// Of a message: a rule counts it once, however many it is for. Each recipient is in the first
    /// decision that is for it, and those in none get it as usual.
    [[nodiscard]] QList<MessageDecision> decideMessage(const QList<FaultSubject> &recipients);
    /// Whether the rule at that place is for \a subject, whosever turn it is.
    [[nodiscard]] bool matches(qsizetype rule, const FaultSubject &subject) const;

private:
    struct Turn
    {
        qint64 asked = 0;
        std::mt19937_64 random;
    };

    [[nodiscard]] bool isTurn(qsizetype rule);
    [[nodiscard]] FaultDecision decisionOf(qsizetype rule);

    FaultRules m_rules;
    std::vector<Turn> m_turns; ///< One for each rule.
};

} // namespace RadarDesk::sandbox
