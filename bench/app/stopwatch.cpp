// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stopwatch.h"

#include <QEvent>
#include <QThread>
#include <QWidget>

#include <algorithm>
#include <cmath>

#include <time.h>

namespace RadarDesk {

Stopwatch::Stopwatch(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

bool Stopwatch::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    m_isBeingPainted |= event->type() == QEvent::Paint && receiver == m_watched;
    // A window's widgets are painted, and then shown together, within one event.
    if (m_depth == 0 && m_isBeingPainted)
        m_isPainted = true;
    return handled;
}

void Stopwatch::watch(QWidget *widget)
{
    m_watched = widget;
    m_isBeingPainted = false;
    m_isPainted = false;
    // Also where nothing in it is other than before.
    widget->update();
}

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto count = static_cast<double>(values.size());
    const auto place = static_cast<std::size_t>(std::max(0.0, std::ceil(part * count) - 1));
    return values[place];
}

double millisecondsOf(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double ownMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace RadarDesk

#include "moc_stopwatch.cpp"
