// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/plotview.h>

#include <gui/kit/look/scaledfont.h>
#include <gui/kit/look/themecolors.h>
#include <gui/plots/plotaxes.h>
#include <gui/plots/plotstyle.h>

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace RadarDesk::gui {

using namespace history;

namespace {

constexpr double LeastDotDistance = 16; // pixels; nearer readings are a line without dots
constexpr double DotSize = 9;
constexpr int TickLength = 4;
constexpr int LabelPadding = 3;
constexpr QSize LegendLine(24, 12);
constexpr int PixelsPerMoment = 110;
constexpr int LeastHeight = 96;
constexpr QSize PreferredSize(420, 190);
// What is beside or above the lines takes as much room as it needs, the lines take the rest.
constexpr double NoStretch = 0.001;

} // namespace

/// The part that QCustomPlot draws; the pointer is the view's.
class PlotView::Canvas : public QCustomPlot
{
public:
    explicit Canvas(PlotView &view)
        : QCustomPlot(&view)
        , m_view(view)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QElapsedTimer time;
        time.start();
        QCustomPlot::paintEvent(event);
        QPainter painter(this);
        m_view.paintOver(painter);
        m_view.m_paintCost = time.nsecsElapsed();
    }

private:
    PlotView &m_view;
};

PlotView::PlotView(QWidget *parent)
    : QWidget(parent)
    , m_canvas(new Canvas(*this))
    , m_axes(std::make_unique<PlotAxes>(*m_canvas))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(LeastHeight, LeastHeight);
    m_canvas->setLocale(QLocale()); // QCustomPlot's leaves out the separators of thousands
    m_canvas->setAutoAddPlottableToLegend(false);
    m_canvas->setPlottingHint(QCP::phFastPolylines);
    m_canvas->xAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    for (QCPAxis *axis : {m_canvas->xAxis, m_canvas->yAxis, m_canvas->yAxis2}) {
        axis->setSubTicks(false);
        axis->setTickLength(0, TickLength);
        axis->setTickLabelPadding(LabelPadding);
        axis->setLabelPadding(LabelPadding);
        axis->setPadding(0);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    QCPLegend *const legend = m_canvas->legend;
    legend->setVisible(true); // it is empty where it isn't shown
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setMargins({0, 0, LabelPadding, 0});
    legend->setIconSize(LegendLine);
    QCPLayoutGrid *const grid = m_canvas->plotLayout();
    grid->setColumnSpacing(0);
    auto *const middle = new QCPLayoutGrid;
    grid->addElement(0, 1, middle);
    middle->expandTo(3, 1);
    middle->addElement(1, 0, legend);
    middle->setRowStretchFactor(1, NoStretch);
    grid->setColumnStretchFactor(1, NoStretch);
    applyColours();
}

PlotView::~PlotView() = default;

QSize PlotView::sizeHint() const
{
    return PreferredSize;
}

void PlotView::setLines(const QList<PlotLine> &lines, qint64 from, qint64 to, const QString &title)
{
    QElapsedTimer time;
    time.start();
    m_lines = lines;
    m_from = from;
    m_to = to;
    scaleTime();
    m_axes->setLines(lines, title);
    m_axes->scale(lines);
    fitGraphs();
    fillGraphs();
    showLegend();
    m_canvas->replot(QCustomPlot::rpQueuedRefresh);
    m_updateCost = time.nsecsElapsed();
}

bool PlotView::hasRoomForDots(const PlotLine &line) const
{
    const qint64 range = line.readings.isEmpty()
        ? 0
        : line.readings.constLast().time - line.readings.constFirst().time;
    const double perPixel =
        static_cast<double>(m_to - m_from) / std::max(1, m_canvas->axisRect()->width());
    return static_cast<double>(range) / perPixel
        >= LeastDotDistance * static_cast<double>(line.readings.size() - 1);
}

void PlotView::fitGraphs()
{
    while (m_canvas->graphCount() > m_lines.size())
        m_canvas->removeGraph(m_canvas->graphCount() - 1);
    while (m_canvas->graphCount() < m_lines.size())
        m_canvas->addGraph();
}

void PlotView::fillGraphs()
{
    for (int i = 0; i < m_canvas->graphCount(); ++i) {
        const PlotLine &line = m_lines.at(i);
        QCPGraph *const graph = m_canvas->graph(i);
        const QPen pen = plotStyle(line.style, palette());
        graph->setName(m_axes->legendText(i, line));
        graph->setValueAxis(m_axes->of(i));
        graph->setPen(pen);
        QCPScatterStyle dots(QCPScatterStyle::ssCircle, pen.color(), pen.color(), DotSize);
        if (!hasRoomForDots(line))
            dots.setShape(QCPScatterStyle::ssNone);
        graph->setScatterStyle(dots);
        QVector<QCPGraphData> drawn;
        const QList<QPointF> points = line.points();
        drawn.reserve(points.size());
        for (const QPointF &point : points)
            drawn.append({point.x(), std::clamp(point.y(), -GreatestPlotted, GreatestPlotted)});
        graph->data()->set(drawn, true);
    }
}

void PlotView::scaleTime()
{
    const int count = std::max(2, width() / PixelsPerMoment);
    QList<TimeMark> marks = timeMarks(m_from, m_to, count);
    if (marks != m_marks) {
        m_marks = std::move(marks);
        const auto ticker = m_canvas->xAxis->ticker().staticCast<QCPAxisTickerText>();
        ticker->clear();
        for (const TimeMark &mark : std::as_const(m_marks))
            ticker->addTick(static_cast<double>(mark.time), mark.text);
    }
    m_canvas->xAxis->setRange(static_cast<double>(m_from), static_cast<double>(m_to));
}

