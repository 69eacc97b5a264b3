// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <workbench/events/event.h>
#include <workbench/fields/fieldcondition.h>

#include <QStringList>

#include <functional>

namespace RadarDesk::history {

/// One word or condition of a search.
struct QueryTerm
{
    enum class Type {
        Word,
        Phrase, ///< Words in a row.
        Channel,
        Status,
        Kind,
        Source,
        Profile,
        Library,
        Mark,
        Note, ///< What a person wrote.
        Since,
        Before,
        Field, ///< A condition on a field of the message.
    };

    Type type = Type::Word;
    bool isNegated = false; ///< It lets through what doesn't fulfill it.
    QString value; ///< As it was typed, without quotes.
    workbench::FieldCondition field; ///< Of Field; whether it is negated is told above.
    QDateTime moment; ///< Of Since and Before.
    QStringList profiles; ///< Of Profile: the IDs that the name stands for, see withProfiles().

    bool operator==(const QueryTerm &) const = default;
    /// As it can be typed.
    [[nodiscard]] QString text() const;
};

/// What a person searches the events for. All terms apply; of the same key (`channel:a channel:b`)
/// one is enough.
struct EventQuery
{
    QList<QueryTerm> terms;

    bool operator==(const EventQuery &) const = default;
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    /// As it can be typed: reading it again gives the same query.
    [[nodiscard]] QString text() const;
    /// The words and phrases that events must have, to be marked where they are shown.
    [[nodiscard]] QString wanted() const;
    [[nodiscard]] bool has(QueryTerm::Type type) const;
    /// The same with the IDs of profiles that \a idsOf finds for a name.
    [[nodiscard]] EventQuery
    withProfiles(const std::function<QStringList(const QString &name)> &idsOf) const;
};

/// Why a text is no query, and where.
struct QueryError
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString message; ///< What is wrong and what to do, translated.
};

/// Reads what a person typed. \a now is what times like "2h" count back from.
[[nodiscard]] PushRadar::Result<EventQuery, QueryError> parseEventQuery(const QString &text,
                                                                        const QDateTime &now);

/// The words of the query language for a kind, source or outcome: "sent", "app", "failed".
[[nodiscard]] QString queryWord(workbench::EventKind kind);
[[nodiscard]] QString queryWord(workbench::EventSource source);
[[nodiscard]] QString queryWord(workbench::Outcome outcome);
/// Whether the value of a mark's condition stands for each of them.
[[nodiscard]] bool isAnyMark(const QString &value);
/// Likewise of a note's.
[[nodiscard]] bool isAnyNote(const QString &value);
/// The key of a condition: "channel"; empty for words and fields.
[[nodiscard]] QString queryKey(QueryTerm::Type type);
/// Those that have a key, in the order in which they are offered.
[[nodiscard]] const QList<QueryTerm::Type> &keyedTerms();
/// \a value as it is behind a key, in quotes where it has to.
[[nodiscard]] QString queryValue(const QString &value);

} // namespace RadarDesk::history
