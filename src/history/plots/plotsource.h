// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/plots/delayseries.h>
#include <history/plots/numericpaths.h>
#include <history/plots/rateseries.h>
#include <history/plots/timeseries.h>
#include <history/search/filtermatcher.h>
#include <history/store/history.h>

#include <QObject>
#include <QTimer>

#include <map>
#include <set>

namespace RadarDesk::history {

/// What the events of a filter come to over time: read from the history as far back as is looked
/// at, and followed as they come. It does nothing while it is not active, and never much at a time.
///
/// These are the arrivals that the filter lets through. Where it lets none through, they are the
/// broadcasts: of a broadcast that arrives, both events have the same numbers.
class PlotSource : public QObject
{
    Q_OBJECT

public:
    /// How many events are read from the history at most.
    static constexpr int FillLimit = 100'000;

    /// \a history must outlive the source.
    explicit PlotSource(History &history, QObject *parent = nullptr);

    /// Follows what \a filter lets through from now on, and forgets what was before; nothing lets
    /// nothing through.
    void setFilter(const std::optional<HistoryFilter> &filter);
    /// Whether that is of broadcasts, since no arrival is let through.
    [[nodiscard]] bool isOfBroadcasts() const { return m_kind == workbench::EventKind::Broadcast; }
    /// What stands for a number in the messages of a channel: its path; with the channel where the
    /// filter names none.
    [[nodiscard]] static QString numberKey(const QString &channel, const QString &path);
    /// The channel of a key, empty where it has none, and the path.
    [[nodiscard]] static std::pair<QString, QString> partsOf(const QString &key);
    /// Whether it reads and follows. Once active again, it starts from the beginning.
    void setActive(bool active);
    /// How far back it reads.
    void setWindow(PlotWindow window);
    [[nodiscard]] PlotWindow window() const { return m_window; }

    /// Up to which moment it has looked back; invalid where that isn't known, or all is read.
    [[nodiscard]] QDateTime reached() const;

    [[nodiscard]] const NumericPaths &paths() const { return m_paths; }
    /// nullptr when no number was seen there.
    [[nodiscard]] const TimeSeries *values(const QString &path) const;
    [[nodiscard]] const RateSeries &rate() const { return m_rate; }
    [[nodiscard]] const DelaySeries &delays() const { return m_delays; }
    /// How many events all that is made of.
    [[nodiscard]] qint64 arrivals() const { return m_arrivals; }
    /// How many of them have a delay.
    [[nodiscard]] qint64 delayed() const { return m_delayed; }
    /// When the first of them came, in milliseconds since the epoch.
    [[nodiscard]] qint64 firstTime() const { return m_firstTime; }
    [[nodiscard]] bool isFilling() const
    {
        return m_request.isOpen() || !m_waiting.isEmpty() || m_fill.isActive();
    }
    /// Whether there are older events in the window, which are too many to be read.
    [[nodiscard]] bool isCutShort() const { return m_isCutShort; }

Q_SIGNALS:
    /// There is more than before.
    void grown();
    /// A path has come.
    void pathsGrown();
    /// All that there was is gone.
    void restarted();
    /// The history can't be read, for \a reason.
    void failed(const QString &reason);

private:
    void restart();
    void fill();
    void noteRecorded(const QList<quint64> &numbers);
    void takeSome();
    void takeRecorded(quint64 number);
    void take(const workbench::Event &event);
    void takeDelay(quint64 number);
    void addDelay(const workbench::Event &event);

    History &m_history;
    std::optional<HistoryFilter> m_filter;
    FilterMatcher m_matcher{HistoryFilter()};
    workbench::EventKind m_kind = workbench::EventKind::Arrival;
    PlotWindow m_window = PlotWindow::Minute;
    bool m_isActive = false;

    HistoryRequest m_request;
    QList<StoredEvent> m_waiting; // read, the oldest first, and still to be taken in
    QList<quint64> m_recorded; // numbers of events that have come and are still to be looked at
    QDateTime m_begun; // what came before is read, what comes later is followed
    std::optional<qint64> m_oldest; // the key of the oldest that was read
    std::optional<qint64> m_reached; // the key up to which a search has come
    std::optional<PlotWindow> m_read; // all of that window is read
    int m_filled = 0;
    QTimer m_fill; // runs until the history is asked
    QTimer m_steps; // runs while there is something to be taken in
    QTimer m_change; // runs while the history changes at large

    NumericPaths m_paths;
    std::map<QString, TimeSeries> m_values;
    RateSeries m_rate;
    DelaySeries m_delays;
    std::set<quint64> m_undelayed; // arrivals that may get a delay yet
    qint64 m_arrivals = 0;
    qint64 m_delayed = 0;
    qint64 m_firstTime = 0;
    bool m_isCutShort = false;
};

} // namespace RadarDesk::history
