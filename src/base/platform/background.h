// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace RadarDesk::base {

/// Calls \a work, which knows nothing of \a receiver, in a thread of the pool, and then \a done
/// with what it has returned, from the event loop of the main thread: for what takes longer than a
/// window may stand still. \a done isn't called once \a receiver is gone.
template <typename Receiver, typename Work, typename Done>
void inBackground(Receiver *receiver, Work work, Done done)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<Receiver>(receiver), work = std::move(work), done = std::move(done)] {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, done, result = work()] {
                    if (guard)
                        done(result);
                },
                Qt::QueuedConnection);
        });
}

} // namespace RadarDesk::base
