// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/memoryreturn.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace RadarDesk::base {

namespace {

using namespace std::chrono_literals;

/// Longer than a connection that ends is kept for its peer to close as well.
constexpr std::chrono::milliseconds FirstPause = 5s;
/// The last one ends when those connections are gone, too, that waited for another request.
constexpr std::chrono::milliseconds LastPause = 40s;

} // namespace

MemoryReturn::MemoryReturn(QObject *parent)
    : QObject(parent)
{
#ifdef __GLIBC__
    // Of a thread's own arena, malloc_trim() leaves the end as it is.
    ::mallopt(M_ARENA_MAX, 1);
#endif
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MemoryReturn::giveBack);
}

void MemoryReturn::noteUse()
{
    if (!m_isUsed.exchange(true))
        QMetaObject::invokeMethod(this, &MemoryReturn::waitForRest, Qt::QueuedConnection);
}

void MemoryReturn::waitForRest()
{
    // In the first pause, it goes on: constant use must not put it off for ever.
    if (m_timer.isActive() && m_pause == FirstPause)
        return;
    m_pause = FirstPause;
    m_timer.start(m_pause);
}

void MemoryReturn::giveBack()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
    if (m_isUsed.exchange(false))
        m_pause = FirstPause;
    else
        m_pause *= 2;
    if (m_pause <= LastPause)
        m_timer.start(m_pause);
}

} // namespace RadarDesk::base
