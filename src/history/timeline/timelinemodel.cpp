// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/timelinemodel.h>

#include <history/timeline/timelinecells.h>
#include <workbench/events/eventsize.h>
#include <workbench/events/eventtext.h>

#include <algorithm>
#include <ranges>

namespace RadarDesk::history {

using namespace workbench;

namespace {

// While many events come, for how long some of them are shown before the next are: as fast as one
// can see, and not so fast that there is no time for anything else.
constexpr int PauseMs = 33;

/// Where the event with that key is in \a events, or would.
QList<StoredEvent>::iterator placeOf(QList<StoredEvent> &events, qint64 key)
{
    return std::lower_bound(
        events.begin(), events.end(), key,
        [](const StoredEvent &each, qint64 wanted) { return each.key < wanted; });
}

/// How many of the \a events the model has room for, counted from their begin.
template <typename Events> qsizetype fittingCount(const Events &events)
{
    using Model = TimelineModel;
    const auto size = static_cast<qsizetype>(std::ranges::size(events));
    const qsizetype most = size > Model::Capacity + Model::PageSize ? Model::Capacity : size;
    const qsizetype least = std::min<qsizetype>(most, qsizetype{2} * Model::PageSize);
    qsizetype bytes = 0;
    qsizetype count = 0;
    for (const StoredEvent &each : events) {
        bytes += contentBytes(each.event);
        if (count == most || (bytes > Model::MostBytes && count >= least))
            break;
        ++count;
    }
    return count;
}

} // namespace

TimelineModel::TimelineModel(History &history, QObject *parent)
    : TimelineRowsModel(parent)
    , m_history(history)
    , m_open(history)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_grown, false))
            onGrown();
    });
    connect(&history, &History::grown, this, &TimelineModel::onGrown);
    connect(&history, &History::replaced, this, &TimelineModel::onReplaced);
    connect(&history, &History::annotated, this, &TimelineModel::onAnnotated);
    connect(&history, &History::conversationsChanged, this, &TimelineModel::onConversationsChanged);
    connect(&history, &History::reset, this, &TimelineModel::onReset);
    connect(&m_open, &OpenConversations::changed, this, [this] { adopt(m_events); });
}

void TimelineModel::setFilter(const HistoryFilter &filter)
{
    m_search.begin(filter);
    setNamingProfiles(filter.profile.isEmpty());
    m_showsNothing = false;
    load({}, PageSize, [this](const HistoryPage &page) {
        m_hasOlder = !page.isLast;
        m_hasNewer = false;
        adopt(page.events);
    });
}

void TimelineModel::stop()
{
    if (!isSearching())
        return;
    m_search.stop();
    m_hasOlder = true;
    m_loading.close();
    m_older.close();
    Q_EMIT loadingChanged();
    if (std::exchange(m_grown, false))
        onGrown();
}

void TimelineModel::resume()
{
    if (!m_search.isStopped())
        return;
    m_search.resume();
    loadOlder();
}

void TimelineModel::showNothing()
{
    cancelAll();
    m_showsNothing = true;
    m_hasOlder = false;
    m_hasNewer = false;
    adopt({});
    Q_EMIT loadingChanged();
}

void TimelineModel::goToNewest()
{
    if (m_hasNewer)
        setFilter(HistoryFilter(filter()));
}

void TimelineModel::goTo(const QDateTime &moment)
{
    if (m_showsNothing)
        return;
    const qint64 key = HistoryDatabase::keyAt(moment);
    load({HistoryPlace::Direction::Newer, key - 1}, PageSize, [this](const HistoryPage &page) {
        if (page.events.isEmpty()) {
            setFilter(HistoryFilter(filter())); // all that there is happened before
            return;
        }
        m_hasOlder = true;
        m_hasNewer = !page.isLast;
        adopt(page.events);
        Q_EMIT wentTo(0);
    });
}

