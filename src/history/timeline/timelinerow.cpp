// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/timelinerow.h>

#include <QCoreApplication>
#include <QLocale>

namespace RadarDesk::history {

namespace {

struct DayText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::TimelineModel)
};

/// Tells the days on the wall of moments that are mostly of the same day. The clock of the system
/// is asked once a day: it looks for another time zone each time.
class LocalDays
{
public:
    [[nodiscard]] QDate dayOf(const QDateTime &moment)
    {
        if (!moment.isValid())
            return {};
        const qint64 time = moment.toMSecsSinceEpoch();
        if (!m_day.isValid() || time < m_begin || time >= m_end) {
            m_day = moment.toLocalTime().date();
            m_begin = m_day.startOfDay().toMSecsSinceEpoch();
            m_end = m_day.addDays(1).startOfDay().toMSecsSinceEpoch();
        }
        return m_day;
    }

private:
    QDate m_day;
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

} // namespace

bool TimelineRow::standsBefore(const TimelineRow &other) const
{
    const auto rank = [](const TimelineRow &row) { return row.isDay() ? 0 : row.left > 0 ? 2 : 1; };
    return place != other.place ? place < other.place : rank(*this) < rank(other);
}

bool TimelineRow::looksLike(const TimelineRow &other) const
{
    return day == other.day && event.outcome == other.event.outcome
        && event.duration == other.event.duration && event.note == other.event.note
        && event.isDamaged == other.event.isDamaged && event.subscribers == other.event.subscribers
        && event.deliveries == other.event.deliveries
        && (event.exchange == nullptr) == (other.event.exchange == nullptr)
        && event.annotation == other.event.annotation && conversation == other.conversation
        && isOpen == other.isOpen && left == other.left;
}

namespace {

/// Adds the row of \a stored, and those of its conversation where that is open.
void addRows(QList<TimelineRow> &rows, const StoredEvent &stored, TimelineRow row,
             const OpenConversations *open)
{
    row.key = stored.key;
    row.place.at(static_cast<std::size_t>(row.depth)) = stored.key;
    row.event = stored.event;
    row.conversation = stored.conversation;
    const TimelineRow above{.place = row.place, .depth = row.depth + 1};
    const bool mayOpen = open && row.conversation.members > 0
        && above.depth < OpenConversations::Depth && open->isOpen(stored.key);
    row.isOpen = mayOpen;
    rows.append(row);
    const ConversationMembers *members = mayOpen ? open->membersOf(stored.key) : nullptr;
    if (!members)
        return;
    if (members->left > 0) {
        TimelineRow left = above;
        left.key = stored.key;
        left.left = members->left;
        rows.append(left);
    }
    for (const StoredEvent &member : members->events)
        addRows(rows, member, above, open);
}

} // namespace

QList<TimelineRow> rowsOf(const QList<StoredEvent> &events, const OpenConversations *open)
{
    QList<TimelineRow> rows;
    rows.reserve(events.size() + 1);
    QDate day;
    LocalDays days;
    for (const StoredEvent &stored : events) {
        const QDate its = days.dayOf(stored.event.time);
        if (its.isValid() && its != day) {
            day = its;
            rows.append({.key = stored.key, .day = day});
        }
        addRows(rows, stored, {}, open);
    }
    return rows;
}

QList<RowStep> stepsBetween(const QList<TimelineRow> &before, const QList<TimelineRow> &after)
{
    // One walk along both finds what goes, comes and changes.
    QList<RowStep> steps;
    const auto beforeSize = static_cast<int>(before.size());
    const auto afterSize = static_cast<int>(after.size());
    int old = 0;
    for (int next = 0; old < beforeSize || next < afterSize;) {
        int end = old;
        while (end < beforeSize
               && (next == afterSize || before.at(end).standsBefore(after.at(next))))
            ++end;
        // All rows of \a after up to here are there already.
        if (end > old)
            steps.append({RowStep::Kind::Remove, next, end - old, 0});
        old = end;
        int come = next;
        while (come < afterSize
               && (old == beforeSize || after.at(come).standsBefore(before.at(old))))
            ++come;
        if (come > next)
            steps.append({RowStep::Kind::Insert, next, come - next, next});
        next = come;
        if (old < beforeSize && next < afterSize && !before.at(old).standsBefore(after.at(next))
            && !after.at(next).standsBefore(before.at(old))) {
            if (!before.at(old).looksLike(after.at(next)))
                steps.append({RowStep::Kind::Change, next, 1, next});
            ++old;
            ++next;
        }
    }
    return steps;
}

QString dayText(QDate day, QDate today)
{
    QString date = QLocale().toString(day, QLocale::LongFormat);
    if (day == today)
        return DayText::tr("Today, %1").arg(date);
    if (day == today.addDays(-1))
        return DayText::tr("Yesterday, %1").arg(date);
    return date;
}

} // namespace RadarDesk::history
