// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <QList>
#include <QMutex>

namespace RadarDesk::history {

/// What is on its way to the history's thread. All that has come in since it last looked is written
/// in one go: the busier it gets, the larger the groups.
class HistoryInbox
{
public:
    struct Content
    {
        QList<workbench::Event> added; ///< Told apart by their numbers, as those that follow.
        QList<workbench::Event> changed;

        [[nodiscard]] bool isEmpty() const { return added.isEmpty() && changed.isEmpty(); }
    };

    /// Puts something in; returns whether it was empty, so that the thread is to be woken.
    [[nodiscard]] bool add(workbench::Event event);
    [[nodiscard]] bool change(workbench::Event event);
    /// Takes out what there is.
    [[nodiscard]] Content take();

private:
    QMutex m_mutex;
    Content m_content;
};

} // namespace RadarDesk::history
