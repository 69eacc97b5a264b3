// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frameworks.h"

#include <QElapsedTimer>

namespace RadarDesk {

using namespace sandbox;
using namespace privatechannels;

namespace {

// nginx's limit_req: calls in quick succession are refused by 503 for a moment.
EndpointApp::Endpoint limitedPerSecond(EndpointApp &app)
{
    auto calls = std::make_shared<QList<qint64>>();
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    return [good = app.good(V3), calls, clock](const HttpRequest &request, const HttpReply &reply) {
        constexpr qint64 Span = 800;
        calls->removeIf([&](qint64 each) { return each < clock->elapsed() - Span; });
        if (calls->size() >= 2) {
            reply(htmlAnswer(503, "503 Service Temporarily Unavailable"));
            return;
        }
        calls->append(clock->elapsed());
        good(request, reply);
    };
}

// Each answer has another session, and whoever has one gets into every channel.
EndpointApp::Endpoint rotatingForAll(EndpointApp &app)
{
    auto current = std::make_shared<QByteArray>("alice");
    return [&app, current](const HttpRequest &request, const HttpReply &reply) {
        if (request.header("Cookie") != "session=" + *current) {
            reply({401, R"({"error":"Session expired"})"});
            return;
        }
        *current += 'x';
        const QByteArray cookie = "session=" + *current + "; HttpOnly";
        app.token(V3, parameterOf(request, "channelName"), parameterOf(request, "socketID"),
                  [reply, cookie](const QString &token) {
                      HttpAnswer answer = tokenJson(token);
                      answer.headers = {{"Set-Cookie", cookie}};
                      reply(answer);
                  });
    };
}

// Locks whoever asks for three channels that aren't theirs.
EndpointApp::Endpoint lockingOut(EndpointApp &app)
{
    auto refused = std::make_shared<int>(0);
    return [good = app.good(V3), refused](const HttpRequest &request, const HttpReply &reply) {
        const bool isHers = parameterOf(request, "channelName") == u"private-room";
        *refused += isHers ? 0 : 1;
        if (*refused > 2)
            reply({423, R"({"error":"Account locked"})"});
        else
            good(request, reply);
    };
}

// The same app under its other name, where the cookie isn't known.
EndpointApp::Endpoint toOtherName(EndpointApp &app)
{
    app.server.setEndpoint("/real", app.good(V3));
    return [&app](const HttpRequest &request, const HttpReply &reply) {
        QByteArray place = app.server.origin() + "/real?" + request.query;
        reply(EndpointApp::forPages(
            request,
            {301, {}, "text/plain", {{"Location", place.replace("127.0.0.1", "localhost")}}}));
    };
}

EndpointApp::Endpoint withTwoCookies(EndpointApp &app)
{
    return [&app](const HttpRequest &request, const HttpReply &reply) {
        const bool isHers = parameterOf(request, "channelName") == u"private-room";
        if (!isHers || !request.header("Cookie").contains("sid=\"s%3Aa.b==\""))
            reply({403, {}});
        else
            app.token(V3, QStringLiteral("private-room"), parameterOf(request, "socketID"),
                      [reply](const QString &token) { reply(tokenJson(token)); });
    };
}

void signedCookie(CheckInput &input)
{
    input.credentials.cookies = {QNetworkCookie("theme", "dark"),
                                 QNetworkCookie("sid", "\"s%3Aa.b==\"")};
}

void ownQuery(CheckInput &input)
{
    input.settings.endpoint += QStringLiteral("?app=7&lang=de");
}

EndpointApp::Answer typed(const QByteArray &type)
{
    return [type](const QString &token) {
        HttpAnswer answer = tokenJson(token);
        answer.contentType = type;
        return answer;
    };
}

std::function<EndpointApp::Endpoint(EndpointApp &)> tokenAs(const QByteArray &pattern)
{
    return [pattern](EndpointApp &app) {
        return app.answering(V3, [pattern](const QString &token) {
            return HttpAnswer{200, QByteArray(pattern).replace("TOKEN", token.toUtf8())};
        });
    };
}

void elsewhereByHttps(CheckInput &input)
{
    input.settings.page = QStringLiteral("http://127.0.0.1:3000/");
}

EndpointApp::Endpoint ofAnotherScheme(EndpointApp &app)
{
    return [good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
        good(request, [reply](HttpAnswer answer) {
            answer.headers = {{"Access-Control-Allow-Origin", "https://127.0.0.1:3000"},
                              {"Access-Control-Allow-Credentials", "true"}};
            reply(answer);
        });
    };
}

} // namespace

const QList<Framework> &furtherEndpoints()
{
    static const QList<Framework> all{
        {"nginx, limit_req", limitedPerSecond},
        {"an account that is locked", lockingOut},
        {"quoted and signed cookies", withTwoCookies, {}, {}, signedCookie},
        {"a query of its own", [](EndpointApp &app) { return app.good(V3); }, {}, {}, ownQuery},
        {"JSON:API", refusing({}, typed("application/vnd.api+json"))},
        {"octets", refusing({}, typed("application/octet-stream"))},
        {"refusals by 410", refusing({{410, {}}, {410, {}}})},
        {"refusals by 503", refusing({{503, {}}, {503, {}}})},
        {"refusals in French",
         refusing({{401, "Non autoris\xC3\xA9", "text/plain"}, {403, "Interdit", "text/plain"}})},
        {"refusals by a redirect home",
         refusing({{302, {}, "text/html", {{"Location", "/login"}}},
                   {302, {}, "text/html", {{"Location", "/login"}}}})},

        {"sessions that rotate, for all",
         rotatingForAll,
         Fault::AnyChannelOpens,
         {},
         {},
         Step::Refusal},
        {"another name of the host", toOtherName, Fault::RedirectedToHost, "cookie"},
        {"a header", saysToAlice({200, {}, "", {{"X-Token", "abc"}}}), Fault::EmptyAnswer},
        {"C#, capitals", tokenAs(R"({"Token":"TOKEN"})"), Fault::OtherDialect, "capital letters"},
        {"OAuth's name", tokenAs(R"({"access_token":"TOKEN"})"), Fault::TokenMissing,
         "access_token"},
        {"a list", tokenAs(R"([{"token":"TOKEN"}])"), Fault::TokenMissing},
        {"a list inside", tokenAs(R"({"token":["TOKEN"]})"), Fault::TokenNoText, "array"},
        {"a Bearer",
         tokenAs(R"({"token":"Bearer TOKEN"})"),
         Fault::TokenDressed,
         "Bearer",
         {},
         Step::Token},
        {"a line end",
         tokenAs(R"({"token":"TOKEN\n"})"),
         Fault::TokenDressed,
         "line",
         {},
         Step::Token},
        {"escaped for HTML", tokenAs("{&quot;token&quot;:&quot;TOKEN&quot;}"), Fault::NotJson},
        {"a form", tokenAs("token=TOKEN"), Fault::NotJson},
        {"no braces", tokenAs(R"("token":"TOKEN")"), Fault::NotJson},
        {"a word", saysToAlice({200, "Unauthorized", "text/plain"}), Fault::NotJson,
         "Unauthorized"},
        {"an address to go to", saysToAlice({200, R"({"redirect":"/login"})"}), Fault::TokenMissing,
         "/login"},
        {"false", saysToAlice({200, "false"}), Fault::TokenMissing, "false"},
        {"no content", saysToAlice({204, {}, ""}), Fault::EmptyAnswer, "204"},
        {"another scheme allowed", ofAnotherScheme, Fault::OriginNotAllowed,
         "https://127.0.0.1:3000", elsewhereByHttps},
        {"a teapot", saysToAll({418, "I'm a teapot", "text/plain"}), Fault::OtherStatus, "418"},
        {"a lock", saysToAll({423, "Account locked", "text/plain"}), Fault::OtherStatus,
         "Account locked"},
        {"a payment", saysToAll({402, R"({"error":"Plan expired"})"}), Fault::OtherStatus,
         "Plan expired"},
        {"a long text", saysToAll({500, QByteArray(100'000, 'x'), "text/plain"}),
         Fault::ServerError},
        {"legal reasons", saysToAll(htmlAnswer(451, "Unavailable For Legal Reasons")),
         Fault::OtherStatus, "Legal Reasons"},
        {"a proxy's password", saysToAll({407, "Proxy login", "text/plain"}), Fault::OtherStatus,
         "407. A proxy in front"},
        {"ASP.NET, antiforgery",
         saysToAll(htmlAnswer(400, "The antiforgery token could not be validated.")),
         Fault::CsrfRefused, "antiforgery"},
        {"Rails, authenticity",
         saysToAll({422, "ActionController::InvalidAuthenticityToken", "text/plain"}),
         Fault::CsrfRefused},
    };
    return all;
}

} // namespace RadarDesk
