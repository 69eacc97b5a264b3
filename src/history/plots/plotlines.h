// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/plots/delayseries.h>
#include <history/plots/plotline.h>
#include <history/plots/rateseries.h>
#include <history/plots/timeseries.h>

#include <QByteArray>
#include <QList>

namespace RadarDesk::history {

/// The readings of a series from \a from on; those of a rate until \a now.
[[nodiscard]] QList<PlotReading> readingsOf(const TimeSeries &series, PlotWindow window,
                                            qint64 from);
[[nodiscard]] QList<PlotReading> readingsOf(const RateSeries &series, PlotWindow window,
                                            qint64 from, qint64 now);
enum class DelayShare { Median, Percentile99 };
[[nodiscard]] QList<PlotReading> readingsOf(const DelaySeries &series, PlotWindow window,
                                            qint64 from, DelayShare share);

/// All readings as CSV (RFC 4180), with times in UTC and a point for decimals.
[[nodiscard]] QByteArray linesAsCsv(const QList<PlotLine> &lines);

} // namespace RadarDesk::history
