// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <atomic>
#include <chrono>

namespace RadarDesk::base {

/// Gives the system back what memory a program has set free: glibc by itself keeps most of it.
/// Meant for a program that does nothing else; where others share the process, they need it again.
class MemoryReturn : public QObject
{
public:
    /// To be made before other threads are.
    explicit MemoryReturn(QObject *parent = nullptr);

    /// Tells that the program is in use, from any thread. Some seconds later, and a few times after
    /// the last use, memory is given back.
    void noteUse();

private:
    void waitForRest();
    void giveBack();

    QTimer m_timer;
    std::chrono::milliseconds m_pause{}; ///< Before the timer's next time.
    std::atomic<bool> m_isUsed = false;
};

} // namespace RadarDesk::base
