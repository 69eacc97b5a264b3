// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historyinbox.h>

#include <utility>

namespace RadarDesk::history {

using namespace workbench;

bool HistoryInbox::add(Event event)
{
    const QMutexLocker lock(&m_mutex);
    const bool wasEmpty = m_content.isEmpty();
    m_content.added.append(std::move(event));
    return wasEmpty;
}

bool HistoryInbox::change(Event event)
{
    const QMutexLocker lock(&m_mutex);
    const bool wasEmpty = m_content.isEmpty();
    m_content.changed.append(std::move(event));
    return wasEmpty;
}

HistoryInbox::Content HistoryInbox::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_content, {});
}

} // namespace RadarDesk::history
