// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/web/httpconnections.h>

#include <sandbox/web/httpsession.h>

namespace RadarDesk::sandbox {

void HttpConnections::makeRoom()
{
    if (static_cast<qsizetype>(m_sessions.size()) < m_limits.httpConnections)
        return;
    HttpSession *slowest = nullptr;
    for (HttpSession *session : m_sessions) {
        if (!slowest || session->waitingSince() < slowest->waitingSince())
            slowest = session;
    }
    if (slowest)
        slowest->close();
}

void HttpConnections::remove(HttpSession &session)
{
    m_sessions.erase(&session);
    if (m_sessions.empty() && m_ended)
        m_ended();
}

void HttpConnections::endWhenAnswered(std::function<void()> ended)
{
    m_areEnding = true;
    m_ended = std::move(ended);
    for (HttpSession *session : m_sessions) {
        if (session->isIdle())
            session->close();
    }
}

void HttpConnections::closeAll()
{
    for (HttpSession *session : m_sessions)
        session->close();
}

} // namespace RadarDesk::sandbox
