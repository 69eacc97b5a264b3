// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/httpmessage.h>

#include <chrono>
#include <deque>

namespace RadarDesk::sandbox {

/// Pages and programs whose WebSockets are refused for a while, on purpose.
class RefusedClients
{
public:
    /// Those with that Origin and User-Agent, for \a time from now on; none ends it.
    void refuse(const QByteArray &origin, const QByteArray &userAgent,
                std::chrono::milliseconds time);
    /// Whether \a request is of one of them.
    [[nodiscard]] bool isRefused(const HttpRequest &request) const;

private:
    struct Client
    {
        QByteArray origin;
        QByteArray userAgent;
        std::chrono::steady_clock::time_point end;
    };

    std::deque<Client> m_clients;
};

} // namespace RadarDesk::sandbox
