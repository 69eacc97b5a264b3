// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace RadarDesk::session {

/// Creates events in order on a thread of its own, because removing secrets from foreign data takes
/// too long for the window's thread.
class EventWorkshop : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<QList<workbench::Event>()>;

    explicit EventWorkshop(QObject *parent = nullptr);
    /// Waits for the job under way.
    ~EventWorkshop() override;

    /// Queues \a job for the other thread; made() follows.
    void start(const Job &job);
    /// Takes the events that are ready.
    [[nodiscard]] QList<workbench::Event> take();
    /// Blocks until no job is left and takes the remaining events. For the end of the program.
    [[nodiscard]] QList<workbench::Event> finish();

Q_SIGNALS:
    /// A job is done, and its events can be taken.
    void made();

private:
    QMutex m_mutex;
    QList<workbench::Event> m_made;
    QThreadPool m_pool; // of one thread, so that events stay in their order
};

} // namespace RadarDesk::session