void TimelineModel::load(const HistoryPlace &place, int limit,
                         const std::function<void(const HistoryPage &)> &show)
{
    cancelAll();
    m_search.resume();
    m_search.finish();
    const bool isFromEnd = !place.key;
    const auto finish = [this, show, isFromEnd](const Answer &answer) {
        m_search.finish();
        if (isRead(answer)) {
            m_search.setNewest(*answer, isFromEnd);
            show(*answer);
        }
        Q_EMIT loadingChanged();
        if (std::exchange(m_changed, false))
            onReset();
        else if (std::exchange(m_grown, false))
            onGrown();
    };
    // From the end, what is found is shown at once; from elsewhere, rows would come and go.
    const auto progress = [this, show, isFromEnd](const HistoryPage &page) {
        if (!isFromEnd)
            return;
        m_search.reach(page);
        m_search.setNewest(page, true);
        if (page.events.size() > m_events.size() || rowCount() == 0)
            show(page);
        Q_EMIT searched();
    };
    m_loading = m_history.page(filter(), place, limit, this, finish, progress);
    Q_EMIT loadingChanged();
}

void TimelineModel::cancelAll()
{
    m_loading.close();
    m_older.close();
    m_newer.close();
    m_grown = false;
    m_changed = false;
    m_changesMeanwhile.clear();
}

bool TimelineModel::isRead(const Answer &answer)
{
    if (!answer)
        Q_EMIT failed(answer.error().reason);
    return answer.ok();
}

void TimelineModel::loadOlder()
{
    if (!m_hasOlder || m_search.isStopped() || isSearching())
        return;
    const auto show = [this](const Answer &answer) {
        m_search.finish();
        Q_EMIT loadingChanged();
        if (!isRead(answer))
            return;
        m_hasOlder = !answer->isLast;
        QList<StoredEvent> events = answer->events + m_events;
        if (const qsizetype kept = fittingCount(events); kept < events.size()) {
            events.resize(kept);
            m_hasNewer = true;
        }
        adopt(events);
    };
    const auto progress = [this](const HistoryPage &page) {
        m_search.reach(page);
        Q_EMIT searched();
    };
    m_older = m_history.page(filter(), m_search.older(m_events), PageSize, this, show, progress);
    Q_EMIT loadingChanged();
}

void TimelineModel::loadNewer()
{
    if (m_newer.isOpen() || m_loading.isOpen()) {
        m_grown = true;
        return;
    }
    const auto place = m_search.newer(m_events, !m_hasNewer);
    if (!place) {
        setFilter(HistoryFilter(filter()));
        return;
    }
    m_newer = m_history.page(filter(), *place, PageSize, this, [this](const Answer &answer) {
        if (!isRead(answer))
            return;
        m_hasNewer = !answer->isLast;
        m_search.setNewest(*answer, false);
        if (!answer->events.isEmpty()) {
            QList<StoredEvent> events = m_events + answer->events;
            const qsizetype kept = fittingCount(events | std::views::reverse);
            if (kept < events.size()) {
                events.remove(0, events.size() - kept);
                m_hasOlder = true;
            }
            adopt(events);
            if (!m_following)
                Q_EMIT newerThere();
        }
        if (m_hasNewer && m_following)
            loadNewer(); // it is behind
        else if (m_hasNewer || std::exchange(m_grown, false))
            onGrown();
    });
}

void TimelineModel::onGrown()
{
    if (m_showsNothing)
        return;
    if (m_following || (!m_hasNewer && m_events.size() < Capacity)) {
        if (m_pause.isActive()) {
            m_grown = true;
            return;
        }
        m_pause.start();
        loadNewer();
        return;
    }
    m_hasNewer = true;
    Q_EMIT newerThere();
}

