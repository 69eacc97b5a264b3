// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/web/httphandler.h>

#include <sandbox/web/websocketupgrade.h>

namespace RadarDesk::sandbox {

int statusOf(HttpProblem problem)
{
    switch (problem) {
    case HttpProblem::HeaderTooLong:
    case HttpProblem::BodyTooLong:
    case HttpProblem::ChunkHeaderTooLong:
        return 413;
    case HttpProblem::EncodedBody:
        return 415;
    case HttpProblem::UnmetExpectation:
        return 417;
    case HttpProblem::NotHttp:
    case HttpProblem::Encrypted:
    case HttpProblem::Trailer:
        break;
    }
    return 400;
}

HttpAnswer HttpHandler::answerTo(HttpProblem problem, const HttpRequest &)
{
    return {statusOf(problem), {}, "text/plain"};
}

void HttpHandler::acceptUpgrade(WebSocketUpgrade &&upgrade)
{
    NetworkError ignored;
    upgrade.socket.close(ignored);
}

} // namespace RadarDesk::sandbox
