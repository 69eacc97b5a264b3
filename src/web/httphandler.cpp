// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <web/httphandler.h>

#include <web/websocketupgrade.h>

namespace RadarDesk {

int statusOf(HttpProblem problem)
{
    return problem == HttpProblem::NotHttp ? 400 : 413;
}

HttpAnswer HttpHandler::answerTo(HttpProblem problem)
{
    return {statusOf(problem), {}, "text/plain"};
}

void HttpHandler::takeOver(WebSocketUpgrade &&upgrade)
{
    NetworkError ignored;
    upgrade.socket.close(ignored);
}

} // namespace RadarDesk
