// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/search/filtermatcher.h>

#include <history/search/searchtext.h>
#include <history/timeline/searchmarks.h>

#include <algorithm>

namespace RadarDesk::history {

using namespace workbench;

FilterMatcher::FilterMatcher(const HistoryFilter &filter)
    : m_filter(filter)
    , m_query(filter.query)
{
}

bool FilterMatcher::mayMatch(const Event &event) const
{
    return (m_filter.profile.isEmpty() || event.profileId == m_filter.profile)
        && (m_filter.channel.isEmpty() || event.channel == m_filter.channel)
        && m_filter.letsThrough(event.kind, event.source)
        && (!m_filter.failedOnly || event.outcome == Outcome::Failed)
        && (!m_filter.from.isValid() || event.time >= m_filter.from)
        && (!m_filter.to.isValid() || event.time < m_filter.to) && m_query.mayMatch(event);
}

bool FilterMatcher::matches(const Event &event) const
{
    return mayMatch(event) && m_query.matches(event) && hasWords(event);
}

bool FilterMatcher::mayMatch(EventKind kind) const
{
    return std::any_of(
        AllEventSources.begin(), AllEventSources.end(), [this, kind](EventSource source) {
            return m_filter.letsThrough(kind, source) && m_query.letsThrough(kind, source);
        });
}

bool FilterMatcher::hasWords(const Event &event) const
{
    QStringList wanted = m_filter.text.split(u' ', Qt::SkipEmptyParts);
    for (const QueryTerm &term : m_filter.query.terms) {
        const bool isText =
            term.type == QueryTerm::Type::Word || term.type == QueryTerm::Type::Phrase;
        if (isText && !term.isNegated)
            wanted.append(term.value);
    }
    // What the index of words would not look for counts for nothing here either.
    wanted.removeIf([](const QString &words) { return phraseQuery(words, true).isEmpty(); });
    if (wanted.isEmpty())
        return true;
    const QString text = searchText(event);
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [&text](const QString &words) { return hasWordsInRow(text, words); });
}

} // namespace RadarDesk::history
