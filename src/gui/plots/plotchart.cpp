// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/plotchart.h>

#include <gui/kit/plotstyle.h>
#include <gui/kit/tones.h>

#include <QCategoryAxis>
#include <QElapsedTimer>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace RadarDesk::gui {

using namespace history;

namespace {

constexpr double LeastDotDistance = 16; // pixels; nearer readings are a line without dots
constexpr double MarkerSize = 5;
constexpr int PixelsPerNumber = 34;
constexpr int PixelsPerMoment = 110;
constexpr int LeastHeight = 96;
constexpr int PreferredWidth = 420;
constexpr int PreferredHeight = 190;

} // namespace

PlotChart::PlotChart(QWidget *parent)
    : QChartView(parent)
    , m_time(new QCategoryAxis)
    , m_number(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time runs that way
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(LeastHeight, LeastHeight);
    QChart *const shown = chart();
    shown->resize(PreferredWidth, PreferredHeight);
    shown->setMargins({});
    // Half of the last time stands beyond the last value.
    shown->layout()->setContentsMargins(
        0, 0, fontMetrics().horizontalAdvance(QStringLiteral("00:00")), 0);
    shown->setBackgroundRoundness(0);
    shown->setLocalizeNumbers(true);
    shown->legend()->hide();
    shown->legend()->setAlignment(Qt::AlignRight);
    shown->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setTruncateLabels(false);
    m_number->setTickType(QValueAxis::TicksDynamic);
    shown->addAxis(m_time, Qt::AlignBottom);
    shown->addAxis(m_number, Qt::AlignLeft);
    applyColours();
}

void PlotChart::setLines(const QList<PlotLine> &lines, qint64 from, qint64 to, const QString &title)
{
    QElapsedTimer time;
    time.start();
    m_lines = lines;
    m_from = from;
    m_to = to;
    fitSeries();
    scaleTime();
    scaleNumbers();
    if (m_number->titleText() != title)
        m_number->setTitleText(title);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const PlotLine &line = m_lines.at(i);
        QLineSeries *const series = m_series.at(i);
        if (series->name() != line.name)
            series->setName(line.name);
        const QPen pen = plotStyle(line.style, palette());
        if (series->pen() != pen)
            series->setPen(pen);
        const bool isDotted = hasRoomForDots(line);
        if (series->pointsVisible() != isDotted)
            series->setPointsVisible(isDotted);
        series->replace(line.points());
    }
    viewport()->update();
    m_updateCost = time.nsecsElapsed();
}

bool PlotChart::hasRoomForDots(const PlotLine &line) const
{
    const qint64 stretch = line.readings.isEmpty()
        ? 0
        : line.readings.constLast().time - line.readings.constFirst().time;
    const double perPixel =
        static_cast<double>(m_to - m_from) / std::max(1.0, chart()->plotArea().width());
    return static_cast<double>(stretch) / perPixel
        >= LeastDotDistance * static_cast<double>(line.readings.size() - 1);
}

void PlotChart::fitSeries()
{
    while (m_series.size() > m_lines.size()) {
        QLineSeries *const series = m_series.takeLast();
        chart()->removeSeries(series);
        delete series;
    }
    while (m_series.size() < m_lines.size()) {
        auto *series = new QLineSeries;
        series->setMarkerSize(MarkerSize);
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_number);
        m_series.append(series);
    }
}

void PlotChart::scaleNumbers()
{
    std::optional<double> least;
    std::optional<double> greatest;
    for (const PlotLine &line : std::as_const(m_lines)) {
        for (const PlotReading &reading : line.readings) {
            least = std::min(least.value_or(reading.least), reading.least);
            greatest = std::max(greatest.value_or(reading.greatest), reading.greatest);
        }
    }
    // A share of nothing is something: what is measured in a unit begins at zero.
    if (!m_lines.isEmpty() && !m_lines.constFirst().unit.isEmpty()) {
        least = 0;
        greatest = greatest.value_or(0) > 0 ? greatest : 1;
    }
    const int steps = std::max(2, static_cast<int>(chart()->plotArea().height()) / PixelsPerNumber);
    const NumberScale scale = numberScale(least.value_or(0), greatest.value_or(1), steps);
    if (scale == m_scale)
        return;
    m_scale = scale;
    constexpr double Long = 1e9;
    const bool isLong = std::max(std::abs(scale.from), std::abs(scale.to)) >= Long;
    m_number->setLabelFormat(isLong ? QStringLiteral("%.4g")
                                    : QStringLiteral("%.%1f").arg(scale.decimals));
    m_number->setRange(scale.from, scale.to);
    m_number->setTickAnchor(scale.from);
    m_number->setTickInterval(scale.step);
}

void PlotChart::scaleTime()
{
    const int count = std::max(2, viewport()->width() / PixelsPerMoment);
    const QList<TimeMark> marks = timeMarks(m_from, m_to, count);
    if (marks != m_marks) {
        m_marks = marks;
        const QStringList old = m_time->categoriesLabels();
        for (const QString &label : old)
            m_time->remove(label);
        m_time->setStartValue(static_cast<double>(m_from));
        for (const TimeMark &mark : marks)
            m_time->append(mark.text, static_cast<double>(mark.time));
    }
    m_time->setRange(static_cast<double>(m_from), static_cast<double>(m_to));
}

