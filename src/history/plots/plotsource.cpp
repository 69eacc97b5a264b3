// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/plotsource.h>

#include <QElapsedTimer>

namespace RadarDesk::history {

using namespace workbench;

namespace {

constexpr int FillPage = 100;
constexpr qint64 StepNs = 2'000'000; // one message more may take as long again
constexpr int ChangeMs = 250; // an import changes the history again and again
// Of older arrivals, the history no longer knows the numbers.
constexpr std::size_t MaxUndelayed = RecentEvents::Capacity;

} // namespace

PlotSource::PlotSource(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_steps.setSingleShot(true);
    connect(&m_steps, &QTimer::timeout, this, &PlotSource::takeSome);
    m_change.setSingleShot(true);
    m_change.setInterval(ChangeMs);
    connect(&m_change, &QTimer::timeout, this, &PlotSource::restart);
    connect(&history, &History::updated, this, &PlotSource::takeDelay);
    connect(&history, &History::changedAtLarge, this, [this] {
        if (m_isActive && !m_change.isActive())
            m_change.start();
    });
}

void PlotSource::setChannel(const QString &profile, const QString &channel)
{
    if (m_profile == profile && m_channel == channel)
        return;
    m_profile = profile;
    m_channel = channel;
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
    m_steps.stop();
    m_request.close();
    m_waiting.clear();
    m_oldest.reset();
    m_isRead = false;
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
    if (m_isActive && !m_channel.isEmpty())
        m_steps.start(1);
    Q_EMIT restarted();
}

void PlotSource::fill()
{
    if (m_channel.isEmpty() || m_isRead)
        return;
    if (const QDateTime now = QDateTime::currentDateTimeUtc(); now < m_begun) {
        m_begun = std::min(m_begun, now.addMSecs(1)); // the clock may have been set back
        m_steps.start(1);
        return;
    }
    const auto span = spanOf(m_window);
    const QDateTime from = span ? m_begun.addMSecs(-*span) : QDateTime();
    const bool isEnough =
        m_arrivals > 0 && from.isValid() && m_firstTime < from.toMSecsSinceEpoch() && m_filled > 0;
    m_isCutShort = !isEnough && m_filled >= FillLimit;
    if (isEnough || m_isCutShort)
        return;
    const HistoryFilter filter{
        .profile = m_profile, .channel = m_channel, .kinds = {EventKind::Arrival}, .to = m_begun};
    m_request = m_history.page(filter, {HistoryPlace::Direction::Older, m_oldest}, FillPage, this,
                               [this](const HistoryResult<HistoryPage> &page) {
                                   if (!page) {
                                       Q_EMIT failed(page.error().reason);
                                       return;
                                   }
                                   m_isRead = page->isLast;
                                   m_waiting = page->events;
                                   if (!m_waiting.isEmpty())
                                       m_oldest = m_waiting.constFirst().key;
                                   takeSome();
                               });
}

void PlotSource::takeSome()
{
    QElapsedTimer step;
    step.start();
    while (!m_waiting.isEmpty() && step.nsecsElapsed() < StepNs) {
        const StoredEvent stored = m_waiting.takeFirst();
        take(stored.event);
        addDelay(stored.event);
        ++m_filled;
    }
    if (!m_waiting.isEmpty()) {
        m_steps.start(0);
        return;
    }
    fill();
    Q_EMIT grown();
}

void PlotSource::noteArrival(const QString &channel, quint64 number)
{
    if (!m_isActive || channel != m_channel)
        return;
    const Event *event = m_history.find(number);
    if (!event || event->profileId != m_profile || event->time < m_begun)
        return;
    take(*event);
    if (event->duration) {
        addDelay(*event);
    } else {
        m_undelayed.insert(number);
        if (m_undelayed.size() > MaxUndelayed)
            m_undelayed.erase(m_undelayed.begin());
    }
    Q_EMIT grown();
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
        if (m_paths.note(number.path, time))
            m_values[number.path].add(time, number.value);
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
    if (!event.duration)
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
