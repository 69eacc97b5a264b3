// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/plotspanel.h>

#include <gui/kit/layout/focushandover.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/plots/plotview.h>
#include <history/plots/plotlines.h>
#include <history/plots/plotsource.h>
#include <history/store/history.h>
#include <workbench/core/tiptext.h>

#include <ui_plotspanel.h>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHideEvent>
#include <QLocale>
#include <QShowEvent>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

namespace {

constexpr int PlotFrameMs = 50; // twenty a second
// The pause after each millisecond of drawing, which leaves time for the rest of the window.
constexpr qint64 FrameRest = 25;
constexpr qint64 NsPerMs = 1'000'000;
constexpr qint64 SlidesPerWindow = 200;
constexpr qint64 MinSlideMs = 300;

QString plotNumberText(double value, const QString &unit)
{
    const QLocale locale;
    if (unit.isEmpty())
        return locale.toString(value, 'g', QLocale::FloatingPointShortest);
    constexpr double Large = 100;
    const int decimals = value >= Large || value == 0 ? 0 : 1;
    return PlotsPanel::tr("%1 %2", "a number and its unit")
        .arg(locale.toString(value, 'f', decimals), unit);
}

} // namespace

PlotsPanel::PlotsPanel(History &history, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PlotsPanel>())
    , m_history(history)
{
    m_ui->setupUi(this);
    m_ui->plotCopy->setIcon(symbolIcon(QStringLiteral("duplicate")));
    for (QToolButton *button : {m_ui->plotCopy, m_ui->plotSave}) {
        button->setAccessibleName(button->toolTip());
        button->setEnabled(false);
    }
    m_ui->plotNumbers->hide();
    handFocusOn(*this, *m_ui->plotKind);
}

PlotsPanel::~PlotsPanel() = default;

void PlotsPanel::make()
{
    m_chart = new PlotView(this);
    m_chart->setObjectName(QStringLiteral("plotChart"));
    connect(m_chart, &PlotView::cursorMoved, this, &PlotsPanel::showReadout);
    m_ui->plotPages->addWidget(m_chart);
    m_source = new PlotSource(m_history, this);
    m_frame.setSingleShot(true);
    m_slide.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, &PlotsPanel::draw);
    connect(&m_slide, &QTimer::timeout, this, &PlotsPanel::drawSoon);
    connect(m_source, &PlotSource::grown, this, &PlotsPanel::drawSoon);
    connect(m_source, &PlotSource::restarted, this, &PlotsPanel::begin);
    connect(m_source, &PlotSource::failed, this, &PlotsPanel::failed);
    connect(m_ui->plotNumbers, &NumbersList::pickedChanged, this, &PlotsPanel::draw);
    connect(m_ui->plotKind, &QComboBox::currentIndexChanged, this, &PlotsPanel::draw);
    connect(m_ui->plotWindow, &QComboBox::currentIndexChanged, this, [this] {
        showWindow();
        draw();
    });
    connect(m_ui->plotPause, &QToolButton::toggled, this, [this](bool paused) {
        m_heldAt = paused ? QDateTime::currentDateTimeUtc() : QDateTime();
        m_frame.stop(); // it may run since before
        m_slide.stop();
        draw();
    });
    connect(m_ui->plotCopy, &QToolButton::clicked, this, &PlotsPanel::copy);
    connect(m_ui->plotSave, &QToolButton::clicked, this, &PlotsPanel::savePicture);
}

void PlotsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    if (!m_source)
        make();
    updatePlots();
    m_source->setActive(true);
    draw();
}

void PlotsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous() || !m_source)
        return;
    m_source->setActive(false);
    m_ui->plotPause->setChecked(false); // plotting resumes
    m_frame.stop();
    m_slide.stop();
}

void PlotsPanel::setFilter(const std::optional<HistoryFilter> &filter)
{
    m_filter = filter;
    if (m_source)
        updatePlots();
}

bool PlotsPanel::isTimed() const
{
    return m_filter
        && (m_filter->from.isValid() || m_filter->to.isValid()
            || m_filter->query.has(QueryTerm::Type::Since)
            || m_filter->query.has(QueryTerm::Type::Before));
}

void PlotsPanel::updatePlots()
{
    showWindow();
    m_source->setFilter(m_filter);
}

void PlotsPanel::showWindow()
{
    m_ui->plotWindow->setEnabled(!isTimed());
    m_ui->plotWindow->setToolTip(isTimed() ? tr("The filter sets the time")
                                           : tr("Choose the time range of the plot"));
    m_source->setWindow(
        isTimed() ? PlotWindow::All
                  : PlotWindows.at(static_cast<std::size_t>(m_ui->plotWindow->currentIndex())));
}

