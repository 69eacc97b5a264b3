// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/plotlines.h>

#include <base/platform/qtversions.h>

#include <QDateTime>
#include <QLocale>

namespace RadarDesk::history {

namespace {

QByteArray csvName(QString name)
{
    // A spreadsheet would calculate what begins so.
    if (!name.isEmpty() && QStringView(u"=+-@\t\r\n").contains(name.front()))
        name.prepend(u'\'');
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

QByteArray csvNumber(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QList<PlotReading> readingsOf(const TimeSeries &series, PlotWindow window, qint64 from)
{
    QList<PlotReading> readings;
    for (const auto &[begin, held] : series.of(window).buckets()) {
        if (held.lastAt >= from)
            readings.append({begin, held.lastAt, held.last, held.least, held.greatest, held.count});
    }
    return readings;
}

QList<PlotReading> readingsOf(const RateSeries &series, PlotWindow window, qint64 from, qint64 now)
{
    QList<PlotReading> readings;
    const QList<RatePoint> points = series.points(window, now);
    for (const RatePoint &point : points) {
        if (point.time >= from)
            readings.append({point.time, point.time, point.perSecond, point.perSecond,
                             point.perSecond, point.count});
    }
    return readings;
}

QList<PlotReading> readingsOf(const DelaySeries &series, PlotWindow window, qint64 from,
                              DelayShare share)
{
    QList<PlotReading> readings;
    const QList<DelayPoint> points = series.points(window);
    for (const DelayPoint &point : points) {
        const double value = share == DelayShare::Median ? point.median : point.percentile99;
        if (point.time >= from)
            readings.append({point.time, point.time, value, value, value, point.count});
    }
    return readings;
}

QByteArray linesAsCsv(const QList<PlotLine> &lines)
{
    QByteArray csv = "time,name,value,unit,least,greatest,arrivals\r\n";
    for (const PlotLine &line : lines) {
        for (const PlotReading &reading : line.readings) {
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(reading.time, base::Utc);
            csv += time.toString(Qt::ISODateWithMs).toLatin1() + ',' + csvName(line.name) + ','
                + csvNumber(reading.value) + ',' + line.unit.toUtf8() + ','
                + csvNumber(reading.least) + ',' + csvNumber(reading.greatest) + ','
                + QByteArray::number(reading.count) + "\r\n";
        }
    }
    return csv;
}

} // namespace RadarDesk::history
