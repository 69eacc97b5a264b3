// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frameworks.h"

namespace RadarDesk {

using namespace sandbox;
using namespace privatechannels;

namespace {

const QByteArray Abc = "channel-token-abc";

HttpAnswer jsonAnswer(int status, const QByteArray &body)
{
    return {status, body};
}

// A route that takes POST alone, and a check against forged requests before it.
EndpointApp::Endpoint postOnly(EndpointApp &)
{
    return [](const HttpRequest &request, const HttpReply &reply) {
        if (request.method == "POST")
            reply(htmlAnswer(419, "Page Expired"));
        else
            reply({405,
                   "The GET method is not supported for route auth.",
                   "text/plain",
                   {{"Allow", "POST"}}});
    };
}

// Reads the parameter under the name of the other version.
EndpointApp::Endpoint otherParameter(EndpointApp &app)
{
    return [&app](const HttpRequest &request, const HttpReply &reply) {
        const QString channel = parameterOf(request, "channel");
        if (!EndpointApp::isAlice(request))
            reply({401, {}});
        else if (channel != u"private-room")
            reply(jsonAnswer(422,
                             R"({"detail":[{"loc":["query","channel"],"msg":"field required"}]})"));
        else
            app.token(V2, channel, {},
                      [&app, reply](const QString &token) { reply(app.tokenAnswer(V3, token)); });
    };
}

EndpointApp::Endpoint corsByDefault(EndpointApp &app)
{
    return [good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
        good(request, [reply](HttpAnswer answer) {
            answer.headers = {{"Access-Control-Allow-Origin", "*"}};
            reply(answer);
        });
    };
}

EndpointApp::Endpoint corsTwice(EndpointApp &app)
{
    return [good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
        good(request, [reply, request](HttpAnswer answer) {
            answer.headers.append({"Access-Control-Allow-Origin", request.origin});
            reply(answer);
        });
    };
}

// Security comes before CORS, so OPTIONS is asked for credentials.
EndpointApp::Endpoint securedFirst(EndpointApp &app)
{
    return [good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
        if (request.method == "OPTIONS")
            reply({401, {}, "", {{"WWW-Authenticate", "Bearer"}}});
        else
            good(request, reply);
    };
}

// Lets in whoever comes from its own page.
EndpointApp::Endpoint byReferrer(EndpointApp &app)
{
    return [&app](const HttpRequest &request, const HttpReply &reply) {
        const bool isHers = parameterOf(request, "channelName") == u"private-room";
        if (!isHers || !request.header("Referer").startsWith(app.server.origin()))
            reply({403, {}});
        else
            app.token(V3, QStringLiteral("private-room"), parameterOf(request, "socketID"),
                      [reply](const QString &token) { reply(tokenJson(token)); });
    };
}

// Sets the session by an odd cookie and checks only its beginning.
EndpointApp::Endpoint unverified(EndpointApp &app)
{
    return [&app](const HttpRequest &request, const HttpReply &reply) {
        const bool isHers = parameterOf(request, "channelName") == u"private-room";
        if (!isHers
            || !request.header("Cookie").contains("jwt=eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."))
            reply({403, {}});
        else
            app.token(V3, QStringLiteral("private-room"), parameterOf(request, "socketID"),
                      [reply](const QString &token) { reply(tokenJson(token)); });
    };
}

// Takes the number before the dot of the socket for all of it.
EndpointApp::Endpoint numberOfSocket(EndpointApp &app)
{
    return app.guarded([&app](const HttpRequest &, const HttpReply &reply) {
        app.token(V3, QStringLiteral("private-room"), app.otherSocket(),
                  [reply](const QString &token) { reply(tokenJson(token)); });
    });
}

void elsewhere(CheckInput &input)
{
    input.settings.page = QStringLiteral("http://127.0.0.1:9/page");
}

void elsewhereWithBearer(CheckInput &input)
{
    elsewhere(input);
    input.credentials = {{}, {{"Authorization", "Bearer alice-token"}}};
}

void withJwt(CheckInput &input)
{
    input.credentials.cookies = {
        QNetworkCookie("jwt", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2lnbmF0dXJl")};
}

} // namespace

const QList<Framework> &wrongFrameworks()
{
    static const QList<Framework> all{
        {"Laravel, no route", saysToAll(htmlAnswer(404, "Not Found", "404 | Not Found")),
         Fault::RouteMissing, "Not Found"},
        {"Laravel, POST alone", postOnly, Fault::MethodNotAllowed, "POST"},
        {"Laravel, an exception",
         saysToAlice(htmlAnswer(500, "Undefined variable $user", "ErrorException")),
         Fault::ServerError, "Undefined variable $user"},
        {"Laravel, unauthenticated in a 200",
         saysToAlice(jsonAnswer(200, R"({"message":"Unauthenticated."})")), Fault::ErrorInside,
         "Unauthenticated"},
        {"Rails, a blocked host",
         saysToAll(htmlAnswer(403, "Action Controller: Exception caught",
                              "Blocked hosts: localhost:3000")),
         Fault::ForbiddenEitherWay, "Blocked hosts: localhost:3000"},
        {"Rails, an error",
         saysToAlice(jsonAnswer(500, R"({"status":500,"error":"NoMethodError"})")),
         Fault::ServerError, "NoMethodError"},
        {"Django, a host that isn't allowed",
         saysToAll(htmlAnswer(400, "DisallowedHost at /auth", "Invalid HTTP_HOST header")),
         Fault::BadRequest, "DisallowedHost"},
        {"Django, CSRF",
         saysToAll(htmlAnswer(403, "403 Forbidden", "CSRF verification failed. Request aborted.")),
         Fault::CsrfRefused, "CSRF verification failed"},
        {"Django, text instead of an object", saysToAlice(jsonAnswer(200, '"' + Abc + '"')),
         Fault::TokenMissing},
        {"Flask, a dictionary as text", saysToAlice({200, "{'token': '" + Abc + "'}", "text/html"}),
         Fault::NotJson, "quotes"},
        {"FastAPI, another parameter", otherParameter, Fault::ChannelNotRead, "channelName"},
        {"FastAPI, a field",
         saysToAlice(
             jsonAnswer(422, R"({"detail":[{"loc":["query","room"],"msg":"field required"}]})")),
         Fault::BadRequest, "field required"},
        {"Express, a promise", saysToAlice(jsonAnswer(200, R"({"token":{}})")), Fault::TokenNoText,
         "await"},
        {"Express, a promise as the answer", saysToAlice(jsonAnswer(200, "{}")),
         Fault::TokenMissing, "await"},
        {"Express, the token alone", saysToAlice({200, Abc, "text/html; charset=utf-8"}),
         Fault::NotJson},
        {"Express, cors() by default",
         corsByDefault,
         Fault::WildcardWithCredentials,
         {},
         elsewhere},
        {"Express and nginx, CORS twice", corsTwice, Fault::OriginNotAllowed, "sent twice",
         elsewhere},
        {"Express, an error object",
         saysToAlice(jsonAnswer(200, R"({"error":{"message":"No session","code":401}})")),
         Fault::ErrorInside, "No session"},
        {"GraphQL, errors",
         saysToAlice(jsonAnswer(200, R"({"errors":[{"message":"Not authorized"}],"data":null})")),
         Fault::ErrorInside, "Not authorized"},
        {"GraphQL, data", saysToAlice(jsonAnswer(200, "{\"data\":{\"token\":\"" + Abc + "\"}}")),
         Fault::TokenNested, "data"},
        {"Vite, the page instead", saysToAll(htmlAnswer(200, "Vite App", "<div id=app></div>")),
         Fault::HtmlPage},
        {"Spring Security", saysToAll({403, {}, ""}), Fault::ForbiddenEitherWay},
        {"Spring, no route",
         saysToAll(jsonAnswer(404, R"({"status":404,"error":"Not Found","path":"/auth"})")),
         Fault::RouteMissing},
        {"Spring, XML",
         saysToAlice({200, "<?xml version=\"1.0\"?><Map><token>" + Abc + "</token></Map>",
                      "application/xml"}),
         Fault::NotJson, "XML"},
        {"Spring, XML without a declaration",
         saysToAlice(
             {200, "<Map><token>" + Abc + "</token></Map>", "application/xml;charset=UTF-8"}),
         Fault::NotJson, "XML"},
        {"Spring, security before CORS", securedFirst, Fault::PreflightRefused, "401",
         elsewhereWithBearer},
        {"ASP.NET Core, an exception",
         saysToAlice(
             {500, "System.NullReferenceException: Object reference not set", "text/plain"}),
         Fault::ServerError, "NullReferenceException"},
        {"ASP.NET, login timeout", saysToAll(htmlAnswer(440, "Login Timeout")), Fault::OtherStatus,
         "440"},
        {"WordPress",
         saysToAll(
             jsonAnswer(401, R"({"code":"rest_forbidden","message":"You are not allowed."})")),
         Fault::Unauthorized, "rest_forbidden"},
        {"PHP, a fatal error",
         saysToAlice({200,
                      "<br />\n<b>Fatal error</b>:  Uncaught Error: Class \"PushRadar\" not "
                      "found in auth.php:3",
                      "text/html"}),
         Fault::HtmlPage, "Fatal error"},
        {"PHP, die()", saysToAlice({200, {}, "text/html"}), Fault::EmptyAnswer},
        {"JSON of JSON", saysToAlice(jsonAnswer(200, "\"{\\\"token\\\":\\\"" + Abc + "\\\"}\"")),
         Fault::JsonInString},
        {"by the referrer", byReferrer, Fault::EveryoneGetsIn, {}, {}, Step::Refusal},
        {"a JWT that nobody verifies", unverified, Fault::AlteredCookieOpens, "jwt", withJwt,
         Step::Refusal},
        {"another socket's token", numberOfSocket, Fault::TokenForOtherSocket, {}, {}, Step::Token},
    };
    return all;
}

} // namespace RadarDesk