void PlotChart::setLegendShown(bool shown)
{
    chart()->legend()->setVisible(shown);
}

void PlotChart::setCursorWatcher(std::function<void()> changed)
{
    m_cursorChanged = std::move(changed);
}

void PlotChart::applyColours()
{
    const Tones tones = Tones::of(palette());
    const QColor ground = palette().color(QPalette::Base);
    QFont small = font();
    constexpr double Smaller = 0.9;
    small.setPointSizeF(small.pointSizeF() * Smaller);
    chart()->setBackgroundBrush(ground);
    setBackgroundBrush(ground);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_number)}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(tones.muted);
        axis->setTitleFont(small);
        axis->setTitleBrush(tones.muted);
        axis->setLinePenColor(tones.muted);
        axis->setGridLineColor(tones.line);
    }
    chart()->legend()->setFont(small);
    chart()->legend()->setLabelColor(palette().color(QPalette::Text));
    chart()->setTitleBrush(palette().color(QPalette::Text));
    for (qsizetype i = 0; i < m_series.size(); ++i)
        m_series.at(i)->setPen(plotStyle(m_lines.at(i).style, palette()));
}

void PlotChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

void PlotChart::paintEvent(QPaintEvent *event)
{
    QElapsedTimer time;
    time.start();
    QChartView::paintEvent(event);
    paintCursor();
    m_paintCost = time.nsecsElapsed();
}

void PlotChart::paintCursor()
{
    const QRectF area = chart()->plotArea();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!m_cursor || m_series.isEmpty())
        return;
    const auto placeOf = [this](double time, double value) {
        return chart()->mapToPosition({time, value}, m_series.constFirst());
    };
    const double x = placeOf(static_cast<double>(*m_cursor), 0).x();
    if (x < area.left() || x > area.right())
        return;
    painter.setPen(QPen(Tones::of(palette()).muted, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    for (const PlotLine &line : std::as_const(m_lines)) {
        const PlotReading *reading = line.nearest(*m_cursor);
        if (!reading)
            continue;
        painter.setPen(QPen(palette().color(QPalette::Base), 1));
        painter.setBrush(plotStyle(line.style, palette()).color());
        constexpr double Radius = 4;
        painter.drawEllipse(placeOf(static_cast<double>(reading->time), reading->value), Radius,
                            Radius);
    }
}

void PlotChart::setCursorTime(const std::optional<qint64> &time)
{
    if (m_cursor == time)
        return;
    m_cursor = time;
    viewport()->update();
    if (m_cursorChanged)
        m_cursorChanged();
}

void PlotChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    if (m_series.isEmpty() || !chart()->plotArea().contains(event->position())) {
        setCursorTime(std::nullopt);
        return;
    }
    const double pointed = chart()->mapToValue(event->position(), m_series.constFirst()).x();
    // What is read out is what is marked: the nearest reading of any line.
    std::optional<qint64> nearest;
    for (const PlotLine &line : std::as_const(m_lines)) {
        const PlotReading *reading = line.nearest(static_cast<qint64>(pointed));
        if (reading
            && (!nearest
                || std::abs(static_cast<double>(reading->time) - pointed)
                    < std::abs(static_cast<double>(*nearest) - pointed)))
            nearest = reading->time;
    }
    setCursorTime(nearest);
}

void PlotChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    setCursorTime(std::nullopt);
}

void PlotChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCursorTime(std::nullopt);
    viewport()->update();
}

void PlotChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(false);
        return;
    case Qt::Key_Right:
        moveCursor(true);
        return;
    case Qt::Key_Home:
        setCursorTime(std::nullopt);
        moveCursor(true);
        return;
    case Qt::Key_End:
        setCursorTime(std::nullopt);
        moveCursor(false);
        return;
    case Qt::Key_Escape:
        setCursorTime(std::nullopt);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void PlotChart::moveCursor(bool forward)
{
    std::optional<qint64> next;
    const qint64 at = m_cursor.value_or(forward ? m_from - 1 : m_to + 1);
    for (const PlotLine &line : std::as_const(m_lines)) {
        for (const PlotReading &reading : line.readings) {
            const bool isBeyond = forward ? reading.time > at : reading.time < at;
            const bool isNearer = !next || (forward ? reading.time < *next : reading.time > *next);
            if (isBeyond && isNearer)
                next = reading.time;
        }
    }
    if (next)
        setCursorTime(next);
}

void PlotChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (m_series.isEmpty())
        return;
    scaleTime();
    scaleNumbers();
}

QPixmap PlotChart::picture(const QString &title)
{
    const bool hadLegend = chart()->legend()->isVisible();
    chart()->setTitle(title);
    setLegendShown(true);
    constexpr double Sharpness = 2;
    QPixmap picture(size() * Sharpness);
    picture.setDevicePixelRatio(Sharpness);
    picture.fill(palette().color(QPalette::Base));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    render(&painter, QRectF(QPointF(), size()), viewport()->rect());
    painter.end();
    chart()->setTitle({});
    setLegendShown(hadLegend);
    return picture;
}

} // namespace RadarDesk::gui

#include "moc_plotchart.cpp"
