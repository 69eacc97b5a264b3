// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/plotsource.h>

#include <history/store/historykey.h>

#include <QElapsedTimer>

namespace RadarDesk::history {

using namespace workbench;

namespace {

constexpr int FillPage = 100;
constexpr qint64 StepNs = 2'000'000; // one message more may take as long again
constexpr QChar KeySeparator(0x1f); // control characters are escaped in a path
constexpr int ChangeMs = 250; // an import changes the history again and again
// Of older arrivals, the history no longer knows the numbers.
constexpr std::size_t MaxUndelayed = RecentEvents::Capacity;

} // namespace

PlotSource::PlotSource(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_fill.setSingleShot(true);
    connect(&m_fill, &QTimer::timeout, this, &PlotSource::fill);
    m_steps.setSingleShot(true);
    m_steps.setInterval(0);
    connect(&m_steps, &QTimer::timeout, this, &PlotSource::takeSome);
    m_change.setSingleShot(true);
    m_change.setInterval(ChangeMs);
    connect(&m_change, &QTimer::timeout, this, &PlotSource::restart);
    connect(&history, &History::recorded, this, &PlotSource::noteRecorded);
    connect(&history, &History::updated, this, &PlotSource::takeDelay);
    connect(&history, &History::reset, this, [this] {
        if (m_isActive && !m_change.isActive())
            m_change.start();
    });
}

QString PlotSource::numberKey(const QString &channel, const QString &path)
{
    return channel + KeySeparator + path;
}

std::pair<QString, QString> PlotSource::partsOf(const QString &key)
{
    const qsizetype at = key.indexOf(KeySeparator);
    return at < 0 ? std::pair(QString(), key) : std::pair(key.left(at), key.mid(at + 1));
}

void PlotSource::setFilter(const std::optional<HistoryFilter> &filter)
{
    m_filter = filter;
    m_matcher = FilterMatcher(filter.value_or(HistoryFilter()));
    // What arrives never fails.
    const bool hasArrivals = filter && m_matcher.mayMatch(EventKind::Arrival) && !filter->failedOnly
        && QueryMatcher(filter->query).outcomes() != QList{Outcome::Failed};
    m_kind = !filter || hasArrivals ? EventKind::Arrival : EventKind::Broadcast;
    restart();
}

void PlotSource::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    restart();
}

void PlotSource::setWindow(PlotWindow window)
{
    if (m_window == window)
        return;
    m_window = window;
    if (m_isActive && !isFilling())
        fill();
}

void PlotSource::restart()
{
    m_change.stop();
    m_fill.stop();
    m_steps.stop();
    m_request.close();
    m_waiting.clear();
    m_recorded.clear();
    m_oldest.reset();
    m_reached.reset();
    m_read.reset();
    m_filled = 0;
    m_paths.clear();
    m_values.clear();
    m_rate = {};
    m_delays = {};
    m_undelayed.clear();
    m_arrivals = 0;
    m_delayed = 0;
    m_firstTime = 0;
    m_isCutShort = false;
    // What comes within this very millisecond is read once that is over.
    m_begun = QDateTime::currentDateTimeUtc().addMSecs(1);
    if (m_isActive && m_filter)
        m_fill.start(1);
    Q_EMIT restarted();
}

