// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/query/eventquery.h>

namespace RadarDesk::history {

/// Which events a query lets through. Words and phrases are left to the index of words, unless they
/// must be missing.
class QueryMatcher
{
public:
    explicit QueryMatcher(const EventQuery &query);

    /// Whether anything is wanted that no column tells: then each event is to be looked at.
    [[nodiscard]] bool readsEvents() const { return m_readsEvents; }
    /// Whether the query lets \a event through.
    [[nodiscard]] bool matches(const workbench::Event &event) const;
    /// The same without looking at its message, which takes longer and never changes.
    [[nodiscard]] bool mayMatch(const workbench::Event &event) const;

    /// Whether events of that kind and source may get through.
    [[nodiscard]] bool letsThrough(workbench::EventKind kind, workbench::EventSource source) const;
    /// The outcomes that may get through, as far as they alone can tell.
    [[nodiscard]] QList<workbench::Outcome> outcomes() const;
    /// What every event that gets through has in the index of words, as a query of FTS5: more
    /// events may have it.
    [[nodiscard]] QString indexQuery() const;

private:
    /// Whether one of the terms of \a type that aren't negated is true, and none of the others.
    template <typename Test> [[nodiscard]] bool holds(QueryTerm::Type type, const Test &test) const;
    [[nodiscard]] bool holdsMessage(const workbench::Event &event) const;
    [[nodiscard]] bool holdsAnnotation(const workbench::Annotation &annotation) const;
    /// What indexQuery() has of the marks or of the notes.
    [[nodiscard]] QString indexedAnnotation(QueryTerm::Type type) const;

    EventQuery m_query;
    bool m_readsEvents = false;
};

/// Whether \a name is what \a pattern says, in which each "*" stands for anything.
[[nodiscard]] bool fitsPattern(const QString &name, const QString &pattern);

} // namespace RadarDesk::history