void PlotsPanel::begin()
{
    m_listed = -1;
    const QString channel = m_filter ? m_filter->profile + u'/' + m_filter->channel : QString();
    if (m_ui->plotNumbers->channel() != channel) {
        // The paused plot belongs to the previous channel.
        m_ui->plotPause->setChecked(false);
        m_ui->plotNumbers->setChannel(channel);
    }
    drawSoon();
}

void PlotsPanel::drawSoon()
{
    if (m_frame.isActive() || m_heldAt.isValid() || !isVisible())
        return;
    m_frame.start(std::max(PlotFrameMs, static_cast<int>(m_chart->cost() * FrameRest / NsPerMs)));
}

PlotsPanel::Kind PlotsPanel::kind() const
{
    return static_cast<Kind>(m_ui->plotKind->currentIndex());
}

qint64 PlotsPanel::end() const
{
    const QDateTime now = m_heldAt.isValid() ? m_heldAt : QDateTime::currentDateTimeUtc();
    const bool isPast = m_filter && m_filter->to.isValid() && m_filter->to < now;
    return (isPast ? m_filter->to : now).toMSecsSinceEpoch();
}

qint64 PlotsPanel::beginning(qint64 end) const
{
    if (m_filter && m_filter->from.isValid())
        return std::min(m_filter->from.toMSecsSinceEpoch(), end - 1);
    const auto span = spanOf(m_source->window());
    constexpr qint64 LeastSpanMs = 10'000;
    const qint64 first = m_source->arrivals() > 0 ? m_source->firstTime() : end;
    return span ? end - *span : std::min(first, end - LeastSpanMs);
}

QList<PlotLine> PlotsPanel::lines(qint64 from, qint64 end) const
{
    const PlotWindow window = m_source->window();
    QList<PlotLine> lines;
    if (kind() == Kind::Rate) {
        lines.append({.name = axisTitle(),
                      .unit = tr("/s", "a second"),
                      .readings = readingsOf(m_source->rate(), window, from, end)});
    } else if (kind() == Kind::Delay) {
        const DelaySeries &delays = m_source->delays();
        lines.append({.name = tr("Median"),
                      .unit = tr("ms"),
                      .readings = readingsOf(delays, window, from, DelayShare::Median)});
        lines.append({.name = tr("99th percentile"),
                      .unit = tr("ms"),
                      .style = 1,
                      .readings = readingsOf(delays, window, from, DelayShare::Percentile99)});
    } else {
        const auto picked = m_ui->plotNumbers->picked();
        for (const auto &[path, style] : picked) {
            if (const TimeSeries *series = m_source->values(path))
                lines.append({.name = NumbersList::pathText(path),
                              .style = style,
                              .readings = readingsOf(*series, window, from)});
        }
    }
    lines.removeIf([](const PlotLine &line) { return line.readings.isEmpty(); });
    return lines;
}

QString PlotsPanel::axisTitle() const
{
    switch (kind()) {
    case Kind::Numbers:
        return tr("Value");
    case Kind::Rate:
        return m_source->isOfBroadcasts() ? tr("Broadcasts per second")
                                          : tr("Messages received per second");
    case Kind::Delay:
        return tr("Delay in ms");
    }
    return {};
}

QString PlotsPanel::title() const
{
    const QString kind = m_ui->plotKind->currentText();
    return !m_filter || m_filter->channel.isEmpty() ? kind
                                                    //: A channel and what is plotted of it
                                                    : tr("%1, %2").arg(m_filter->channel, kind);
}

void PlotsPanel::draw()
{
    if (!isVisible())
        return;
    ++m_frames;
    listNumbers();
    const qint64 to = end();
    const qint64 from = beginning(to);
    const QList<PlotLine> shown = lines(from, to);
    m_ui->plotNumbers->setVisible(kind() == Kind::Numbers && m_listed > 0);
    m_chart->setLegendShown(kind() == Kind::Delay);
    m_chart->setLines(shown, from, to, axisTitle());
    if (shown.isEmpty())
        showEmptyState();
    m_ui->plotPages->setCurrentWidget(shown.isEmpty() ? m_ui->plotEmpty : m_chart);
    m_ui->plotCopy->setEnabled(!shown.isEmpty());
    m_ui->plotSave->setEnabled(!shown.isEmpty());
    showReadout();
    const auto span = spanOf(m_source->window());
    if (span && m_source->arrivals() > 0 && !m_heldAt.isValid() && !isTimed())
        m_slide.start(static_cast<int>(std::max(MinSlideMs, *span / SlidesPerWindow)));
}

