// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/web/servedsocket.h>

namespace RadarDesk::sandbox {

void ServedSocket::refusePlainHttp()
{
    static constexpr char Answer[] =
        "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: 84\r\n"
        "Connection: close\r\n\r\n"
        "{\"error\":\"This port speaks TLS: use https:// and wss:// in place of http: and ws:.\"}";
    NetworkError ignored;
    Socket::write_some(net::buffer(Answer, sizeof Answer - 1), ignored);
}

} // namespace RadarDesk::sandbox
