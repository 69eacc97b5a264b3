// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/fields/fieldpath.h>

#include <pushradar/result.h>

#include <optional>

namespace RadarDesk::workbench {

class FieldScanner;

/// How a value in a message is compared with another.
enum class FieldRelation {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    Exists,
    Matches, ///< A regular expression.
    IsType, ///< "string", "number" and so on; see typeWord().
};

/// A condition on a field of a message: `data.order.id = 42`.
struct FieldCondition
{
    FieldPath path;
    FieldRelation relation = FieldRelation::Equal;
    QString value; ///< As it was typed, without quotes.
    bool isQuoted = false; ///< The value was in quotes: it is a string.
    bool isNegated = false; ///< It holds where no value fulfills it.

    bool operator==(const FieldCondition &) const = default;
    /// As it can be typed.
    [[nodiscard]] QString text() const;
    /// Whether a message with that \a data fulfills it.
    [[nodiscard]] bool holdsIn(const PushRadar::JsonValue &data) const;
};

/// The word for a type of JSON: "string", "boolean".
[[nodiscard]] QString typeWord(PushRadar::JsonValue::Type type);

/// Reads a field and its relation; returns nothing and doesn't move if there is none.
[[nodiscard]] std::optional<FieldCondition> takeFieldComparison(FieldScanner &scan);
/// Reads the value up to white space, if the relation needs one; false if it is missing.
[[nodiscard]] bool takeComparedValue(FieldScanner &scan, FieldCondition &condition);

/// Parses a single condition, whose value extends to the end: those of a search, and those with
/// "matches" and "is". Fails with a sentence.
[[nodiscard]] PushRadar::Result<FieldCondition, QString> parseFieldCondition(const QString &text);
/// Reads a path alone: `data.order.id`. Fails with a sentence.
[[nodiscard]] PushRadar::Result<FieldPath, QString> parseFieldPath(const QString &text);

} // namespace RadarDesk::workbench