void PlotView::setLegendShown(bool shown)
{
    m_isLegendWanted = shown;
    showLegend();
}

void PlotView::showLegend()
{
    const bool shown = m_isLegendWanted || m_axes->areSeveral();
    if (m_canvas->autoAddPlottableToLegend() == shown)
        return;
    m_canvas->setAutoAddPlottableToLegend(shown);
    for (int i = 0; i < m_canvas->graphCount(); ++i) {
        if (shown)
            m_canvas->graph(i)->addToLegend();
        else
            m_canvas->graph(i)->removeFromLegend();
    }
    m_canvas->replot(QCustomPlot::rpQueuedReplot);
}

QStringList PlotView::legend() const
{
    QStringList texts;
    for (int i = 0; i < m_canvas->legend->itemCount(); ++i)
        texts.append(m_canvas->graph(i)->name());
    return texts;
}

void PlotView::applyColours()
{
    const ThemeColors tones = ThemeColors::of(palette());
    constexpr double Smaller = 0.9;
    const QFont small = scaledFont(font(), Smaller);
    m_canvas->setBackground(palette().color(QPalette::Base));
    for (QCPAxis *axis : {m_canvas->xAxis, m_canvas->yAxis, m_canvas->yAxis2}) {
        axis->setTickLabelFont(small);
        axis->setTickLabelColor(tones.muted);
        axis->setLabelFont(small);
        axis->setLabelColor(tones.muted);
        axis->setBasePen(QPen(tones.muted));
        axis->setTickPen(QPen(tones.muted));
        axis->grid()->setPen(QPen(tones.line));
    }
    m_canvas->yAxis2->setBasePen(QPen(tones.line));
    m_canvas->legend->setFont(small);
    m_canvas->legend->setTextColor(palette().color(QPalette::Text));
    // Half of the last time stands beyond the last value, half of the last number above it.
    m_canvas->axisRect()->setMinimumMargins(
        {0, QFontMetrics(small).height() / 2 + 2,
         fontMetrics().horizontalAdvance(QStringLiteral("00:00")), 0});
    fillGraphs();
    m_canvas->replot(QCustomPlot::rpQueuedReplot);
}

void PlotView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

void PlotView::paintOver(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_cursor && !m_lines.isEmpty())
        paintCursor(painter);
}

void PlotView::paintCursor(QPainter &painter) const
{
    const QRectF area = m_canvas->axisRect()->rect();
    const double x = m_canvas->xAxis->coordToPixel(static_cast<double>(*m_cursor));
    if (x < area.left() || x > area.right())
        return;
    painter.setPen(QPen(ThemeColors::of(palette()).muted, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        const PlotLine &line = m_lines.at(i);
        const PlotReading *reading = line.nearest(*m_cursor);
        if (!reading)
            continue;
        painter.setBrush(plotStyle(line.style, palette()).color());
        constexpr double Radius = 4;
        painter.drawEllipse(
            QPointF(m_canvas->xAxis->coordToPixel(static_cast<double>(reading->time)),
                    m_axes->of(i)->coordToPixel(reading->value)),
            Radius, Radius);
    }
}

void PlotView::setCursorTime(const std::optional<qint64> &time)
{
    if (m_cursor == time)
        return;
    m_cursor = time;
    m_canvas->update();
    Q_EMIT cursorMoved();
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    if (!QRectF(m_canvas->axisRect()->rect()).contains(event->position())) {
        setCursorTime(std::nullopt);
        return;
    }
    const double pointed = m_canvas->xAxis->pixelToCoord(event->position().x());
    // What is read out is what is marked.
    setCursorTime(nearestTime(m_lines, static_cast<qint64>(pointed)));
}

void PlotView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setCursorTime(std::nullopt);
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_canvas->update();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCursorTime(std::nullopt);
    m_canvas->update();
}

void PlotView::keyPressEvent(QKeyEvent *event)
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
        QWidget::keyPressEvent(event);
    }
}

void PlotView::moveCursor(bool forward)
{
    const qint64 at = m_cursor.value_or(forward ? m_from - 1 : m_to + 1);
    if (const std::optional<qint64> next = nextTime(m_lines, at, forward))
        setCursorTime(next);
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_canvas->setGeometry(rect()); // which lays it out again
    scaleTime();
    m_axes->scale(m_lines);
    m_canvas->replot(QCustomPlot::rpQueuedReplot);
}

QPixmap PlotView::picture(const QString &title)
{
    const bool hadLegend = m_isLegendWanted;
    setLegendShown(true);
    QCPLayoutGrid *const grid = m_canvas->plotLayout();
    auto *const head = new QCPTextElement(m_canvas, title, font());
    head->setTextColor(palette().color(QPalette::Text));
    grid->insertRow(0);
    grid->addElement(0, 0, head);
    constexpr double Sharpness = 2;
    QPixmap picture = m_canvas->toPixmap(width(), height(), Sharpness);
    picture.setDevicePixelRatio(Sharpness);
    grid->remove(head);
    grid->simplify();
    setLegendShown(hadLegend);
    m_canvas->replot(QCustomPlot::rpQueuedReplot);
    return picture;
}

} // namespace RadarDesk::gui

#include "moc_plotview.cpp"
