// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/timerange.h>

#include <QCoreApplication>
#include <QLocale>

using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct TimeRangeText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Scenario)
};

using namespace std::chrono_literals;

constexpr qint64 SecondMs = 1000;

QString numberOf(TimeRange::Time time, bool inSeconds)
{
    const QLocale locale;
    return inSeconds ? locale.toString(static_cast<double>(time.count()) / SecondMs, 'g',
                                       QLocale::FloatingPointShortest)
                     : locale.toString(static_cast<qlonglong>(time.count()));
}

} // namespace

Result<TimeRange, QString> TimeRange::make(Time least, Time most)
{
    if (least < 0ms || most < 0ms)
        return TimeRangeText::tr("A time can't be negative.");
    if (least > Longest || most > Longest)
        return TimeRangeText::tr("A time can be at most 24 hours.");
    if (least > most)
        return TimeRangeText::tr("Enter the shorter time first.");
    return TimeRange(least, most);
}

TimeRange::Time TimeRange::choose(std::mt19937_64 &random) const
{
    if (isFixed())
        return m_least;
    return Time(std::uniform_int_distribution<Time::rep>(m_least.count(), m_most.count())(random));
}

QString TimeRange::toText() const
{
    const bool inSeconds = m_most >= 1s;
    const QString most = numberOf(m_most, inSeconds);
    if (isFixed())
        return inSeconds ? TimeRangeText::tr("%1 s", "a time").arg(most)
                         : TimeRangeText::tr("%1 ms", "a time").arg(most);
    const QString least = numberOf(m_least, inSeconds);
    return inSeconds ? TimeRangeText::tr("%1 to %2 s", "a time").arg(least, most)
                     : TimeRangeText::tr("%1 to %2 ms", "a time").arg(least, most);
}

} // namespace RadarDesk::workbench
