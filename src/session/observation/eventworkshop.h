// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace RadarDesk::session {

/// Makes events in a thread of its own, in their order: to keep secrets out of what strangers sent
/// takes longer than the window has.
class EventWorkshop : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<QList<workbench::Event>()>;

    explicit EventWorkshop(QObject *parent = nullptr);
    /// Waits for the job under way.
    ~EventWorkshop() override;

    /// \a job runs in the other thread, after those before it; made() follows.
    void start(const Job &job);
    /// The events that are made and were not taken yet.
    [[nodiscard]] QList<workbench::Event> take();
    /// The same, once no job is left. Blocks until then: for the end of the program.
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
