// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/matchcount.h>

#include <algorithm>

namespace RadarDesk::history {

MatchCount::MatchCount(History &history, TimelineModel &timeline, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_timeline(timeline)
{
    connect(&timeline, &TimelineModel::loadingChanged, this, &MatchCount::onLoadingChanged);
    connect(&timeline, &QAbstractItemModel::rowsInserted, this, &MatchCount::changed);
    connect(&timeline, &QAbstractItemModel::rowsRemoved, this, &MatchCount::changed);
}

void MatchCount::onLoadingChanged()
{
    if (m_timeline.isLoading()) {
        m_isStale = true;
        m_request.close();
    } else if (m_isStale && !m_timeline.isStopped()) {
        start();
    }
    Q_EMIT changed();
}

void MatchCount::start()
{
    m_isStale = false;
    const QList<StoredEvent> &shown = m_timeline.events();
    m_from = shown.isEmpty() ? 0 : shown.constFirst().key;
    m_older = 0;
    m_isAll = !m_timeline.hasOlder();
    const qsizetype left = Most - shown.size();
    if (m_isAll || left <= 0 || m_timeline.filter().query.isEmpty())
        return;
    m_request = m_history.page(m_timeline.filter(), {HistoryPlace::Direction::Older, m_from},
                               static_cast<int>(left), this,
                               [this](const HistoryResult<HistoryPage> &page) {
                                   if (!page)
                                       return;
                                   m_older = page->events.size();
                                   m_isAll = page->isLast;
                                   Q_EMIT changed();
                               });
}

qsizetype MatchCount::count() const
{
    const QList<StoredEvent> &shown = m_timeline.events();
    if (m_isStale)
        return shown.size();
    const auto first =
        std::lower_bound(shown.cbegin(), shown.cend(), m_from,
                         [](const StoredEvent &each, qint64 key) { return each.key < key; });
    return std::min(Most, m_older + (shown.cend() - first));
}

bool MatchCount::isComplete() const
{
    const QList<StoredEvent> &shown = m_timeline.events();
    // Events that the timeline has let go of are no longer known.
    const bool hasAll = shown.isEmpty() || m_older == 0 || shown.constFirst().key <= m_from;
    return !m_isStale && m_isAll && hasAll && !m_timeline.hasNewer() && count() < Most;
}

} // namespace RadarDesk::history

#include "moc_matchcount.cpp"
