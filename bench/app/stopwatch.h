// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <chrono>
#include <vector>

namespace RadarDesk {

/// The program, which knows when a widget has been painted.
class Stopwatch : public QApplication
{
    Q_OBJECT

public:
    Stopwatch(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Works on events until \a isTrue, with no pauses as QTest::qWaitFor() makes them. False after
    /// \a patience.
    template <typename Condition>
    [[nodiscard]] bool waitFor(const Condition &isTrue, std::chrono::seconds patience = Patience);
    /// Works on events until \a isTrue, and then until \a widget has been painted again and all
    /// that is painted with it.
    template <typename Condition>
    [[nodiscard]] bool waitForPaint(QWidget *widget, const Condition &isTrue);

private:
    static constexpr std::chrono::seconds Patience{30};

    void watch(QWidget *widget);

    QWidget *m_watched = nullptr;
    int m_depth = 0; // of events within events
    bool m_isBeingPainted = false;
    bool m_isPainted = false;
};

template <typename Condition>
bool Stopwatch::waitFor(const Condition &isTrue, std::chrono::seconds patience)
{
    const QDeadlineTimer end(patience);
    while (!isTrue()) {
        if (end.hasExpired())
            return false;
        processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

template <typename Condition> bool Stopwatch::waitForPaint(QWidget *widget, const Condition &isTrue)
{
    if (!waitFor(isTrue))
        return false;
    watch(widget);
    return waitFor([this] { return m_isPainted; });
}

/// The value that this part of \a values does not exceed, from 0 to 1.
[[nodiscard]] double quantile(std::vector<double> values, double part);

/// The milliseconds on a clock.
[[nodiscard]] double millisecondsOf(const QElapsedTimer &clock);

/// The milliseconds that a processor has spent on this thread.
[[nodiscard]] double ownMilliseconds();

} // namespace RadarDesk