void PlotSource::fill()
{
    if (!m_filter || (m_read && *m_read >= m_window))
        return;
    if (const QDateTime now = QDateTime::currentDateTimeUtc(); now < m_begun) {
        m_begun = std::min(m_begun, now.addMSecs(1)); // the clock may have been set back
        m_fill.start(1);
        return;
    }
    m_isCutShort = m_filled >= FillLimit;
    if (m_isCutShort)
        return;
    HistoryFilter filter = *m_filter;
    filter.kinds = {m_kind};
    filter.to = filter.to.isValid() ? std::min(filter.to, m_begun) : m_begun;
    if (const auto span = spanOf(m_window)) {
        const QDateTime from = m_begun.addMSecs(-*span);
        filter.from = filter.from.isValid() ? std::max(filter.from, from) : from;
    }
    const auto answer = [this, window = m_window](const HistoryResult<HistoryPage> &page) {
        m_reached.reset();
        if (!page) {
            m_read = window; // once is enough to say so
            Q_EMIT failed(page.error().reason);
            return;
        }
        if (page->isLast)
            m_read = window;
        m_waiting = page->events;
        if (!m_waiting.isEmpty())
            m_oldest = m_waiting.constFirst().key;
        takeSome();
    };
    const auto progress = [this](const HistoryPage &page) {
        m_reached = page.reached;
        Q_EMIT grown();
    };
    m_request = m_history.page(filter, {HistoryPlace::Direction::Older, m_oldest}, FillPage, this,
                               answer, progress);
}

QDateTime PlotSource::reached() const
{
    return m_reached ? historyTimeOf(*m_reached) : QDateTime();
}

void PlotSource::takeSome()
{
    QElapsedTimer step;
    step.start();
    while (step.nsecsElapsed() < StepNs) {
        if (!m_recorded.isEmpty()) {
            takeRecorded(m_recorded.takeFirst());
        } else if (!m_waiting.isEmpty()) {
            const StoredEvent stored = m_waiting.takeFirst();
            take(stored.event);
            addDelay(stored.event);
            ++m_filled;
        } else {
            break;
        }
    }
    if (!m_waiting.isEmpty() || !m_recorded.isEmpty())
        m_steps.start();
    else if (!isFilling())
        fill();
    Q_EMIT grown();
}

void PlotSource::noteRecorded(const QList<quint64> &numbers)
{
    if (!m_isActive || !m_filter)
        return;
    m_recorded += numbers;
    if (!m_steps.isActive())
        m_steps.start();
}

void PlotSource::takeRecorded(quint64 number)
{
    const Event *event = m_history.find(number);
    if (!event || event->kind != m_kind || event->time < m_begun || !m_matcher.matches(*event))
        return;
    take(*event);
    if (event->duration) {
        addDelay(*event);
    } else {
        m_undelayed.insert(number);
        if (m_undelayed.size() > MaxUndelayed)
            m_undelayed.erase(m_undelayed.begin());
    }
}

void PlotSource::take(const Event &event)
{
    const qint64 time = event.time.toMSecsSinceEpoch();
    m_firstTime = m_arrivals == 0 ? time : std::min(m_firstTime, time);
    ++m_arrivals;
    m_rate.add(time);
    const qsizetype before = m_paths.count();
    const QList<NumberAt> numbers = numbersIn(event.data, NumericPaths::Capacity);
    for (const NumberAt &number : numbers) {
        const QString key =
            m_filter->channel.isEmpty() ? numberKey(event.channel, number.path) : number.path;
        if (m_paths.note(key, time))
            m_values[key].add(time, number.value);
    }
    if (m_paths.count() > before)
        Q_EMIT pathsGrown();
}

void PlotSource::takeDelay(quint64 number)
{
    const auto found = m_undelayed.find(number);
    if (found == m_undelayed.end())
        return;
    const Event *event = m_history.find(number);
    if (!event || !event->duration)
        return;
    m_undelayed.erase(found);
    addDelay(*event);
    Q_EMIT grown();
}

void PlotSource::addDelay(const Event &event)
{
    // That of a broadcast is how long its call took.
    if (!event.duration || event.kind != EventKind::Arrival)
        return;
    ++m_delayed;
    m_delays.add(event.time.toMSecsSinceEpoch(), *event.duration);
}

const TimeSeries *PlotSource::values(const QString &path) const
{
    const auto found = m_values.find(path);
    return found == m_values.end() ? nullptr : &found->second;
}

} // namespace RadarDesk::history

#include "moc_plotsource.cpp"
