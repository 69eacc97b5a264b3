// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/httplimits.h>

#include <functional>
#include <unordered_set>

namespace RadarDesk::sandbox {

class HttpHandler;
class HttpSession;

/// What the connections of one listener share. The last of them destroys it.
class HttpConnections
{
public:
    HttpConnections(const HttpLimits &limits, HttpHandler &handler)
        : m_limits(limits)
        , m_handler(handler)
    {
    }

    [[nodiscard]] const HttpLimits &limits() const { return m_limits; }
    [[nodiscard]] HttpHandler &handler() const { return m_handler; }

    void add(HttpSession &session) { m_sessions.insert(&session); }
    void remove(HttpSession &session);
    /// For one more: ends the one that has kept the server waiting longest when there are too
    /// many.
    void makeRoom();
    void closeAll();
    /// Ends those that wait for a request; the others end once theirs is answered. Calls \a ended
    /// when none is left.
    void endWhenAnswered(std::function<void()> ended);
    /// Tells nobody any more.
    void forgetEnd() { m_ended = nullptr; }
    [[nodiscard]] bool isEmpty() const { return m_sessions.empty(); }
    [[nodiscard]] bool areEnding() const { return m_areEnding; }

private:
    const HttpLimits m_limits;
    HttpHandler &m_handler;
    std::unordered_set<HttpSession *> m_sessions;
    std::function<void()> m_ended;
    bool m_areEnding = false;
};

} // namespace RadarDesk::sandbox
