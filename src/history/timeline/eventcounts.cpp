// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/eventcounts.h>

#include <history/store/historykey.h>

#include <algorithm>

namespace RadarDesk::history {

using namespace workbench;

namespace {

constexpr int NewerMs = 100;
// All are counted again when some change: at most a small part of the time goes into that.
constexpr qint64 AgainMs = 500;
constexpr qint64 AgainCosts = 20;
constexpr qint64 WidthMs = 1024; // to begin with, where the time isn't known

} // namespace

EventCounts::EventCounts(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_newer.setSingleShot(true);
    m_newer.setInterval(NewerMs);
    m_again.setSingleShot(true);
    connect(&m_newer, &QTimer::timeout, this, &EventCounts::countNewer);
    connect(&m_again, &QTimer::timeout, this, &EventCounts::count);
    connect(&history, &History::grown, this, [this] {
        m_isGrown = true;
        if (m_isActive && !m_newer.isActive())
            m_newer.start();
    });
    connect(&history, &History::reset, this, &EventCounts::countAgainSoon);
    connect(&history, &History::annotated, this, [this] {
        if (m_filter && !m_filter->query.isEmpty())
            countAgainSoon();
    });
    connect(&history, &History::replaced, this, [this](const QList<StoredEvent> &events) {
        const bool isOther =
            std::any_of(events.cbegin(), events.cend(), [](const StoredEvent &stored) {
                return stored.event.outcome == Outcome::Failed;
            });
        if (isOther || (m_filter && !m_filter->query.isEmpty()))
            countAgainSoon();
    });
}

void EventCounts::setFilter(const std::optional<HistoryFilter> &filter)
{
    m_filter = filter;
    if (m_filter)
        m_filter->isGrouped = false;
    count();
}

void EventCounts::setActive(bool active)
{
    if (std::exchange(m_isActive, active) != active)
        count();
}

qint64 EventCounts::from() const
{
    return m_filter && m_filter->from.isValid() ? m_filter->from.toMSecsSinceEpoch()
                                                : m_tally.from();
}

qint64 EventCounts::to() const
{
    const qint64 end =
        m_filter && m_filter->to.isValid() ? m_filter->to.toMSecsSinceEpoch() : m_tally.to();
    return std::max(end, from() + 1);
}

QDateTime EventCounts::reached() const
{
    return m_reached ? historyTimeOf(*m_reached) : QDateTime();
}

void EventCounts::count()
{
    m_again.stop();
    m_request.close();
    m_isGrown = false;
    if (!m_isActive || !m_filter) {
        m_tally = EventTally();
        m_reached.reset();
        Q_EMIT changed();
        return;
    }
    qint64 width = WidthMs;
    if (m_filter->from.isValid()) {
        const QDateTime end =
            m_filter->to.isValid() ? m_filter->to : QDateTime::currentDateTimeUtc();
        width = EventTally::widthFor(m_filter->from.msecsTo(end));
    }
    m_cost.start();
    const auto progress = [this](const HistoryTally &found) {
        m_tally = found.tally;
        m_reached = found.reached;
        Q_EMIT changed();
    };
    const auto answer = [this](const HistoryResult<HistoryTally> &counted) {
        m_costMs = m_cost.elapsed();
        if (counted) {
            m_tally = counted->tally;
            m_reached = counted->reached;
        }
        onCounted(counted);
    };
    m_request = m_history.tally(*m_filter, 0, width, this, answer, progress);
}

void EventCounts::countNewer()
{
    if (!m_isActive || !m_filter || !m_isGrown || m_request.isOpen())
        return;
    m_isGrown = false;
    m_request = m_history.tally(*m_filter, m_newest, m_tally.width(), this,
                                [this](const HistoryResult<HistoryTally> &counted) {
                                    if (counted)
                                        m_tally.merge(counted->tally);
                                    onCounted(counted);
                                });
}

void EventCounts::onCounted(const HistoryResult<HistoryTally> &counted)
{
    // Why the history can't be read, others say.
    if (counted)
        m_newest = counted->newest;
    if (m_isGrown && !m_newer.isActive())
        m_newer.start();
    Q_EMIT changed();
}

void EventCounts::countAgainSoon()
{
    if (m_isActive && m_filter && !m_again.isActive())
        m_again.start(static_cast<int>(std::max(AgainMs, m_costMs * AgainCosts)));
}

} // namespace RadarDesk::history

#include "moc_eventcounts.cpp"
