// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historyrequest.h>

namespace RadarDesk::history {

HistoryRequest HistoryRequest::make()
{
    HistoryRequest request;
    request.m_isOpen = std::make_shared<std::atomic_bool>(true);
    return request;
}

void HistoryRequest::close()
{
    if (m_isOpen)
        *m_isOpen = false;
}

} // namespace RadarDesk::history
