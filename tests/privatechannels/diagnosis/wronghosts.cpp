// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frameworks.h"

#include <QUrlQuery>

namespace RadarDesk {

using namespace sandbox;
using namespace privatechannels;

namespace {

HttpAnswer sentBy(HttpAnswer answer, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    answer.headers += headers;
    return answer;
}

// Keeps what it got for an address, whoever asks: a CDN that doesn't mind cookies.
EndpointApp::Endpoint cached(EndpointApp &app)
{
    auto kept = std::make_shared<QHash<QByteArray, HttpAnswer>>();
    return [good = app.good(V3), kept](const HttpRequest &request, const HttpReply &reply) {
        if (kept->contains(request.query)) {
            reply(sentBy(kept->value(request.query), {{"Age", "4"}, {"X-Cache", "HIT"}}));
            return;
        }
        good(request, [kept, reply, query = request.query](const HttpAnswer &answer) {
            if (answer.status == 200)
                kept->insert(query, answer);
            reply(answer);
        });
    };
}

// The page that warns browsers of a free tunnel; programs get the app.
EndpointApp::Endpoint warned(EndpointApp &app)
{
    return [good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
        if (request.header("User-Agent").startsWith("Mozilla/"))
            reply(sentBy(htmlAnswer(200, "ngrok", "You are about to visit"),
                         {{"Ngrok-Error-Code", "ERR_NGROK_6024"}}));
        else
            good(request, reply);
    };
}

// Adds a slash by a redirect that has no CORS headers.
EndpointApp::Endpoint slashWithoutCors(EndpointApp &app)
{
    app.server.setEndpoint("/auth/", app.good(V3));
    return [](const HttpRequest &request, const HttpReply &reply) {
        reply({308, {}, "text/plain", {{"Location", "/auth/?" + request.query}}});
    };
}

// Drops the query when it adds the slash.
EndpointApp::Endpoint slashWithoutQuery(EndpointApp &app)
{
    app.server.setEndpoint("/auth/", app.good(V3));
    return [](const HttpRequest &, const HttpReply &reply) {
        reply({301, {}, "text/plain", {{"Location", "/auth/"}}});
    };
}

void elsewhereThan(CheckInput &input)
{
    input.settings.page = QStringLiteral("http://127.0.0.1:9/page");
}

} // namespace

const QList<Framework> &wrongHosts()
{
    static const QList<Framework> all{
        {"nginx, no app",
         saysToAll(sentBy(htmlAnswer(502, "502 Bad Gateway"), {{"Server", "nginx/1.24.0"}})),
         Fault::GatewayError, "nginx"},
        {"nginx, a password",
         saysToAll(sentBy(htmlAnswer(401, "401 Authorization Required"),
                          {{"WWW-Authenticate", "Basic realm=\"Staging\""}})),
         Fault::Unauthorized, "Staging"},
        {"nginx, large cookies",
         saysToAll(htmlAnswer(400, "400 Request Header Or Cookie Too Large")), Fault::BadRequest,
         "Cookie Too Large"},
        {"nginx, TLS",
         saysToAll(htmlAnswer(400, "400 The plain HTTP request was sent to HTTPS port")),
         Fault::PortWantsTls},
        {"Next.js, a slash without CORS", slashWithoutCors, Fault::RedirectBlocked, "308",
         elsewhereThan},
        {"Apache, a slash without the query", slashWithoutQuery, Fault::QueryLost},
        {"Cloudflare, the app is down",
         saysToAll(sentBy(htmlAnswer(521, "app.example | 521: Web server is down"),
                          {{"Server", "cloudflare"}, {"CF-RAY", "8a1-FRA"}})),
         Fault::GatewayError, "521"},
        {"Cloudflare, the app's certificate",
         saysToAll(
             sentBy(htmlAnswer(526, "526: Invalid SSL certificate"), {{"Server", "cloudflare"}})),
         Fault::GatewayError, "certificate"},
        {"Cloudflare, a rule",
         saysToAll(sentBy({403, "error code: 1020", "text/plain"}, {{"Server", "cloudflare"}})),
         Fault::ForbiddenEitherWay, "1020"},
        {"Cloudflare, a challenge",
         saysToAll(sentBy(htmlAnswer(403, "Just a moment..."), {{"cf-mitigated", "challenge"}})),
         Fault::ChallengePage},
        {"AWS API Gateway, no route",
         saysToAll(sentBy({403, R"({"message":"Missing Authentication Token"})"},
                          {{"x-amzn-ErrorType", "MissingAuthenticationTokenException"}})),
         Fault::RouteMissing, "Missing Authentication Token"},
        {"AWS load balancer, too late", saysToAll(htmlAnswer(504, "504 Gateway Time-out")),
         Fault::GatewayError, "504"},
        {"Heroku", saysToAll(htmlAnswer(503, "Application error")), Fault::GatewayError,
         "Application error"},
        {"Azure, stopped", saysToAll(htmlAnswer(403, "Web App - Unavailable")),
         Fault::ForbiddenEitherWay, "Web App - Unavailable"},
        {"ngrok, no tunnel",
         saysToAll(sentBy({404, "Tunnel a.ngrok.app not found", "text/plain"},
                          {{"Ngrok-Error-Code", "ERR_NGROK_3200"}})),
         Fault::GatewayError, "Tunnel a.ngrok.app not found"},
        {"ngrok, the warning", warned, Fault::HtmlPage, "You are about to visit"},
        {"Vercel, no deployment",
         saysToAll({404, "The deployment could not be found. DEPLOYMENT_NOT_FOUND", "text/plain"}),
         Fault::RouteMissing, "DEPLOYMENT_NOT_FOUND"},
        {"a CDN that keeps tokens", cached, Fault::EveryoneGetsIn, "cache", {}, Step::Refusal},
        {"gone", saysToAll(htmlAnswer(410, "Gone")), Fault::OtherStatus, "410"},
        {"an upgrade", saysToAll({426, {}, "", {{"Upgrade", "h2c"}}}), Fault::OtherStatus, "426"},
    };
    return all;
}

} // namespace RadarDesk
