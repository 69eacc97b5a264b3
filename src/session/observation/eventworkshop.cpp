// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/eventworkshop.h>

#include <QMutexLocker>

#include <utility>

namespace RadarDesk::session {

using namespace workbench;

EventWorkshop::EventWorkshop(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

EventWorkshop::~EventWorkshop()
{
    m_pool.waitForDone();
}

void EventWorkshop::start(const Job &job)
{
    m_pool.start([this, job] {
        const QList<Event> events = job();
        {
            const QMutexLocker lock(&m_mutex);
            m_made += events;
        }
        QMetaObject::invokeMethod(this, &EventWorkshop::made, Qt::QueuedConnection);
    });
}

QList<Event> EventWorkshop::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_made, {});
}

QList<Event> EventWorkshop::finish()
{
    m_pool.waitForDone();
    return take();
}

} // namespace RadarDesk::session

#include "moc_eventworkshop.cpp"