void PlotsPanel::listNumbers()
{
    if (m_source->paths().count() == m_listed)
        return;
    QStringList paths;
    const auto seen = m_source->paths().seen(NumericPaths::Order::ByName);
    for (const NumericPaths::Seen &each : seen)
        paths.append(each.path);
    m_ui->plotNumbers->setPaths(paths);
    m_listed = paths.size();
}

QString PlotsPanel::progressText() const
{
    const QDateTime reached = m_source->reached();
    return reached.isValid()
        //: %1 is a date and time
        ? tr("Searched back to %1…")
              .arg(QLocale().toString(reached.toLocalTime(), QLocale::ShortFormat))
        : QString();
}

void PlotsPanel::showEmptyState()
{
    QString title;
    QString hint;
    if (!m_filter) {
        title = tr("All events are hidden");
        hint = tr("Turn on Sent or Received above.");
    } else if (m_source->arrivals() == 0 && m_source->isFilling()) {
        title = tr("Reading the history…");
        hint = progressText();
    } else if (m_source->arrivals() == 0) {
        title = tr("Nothing to plot");
        hint = tr("No message matches the filter in this time. Change the filter or the time, or "
                  "broadcast something (Ctrl+Enter).");
    } else if (kind() == Kind::Numbers && m_listed == 0) {
        title = tr("No numbers in these messages");
        hint = tr("Send one, such as {\"price\": 12.5}, or plot the events per second.");
    } else if (kind() == Kind::Numbers && m_ui->plotNumbers->picked().isEmpty()) {
        title = tr("No number is selected");
        hint = tr("Select one in the list.");
    } else if (kind() == Kind::Delay && m_source->delayed() == 0) {
        title = tr("No delay is known");
        hint = tr("Delays are known for messages that this window sent and received. Broadcast "
                  "something (Ctrl+Enter).");
    } else {
        title = tr("Nothing to plot in this time");
        hint = tr("Choose a longer time above, or broadcast something (Ctrl+Enter).");
    }
    m_ui->plotEmptyTitle->setText(title);
    m_ui->plotEmptyHint->setText(hint);
}

void PlotsPanel::showReadout()
{
    const QList<PlotLine> &shown = m_chart->lines();
    qint64 time = 0;
    for (const PlotLine &line : shown)
        time = std::max(time, line.readings.constLast().time);
    time = m_chart->cursor().value_or(time);
    QString text;
    if (!shown.isEmpty()) {
        const QString clock = QDateTime::fromMSecsSinceEpoch(time).toString(u"HH:mm:ss.zzz");
        QStringList values;
        for (const PlotLine &line : shown) {
            const PlotReading &reading = *line.nearest(time);
            QString value = tr("%1 %2", "a number's name and value")
                                .arg(line.name, plotNumberText(reading.value, line.unit));
            if (reading.least < reading.greatest)
                value = tr("%1 (%2 to %3)")
                            .arg(value, plotNumberText(reading.least, line.unit),
                                 plotNumberText(reading.greatest, line.unit));
            values.append(value);
        }
        const QString list = values.join(tr("  ·  ", "between two readings"));
        text = m_chart->cursor() ? tr("At %1:  %2").arg(clock, list)
                                 : tr("Last, at %1:  %2").arg(clock, list);
        if (m_source->isCutShort())
            text += tr("  ·  There are too many older events to plot.");
        if (const QString progress = progressText(); !progress.isEmpty())
            text += tr("  ·  ", "between two readings") + progress;
    }
    if (text == m_ui->plotReadout->text())
        return;
    m_ui->plotReadout->setText(text);
    m_ui->plotReadout->setToolTip(workbench::tipText(text));
    m_chart->setAccessibleName(tr("Plot: %1").arg(title()));
    m_chart->setAccessibleDescription(text);
}

void PlotsPanel::copy()
{
    QApplication::clipboard()->setText(QString::fromUtf8(linesAsCsv(m_chart->lines())));
}

void PlotsPanel::savePicture()
{
    const QPixmap picture = m_chart->picture(title());
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the plot"), QStringLiteral("radardesk-plot.png"), tr("Pictures (*.png)"));
    if (!path.isEmpty() && !picture.save(path, "PNG"))
        Q_EMIT failed(
            tr("The picture couldn't be written to %1. Choose another folder.").arg(path));
}

} // namespace RadarDesk::gui

#include "moc_plotspanel.cpp"
