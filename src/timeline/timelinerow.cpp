// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <timeline/timelinerow.h>

#include <QCoreApplication>
#include <QLocale>

namespace RadarDesk {

namespace {

struct DayText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::TimelineModel)
};

} // namespace

bool TimelineRow::standsBefore(const TimelineRow &other) const
{
    return key != other.key ? key < other.key : isDay() && !other.isDay();
}

bool TimelineRow::looksLike(const TimelineRow &other) const
{
    return day == other.day && event.outcome == other.event.outcome
        && event.duration == other.event.duration && event.note == other.event.note
        && event.subscribers == other.event.subscribers
        && (event.exchange == nullptr) == (other.event.exchange == nullptr);
}

QList<TimelineRow> rowsOf(const QList<StoredEvent> &events)
{
    QList<TimelineRow> rows;
    rows.reserve(events.size() + 1);
    QDate day;
    for (const StoredEvent &stored : events) {
        const QDate its = stored.event.time.toLocalTime().date();
        if (its.isValid() && its != day) {
            day = its;
            rows.append({.key = stored.key, .day = day});
        }
        rows.append({.key = stored.key, .event = stored.event});
    }
    return rows;
}

QString dayText(QDate day, QDate today)
{
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    if (day == today)
        return DayText::tr("Today, %1").arg(date);
    if (day == today.addDays(-1))
        return DayText::tr("Yesterday, %1").arg(date);
    return date;
}

} // namespace RadarDesk
