// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/faults/faultdecider.h>

#include <sandbox/faults/wildcards.h>

#include <algorithm>

namespace RadarDesk::sandbox {

namespace {

/// A number below \a end. The distributions of the standard library draw other numbers on other
/// systems; that some are likelier by a hair does no harm.
quint64 below(std::mt19937_64 &random, quint64 end)
{
    return random() % end;
}

} // namespace

FaultDecider::FaultDecider(const FaultRules &rules)
    : m_rules(rules)
{
    quint64 seed = rules.seed();
    for (qsizetype i = 0; i < rules.list().size(); ++i) {
        // Another one for each, so that rules don't have their effect at the same times.
        std::seed_seq sequence{static_cast<quint32>(seed), static_cast<quint32>(seed >> 32),
                               static_cast<quint32>(i)};
        m_turns.push_back({0, std::mt19937_64(sequence)});
    }
}

bool FaultDecider::decides(FaultGroup group) const
{
    return std::ranges::any_of(
        m_rules.list(), [group](const FaultRule &rule) { return groupOf(rule.effect) == group; });
}

bool FaultDecider::matches(qsizetype rule, const FaultSubject &subject) const
{
    const FaultRule &asked = m_rules.list().at(rule);
    if (groupOf(asked.effect) == FaultGroup::Call && asked.calls != FaultedCalls::All
        && asked.calls != subject.call)
        return false;
    if (asked.effect == FaultEffect::ConnectionRefused && subject.isConnected)
        return false;
    if (hasChannel(asked.effect)
        && !matchesWildcards(QStringView(asked.channels).trimmed(), subject.channel))
        return false;
    const QStringView connection = QStringView(asked.connection).trimmed();
    if (!connection.isEmpty() && connection != subject.socketId)
        return false;
    const QStringView page = QStringView(asked.page).trimmed();
    return page.isEmpty() || matchesWildcards(page, subject.page);
}

bool FaultDecider::isTurn(qsizetype rule)
{
    const FaultFrequency &frequency = m_rules.list().at(rule).frequency;
    Turn &turn = m_turns.at(static_cast<std::size_t>(rule));
    ++turn.asked;
    switch (frequency.kind) {
    case FaultFrequency::Kind::Always:
        break;
    case FaultFrequency::Kind::EveryNth:
        return turn.asked % frequency.times == 0;
    case FaultFrequency::Kind::ByChance:
        return below(turn.random, 100) < static_cast<quint64>(frequency.percent);
    }
    return true;
}

FaultDecision FaultDecider::decisionOf(qsizetype rule)
{
    const FaultRule &used = m_rules.list().at(rule);
    FaultDecision decision{rule, used.effect, {}};
    if (hasTime(used.effect)) {
        decision.delay = used.delay;
        if (used.jitter.count() > 0)
            decision.delay +=
                std::chrono::milliseconds(below(m_turns.at(static_cast<std::size_t>(rule)).random,
                                                static_cast<quint64>(used.jitter.count()) + 1));
    }
    return decision;
}

std::optional<FaultDecision> FaultDecider::decide(FaultGroup group, const FaultSubject &subject)
{
    for (qsizetype i = 0; i < m_rules.list().size(); ++i) {
        if (groupOf(m_rules.list().at(i).effect) == group && matches(i, subject) && isTurn(i))
            return decisionOf(i);
    }
    return std::nullopt;
}

QList<MessageDecision> FaultDecider::decideMessage(const QList<FaultSubject> &recipients)
{
    QList<MessageDecision> decisions;
    QList<bool> isDecided(recipients.size(), false);
    for (qsizetype i = 0; i < m_rules.list().size(); ++i) {
        if (groupOf(m_rules.list().at(i).effect) != FaultGroup::Message)
            continue;
        QList<qsizetype> matching;
        for (qsizetype place = 0; place < recipients.size(); ++place) {
            if (!isDecided.at(place) && matches(i, recipients.at(place)))
                matching.append(place);
        }
        if (matching.isEmpty() || !isTurn(i))
            continue;
        for (const qsizetype place : std::as_const(matching))
            isDecided[place] = true;
        decisions.append({decisionOf(i), matching});
    }
    return decisions;
}

} // namespace RadarDesk::sandbox