void TimelineModel::onReplaced(const QList<StoredEvent> &events)
{
    QList<StoredEvent> shown = m_events;
    bool isOther = false;
    for (const StoredEvent &stored : events) {
        const auto place = placeOf(shown, stored.key);
        isOther = m_open.replace(stored) || isOther;
        const bool passes = !m_showsNothing && m_search.mayPass(stored.event);
        if (place != shown.end() && place->key == stored.key) {
            isOther = true;
            if (passes)
                setEventKeepingAnnotation(*place, stored.event);
            else
                shown.erase(place);
        } else if (passes && place != shown.end() && place != shown.begin()) {
            fetchOne(stored.key); // it may have come to pass the filter
        } else if (passes && !m_hasNewer) {
            onGrown();
        }
    }
    if (isOther)
        adopt(shown);
}

void TimelineModel::fetchOne(qint64 key)
{
    const HistoryPlace place{HistoryPlace::Direction::Newer, key - 1};
    m_history.page(filter(), place, 1, this, [this, key](const Answer &answer) {
        if (!answer || answer->events.isEmpty() || answer->events.constFirst().key != key
            || m_events.isEmpty() || rowOf(key) >= 0 || key < m_events.constFirst().key
            || key > m_events.constLast().key)
            return;
        adopt(withEvent(m_events, answer->events.constFirst()));
    });
}

void TimelineModel::onReset()
{
    if (m_showsNothing)
        return;
    if (m_loading.isOpen()) {
        m_changed = true;
        return;
    }
    m_open.refresh();
    const int count = std::max(PageSize, static_cast<int>(m_events.size()));
    if (m_events.isEmpty() || !m_hasNewer) {
        load({}, count, [this](const HistoryPage &page) {
            m_hasOlder = !page.isLast;
            adopt(page.events);
        });
    } else {
        load({HistoryPlace::Direction::Newer, m_events.constFirst().key - 1}, count,
             [this](const HistoryPage &page) {
                 m_hasNewer = !page.isLast;
                 adopt(page.events);
             });
    }
}

void TimelineModel::onAnnotated(const QList<StoredEvent> &events)
{
    QList<StoredEvent> shown = m_events;
    for (const StoredEvent &stored : events) {
        const auto place = placeOf(shown, stored.key);
        if (place != shown.end() && place->key == stored.key)
            place->event.annotation = stored.event.annotation;
        m_open.annotate(stored);
    }
    adopt(shown);
    // It may be what is searched for, or may be no longer.
    if (!filter().query.isEmpty())
        onReset();
}

void TimelineModel::onConversationsChanged(const QList<ConversationChange> &changes)
{
    if (m_showsNothing || !filter().isGrouped)
        return;
    // What is being read may be from before.
    if (isSearching() || m_newer.isOpen())
        m_changesMeanwhile += changes;
    for (const ConversationChange &change : changes)
        m_open.change(change.head);
    adopt(withConversations(m_events, changes));
}

QList<StoredEvent> TimelineModel::withConversations(QList<StoredEvent> events,
                                                    const QList<ConversationChange> &changes) const
{
    for (const ConversationChange &change : changes) {
        const auto place = placeOf(events, change.head.key);
        if (place != events.end() && place->key == change.head.key)
            place->conversation = change.head.conversation;
        if (!filter().channel.isEmpty() && filter().channel != change.head.event.channel)
            continue;
        for (const qint64 member : change.members) {
            const auto gone = placeOf(events, member);
            if (gone != events.end() && gone->key == member)
                events.erase(gone);
        }
    }
    return events;
}

void TimelineModel::setOpen(int row, bool open)
{
    if (open)
        m_open.open(keyAt(row));
    else
        m_open.close(keyAt(row));
}

void TimelineModel::adopt(const QList<StoredEvent> &events)
{
    m_events = withConversations(events, m_changesMeanwhile);
    if (!isSearching() && !m_newer.isOpen())
        m_changesMeanwhile.clear();
    setRows(rowsOf(m_events, &m_open));
}

} // namespace RadarDesk::history

#include "moc_timelinemodel.cpp"
