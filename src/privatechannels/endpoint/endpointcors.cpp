// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointcors.h>

#include <pushradar/serviceaddress.h>

#include <QUrl>

namespace RadarDesk::privatechannels {

using namespace sandbox;

bool isLocalOrigin(const QByteArray &origin)
{
    const QUrl url = QUrl::fromEncoded(origin, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https")
        && PushRadar::isLoopbackHost(url.host());
}

bool isOfOtherSite(const HttpRequest &request)
{
    return request.header("Sec-Fetch-Site").toLower() == "cross-site"
        && !isLocalOrigin(request.origin);
}

HttpRequest shortened(HttpRequest request, qsizetype most)
{
    QByteArray headers;
    for (const char *name : {"Host", "Origin", "Sec-Fetch-Site", "User-Agent"}) {
        if (const QByteArray value = request.header(name).left(most); !value.isEmpty())
            headers += name + (": " + value) + "\r\n";
    }
    request.headers = headers;
    request.host.truncate(most);
    request.origin.truncate(most);
    request.path.truncate(most);
    request.query.clear();
    request.body.clear();
    request.authorization.clear();
    return request;
}

void addCors(HttpAnswer &answer, const HttpRequest &request, std::optional<EndpointFault> fault)
{
    answer.headers.emplaceBack("Vary", "Origin");
    if (request.origin.isEmpty())
        return;
    QByteArray allowed = request.origin;
    if (fault == EndpointFault::OriginNotAllowed)
        allowed = "https://app.example.com";
    else if (fault == EndpointFault::StarWithCredentials)
        allowed = "*";
    answer.headers.emplaceBack("Access-Control-Allow-Origin", allowed);
    if (fault != EndpointFault::CredentialsNotAllowed)
        answer.headers.emplaceBack("Access-Control-Allow-Credentials", "true");
}

bool isPreflight(const HttpRequest &request)
{
    return request.method == "OPTIONS"
        && !request.header("Access-Control-Request-Method").isEmpty();
}

std::optional<HttpAnswer> preflightAnswer(const HttpRequest &request,
                                          std::optional<EndpointFault> fault)
{
    if (fault == EndpointFault::PreflightUnanswered)
        return std::nullopt;
    if (fault == EndpointFault::PreflightRefused)
        return HttpAnswer{403, "Forbidden", "text/plain"};
    HttpAnswer answer{204, {}};
    addCors(answer, request, fault);
    answer.headers.emplaceBack("Access-Control-Allow-Methods",
                               request.header("Access-Control-Request-Method"));
    const QByteArray asked = request.header("Access-Control-Request-Headers");
    if (fault == EndpointFault::HeaderNotAllowed)
        answer.headers.emplaceBack("Access-Control-Allow-Headers", "X-Not-Asked-For");
    else if (!asked.isEmpty())
        answer.headers.emplaceBack("Access-Control-Allow-Headers", asked);
    return answer;
}

} // namespace RadarDesk::privatechannels
