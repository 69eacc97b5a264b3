// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/plotscale.h>

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace RadarDesk::gui {

using namespace history;

namespace {

constexpr qint64 ScaleSecond = 1000;
constexpr qint64 ScaleMinute = 60 * ScaleSecond;
constexpr qint64 ScaleHour = 60 * ScaleMinute;
constexpr qint64 ScaleDay = 24 * ScaleHour;

/// The least of 1, 2 and 5 times a power of ten that is not below \a rough.
double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    constexpr double Slack = 1e-9;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1 - Slack))
            return factor * power;
    }
    return 10.0 * power;
}

qint64 roundTimeStep(qint64 rough)
{
    constexpr std::array Steps{
        ScaleSecond,      2 * ScaleSecond,  5 * ScaleSecond, 10 * ScaleSecond, 15 * ScaleSecond,
        30 * ScaleSecond, ScaleMinute,      2 * ScaleMinute, 5 * ScaleMinute,  10 * ScaleMinute,
        15 * ScaleMinute, 30 * ScaleMinute, ScaleHour,       2 * ScaleHour,    3 * ScaleHour,
        6 * ScaleHour,    12 * ScaleHour};
    const auto found = std::lower_bound(Steps.begin(), Steps.end(), rough);
    if (found != Steps.end())
        return *found;
    return (rough + ScaleDay - 1) / ScaleDay * ScaleDay;
}

} // namespace

ValueRange valueRange(const PlotLine &line)
{
    if (line.readings.isEmpty())
        return {};
    ValueRange range{line.readings.constFirst().least, line.readings.constFirst().greatest};
    for (const PlotReading &reading : line.readings) {
        range.least = std::min(range.least, reading.least);
        range.greatest = std::max(range.greatest, reading.greatest);
    }
    return range;
}

QList<PlotAxis> plotAxes(const QList<PlotLine> &lines)
{
    constexpr double MostRatio = 10;
    struct Extent
    {
        QString unit;
        double least = 0; // of the sizes of its lines
        double greatest = 0;
    };
    QList<PlotAxis> axes;
    QList<Extent> extents;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ValueRange range = valueRange(lines.at(i));
        const double size = std::max(std::abs(range.least), std::abs(range.greatest));
        qsizetype at = 0;
        for (; at < axes.size(); ++at) {
            const Extent &extent = extents.at(at);
            // Lines that are always zero fit any axis, and lines with the same unit share one for
            // comparison.
            const bool isSame = size == 0 || extent.greatest == 0 || !extent.unit.isEmpty();
            const bool isNear =
                size <= extent.least * MostRatio && size >= extent.greatest / MostRatio;
            if (extent.unit == lines.at(i).unit && (isSame || isNear))
                break;
        }
        if (at == axes.size()) {
            axes.append(PlotAxis());
            extents.append({lines.at(i).unit, size, size});
        }
        axes[at].lines.append(static_cast<int>(i));
        Extent &extent = extents[at];
        extent.greatest = std::max(extent.greatest, size);
        if (size > 0)
            extent.least = extent.least > 0 ? std::min(extent.least, size) : size;
    }
    return axes;
}

NumberScale numberScale(double least, double greatest, int steps)
{
    // Halves, since the difference of two large numbers may be too large.
    const double half = greatest / 2 - least / 2;
    const double size = std::max(std::abs(least), std::abs(greatest));
    constexpr double Flat = 1e-9; // a line within that is a straight one
    if (!(half > size * Flat)) {
        const double room = size > 0 ? size / 2 : 1;
        return numberScale(least - room, greatest + room, steps);
    }
    NumberScale scale;
    scale.step = roundStep(half / steps * 2);
    scale.from = std::floor(least / scale.step) * scale.step;
    scale.to = std::ceil(greatest / scale.step) * scale.step;
    constexpr int MostDecimals = 12;
    scale.decimals =
        std::clamp(static_cast<int>(-std::floor(std::log10(scale.step) + Flat)), 0, MostDecimals);
    return scale;
}

NumberScale numberScale(const QList<PlotLine> &lines, double most, int steps)
{
    std::optional<double> least;
    std::optional<double> greatest;
    for (const PlotLine &line : lines) {
        for (const PlotReading &reading : line.readings) {
            least = std::min(least.value_or(reading.least), reading.least);
            greatest = std::max(greatest.value_or(reading.greatest), reading.greatest);
        }
    }
    // A share of nothing is something.
    if (!lines.isEmpty() && !lines.constFirst().unit.isEmpty()) {
        least = 0;
        greatest = greatest.value_or(0) > 0 ? greatest : 1;
    }
    return numberScale(std::clamp(least.value_or(0), -most, most),
                       std::clamp(greatest.value_or(1), -most, most), steps);
}

QList<TimeMark> timeMarks(qint64 from, qint64 to, int count)
{
    const qint64 step = roundTimeStep(std::max<qint64>(1, (to - from) / std::max(1, count)));
    // Round by the clock on the wall, which is not that of the epoch.
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(to).offsetFromUtc() * ScaleSecond;
    QString format = QStringLiteral("HH:mm");
    if (step < ScaleMinute)
        format = QStringLiteral("HH:mm:ss");
    else if (step >= ScaleDay)
        format = QLocale().dateFormat(QLocale::ShortFormat);
    else if (to - from > ScaleDay)
        format = QLocale().dateTimeFormat(QLocale::ShortFormat);
    QList<TimeMark> marks;
    const qint64 first = (from + offset + step - 1) / step * step - offset;
    for (qint64 time = first; time <= to && marks.size() < count; time += step)
        marks.append({time, QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), format)});
    return marks;
}

} // namespace RadarDesk::gui
