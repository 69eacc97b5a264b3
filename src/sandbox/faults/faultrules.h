// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <sandbox/faults/faultrule.h>

#include <QJsonObject>

namespace RadarDesk::sandbox {

/// The simulated faults that are active together. The first rule that matches and whose turn it is
/// has its effect. Once made, each rule is in use.
class FaultRules
{
public:
    static constexpr qsizetype Most = 200;
    static constexpr quint64 UsualSeed = 1;

    FaultRules() = default;
    /// Of \a rules, those that are in use, and at most so many.
    explicit FaultRules(const QList<FaultRule> &rules, quint64 seed = UsualSeed);

    /// What a file holds: {"radardesk-faults": 1, "seed": 1, "rules": [...]}. A sentence says what
    /// can't be read, or which rule isn't complete.
    [[nodiscard]] static PushRadar::Result<FaultRules, QString> fromJson(const QByteArray &json);
    /// Likewise from a file, for a program where nobody could let a held message go.
    [[nodiscard]] static PushRadar::Result<FaultRules, QString> fromFile(const QString &path);

    [[nodiscard]] const QList<FaultRule> &list() const { return m_rules; }
    /// What chance is drawn from: with the same one, the same happens again.
    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }
    [[nodiscard]] bool has(FaultEffect effect) const;
    /// "2 simulated faults are active."
    [[nodiscard]] QString toSentence() const;

    bool operator==(const FaultRules &) const = default;

private:
    QList<FaultRule> m_rules;
    quint64 m_seed = UsualSeed;
};

[[nodiscard]] QJsonObject faultRuleToJson(const FaultRule &rule);
/// Nothing when it can't be read. What is left out is as it is by default.
[[nodiscard]] std::optional<FaultRule> faultRuleFromJson(const QJsonObject &json);

} // namespace RadarDesk::sandbox
