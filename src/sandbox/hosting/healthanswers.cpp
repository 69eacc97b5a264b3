// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/hosting/healthanswers.h>

#include <sandbox/service/sandboxtext.h>

namespace RadarDesk::sandbox {

namespace {

HealthAnswer toOwnPages(const HttpRequest &request, const QByteArray &json)
{
    if (request.isOfOtherOrigin())
        return Refusal{403, SandboxText::tr("Pages of other origins can't read this.")};
    return HttpAnswer{200, json};
}

} // namespace

HealthAnswer healthAnswer(const HttpRequest &request)
{
    return toOwnPages(
        request,
        "{\"status\":\"ok\",\"service\":\"radardesk-sandbox\",\"version\":\"" RADARDESK_VERSION
        "\"}");
}

HealthAnswer readyAnswer(const HttpRequest &request)
{
    return toOwnPages(request, "{\"status\":\"ready\"}");
}

} // namespace RadarDesk::sandbox
