// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/plotaxes.h>

#include <QLocale>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace RadarDesk::gui {

using namespace history;

namespace {

constexpr int PixelsPerNumber = 34;

} // namespace

PlotAxes::PlotAxes(QCustomPlot &canvas)
    : m_canvas(canvas)
    , m_drawn{canvas.yAxis, canvas.yAxis2}
    , m_scales{NumberScale(), NumberScale()}
{
    for (QCPAxis *axis : std::as_const(m_drawn)) {
        axis->setTicker(QSharedPointer<QCPAxisTickerFixed>::create());
        axis->setRange(0, 1); // as its scale
    }
    canvas.yAxis2->setVisible(true); // a plain edge until there is a line against it
    canvas.yAxis2->setTicks(false);
    canvas.yAxis2->setTickLabels(false);
}

void PlotAxes::setLines(const QList<PlotLine> &lines, const QString &title)
{
    m_axes = plotAxes(lines);
    const bool hasRight = areSeveral();
    QCPAxis *const right = m_canvas.yAxis2;
    right->setTicks(hasRight);
    right->setTickLabels(hasRight);
    right->setLabel(hasRight ? names(lines, 1) : QString());
    m_canvas.yAxis->setLabel(hasRight ? names(lines, 0) : title);
    while (m_drawn.size() < m_axes.size()) {
        QCPAxis *const axis = m_canvas.axisRect()->addAxis(QCPAxis::atRight);
        axis->setVisible(false);
        axis->setRange(0, 1);
        m_drawn.append(axis);
        m_scales.append(NumberScale());
    }
}

QCPAxis *PlotAxes::of(int line) const
{
    for (qsizetype i = 0; i < m_axes.size(); ++i) {
        if (m_axes.at(i).lines.contains(line))
            return m_drawn.at(i);
    }
    return m_canvas.yAxis;
}

QString PlotAxes::names(const QList<PlotLine> &lines, int axis) const
{
    QStringList names;
    for (const int line : m_axes.at(axis).lines)
        names.append(lines.at(line).name);
    return QFontMetrics(m_canvas.yAxis->labelFont())
        .elidedText(names.join(QStringLiteral(", ")), Qt::ElideRight,
                    m_canvas.axisRect()->height());
}

QString PlotAxes::legendText(int number, const PlotLine &line) const
{
    if (!areSeveral())
        return line.name;
    const QCPAxis *const axis = of(number);
    if (axis == m_canvas.yAxis)
        return tr("%1 (left)", "a line, by the axis at the left").arg(line.name);
    if (axis == m_canvas.yAxis2)
        return tr("%1 (right)", "a line, by the axis at the right").arg(line.name);
    const ValueRange range = valueRange(line);
    constexpr int Digits = 4;
    return tr("%1 (%2 to %3)", "a line, its least and its greatest value")
        .arg(line.name, QLocale().toString(range.least, 'g', Digits),
             QLocale().toString(range.greatest, 'g', Digits));
}

void PlotAxes::scale(const QList<PlotLine> &lines)
{
    for (int i = 0; i < static_cast<int>(m_drawn.size()); ++i)
        scale(lines, i);
}

void PlotAxes::scale(const QList<PlotLine> &all, int axis)
{
    const int steps = std::max(2, m_canvas.axisRect()->height() / PixelsPerNumber);
    QList<PlotLine> lines;
    if (axis < m_axes.size()) {
        for (const int line : m_axes.at(axis).lines)
            lines.append(all.at(line));
    }
    NumberScale scale = numberScale(lines, GreatestPlotted, steps);
    if (!QCPRange::validRange(scale.from, scale.to))
        scale = {}; // too small to tell from zero
    if (scale == m_scales.at(axis))
        return;
    m_scales[axis] = scale;
    QCPAxis *const drawn = m_drawn.at(axis);
    drawn->setRange(scale.from, scale.to);
    if (axis >= NumberedAxes)
        return;
    constexpr double Long = 1e9;
    constexpr int LongDigits = 4;
    const bool isLong = std::max(std::abs(scale.from), std::abs(scale.to)) >= Long;
    drawn->setNumberFormat(isLong ? QStringLiteral("g") : QStringLiteral("f"));
    drawn->setNumberPrecision(isLong ? LongDigits : scale.decimals);
    const auto ticker = drawn->ticker().staticCast<QCPAxisTickerFixed>();
    ticker->setTickOrigin(scale.from);
    ticker->setTickStep(scale.step);
}

} // namespace RadarDesk::gui
