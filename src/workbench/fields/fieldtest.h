// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/fields/fieldcondition.h>

#include <QRegularExpression>

#include <optional>

namespace RadarDesk::workbench {

/// Compares a value in a message with that of a condition. A number in quotes in the message counts
/// as one, since many senders quote their prices; one in quotes in the condition is a string.
class FieldTest
{
public:
    explicit FieldTest(const FieldCondition &condition);

    [[nodiscard]] bool operator()(const PushRadar::JsonValue &value) const;
    /// Words that every matching message contains; empty if there are none.
    [[nodiscard]] QString indexedText() const;

private:
    [[nodiscard]] bool isEqual(const PushRadar::JsonValue &value) const;
    [[nodiscard]] bool isOrdered(const PushRadar::JsonValue &value) const;

    FieldRelation m_relation;
    QString m_value;
    bool m_isQuoted;
    QString m_digits; ///< The value as a number in its plainest form; empty when it is none.
    std::optional<double> m_number;
    QRegularExpression m_pattern; ///< Of Matches.
};

} // namespace RadarDesk::workbench
