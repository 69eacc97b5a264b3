// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/endpointapp.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

/// One way to be wrong: what the app does, and what the check is given.
struct Wrong
{
    Fault fault;
    ApiVersion version = V3;
    std::function<EndpointApp::Endpoint(EndpointApp &)> endpoint;
    std::function<void(EndpointApp &, CheckInput &)> given = {};
    QString shouldSay = {}; ///< Among the sentence and the advice.
};

inline EndpointApp::Endpoint always(const HttpAnswer &answer)
{
    return [answer](const HttpRequest &request, const HttpReply &reply) {
        reply(EndpointApp::forPages(request, answer));
    };
}

// For Alice the same whatever is asked; everyone else is refused.
inline std::function<EndpointApp::Endpoint(EndpointApp &)> aliceGets(const HttpAnswer &answer)
{
    return [answer](EndpointApp &app) { return app.guarded(always(answer)); };
}

inline std::function<EndpointApp::Endpoint(EndpointApp &)> everyoneGets(const HttpAnswer &answer)
{
    return [answer](EndpointApp &) { return always(answer); };
}

// The token written into \a pattern in place of TOKEN.
inline std::function<EndpointApp::Endpoint(EndpointApp &)> tokenIn(const QByteArray &pattern,
                                                                   ApiVersion version = V3)
{
    return [pattern, version](EndpointApp &app) {
        return app.answering(version, [pattern](const QString &token) {
            return HttpAnswer{200, QByteArray(pattern).replace("TOKEN", token.toUtf8())};
        });
    };
}

// A page of another origin than the app, which sends cookies.
inline void fromElsewhere(EndpointApp &, CheckInput &input)
{
    input.settings.page = QStringLiteral("http://127.0.0.1:9/page");
}

inline void withBearer(EndpointApp &app, CheckInput &input)
{
    fromElsewhere(app, input);
    input.credentials = {{}, {{"Authorization", "Bearer alice-token"}}};
}

inline void signedOut(EndpointApp &, CheckInput &input)
{
    input.credentials = {};
}

// A good endpoint but for these headers, in the call itself or in the preflight.
inline std::function<EndpointApp::Endpoint(EndpointApp &)>
cors(const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    return [headers](EndpointApp &app) {
        return app.guarded([&app, headers](const HttpRequest &request, const HttpReply &reply) {
            app.token(V3, parameterOf(request, "channelName"), parameterOf(request, "socketID"),
                      [&app, headers, reply](const QString &token) {
                          HttpAnswer answer = app.tokenAnswer(V3, token);
                          answer.headers = headers;
                          reply(answer);
                      });
        });
    };
}

inline std::function<EndpointApp::Endpoint(EndpointApp &)> preflight(const HttpAnswer &answer)
{
    return [answer](EndpointApp &app) {
        const EndpointApp::Endpoint good = app.good(V3);
        return [answer, good](const HttpRequest &request, const HttpReply &reply) {
            if (request.method == "OPTIONS")
                reply(answer);
            else
                good(request, reply);
        };
    };
}

inline HttpAnswer redirect(const QByteArray &target, int status = 302)
{
    return {status, {}, "text/html", {{"Location", target}}};
}

// Gives Alice a token only when the channel is sent in another way.
inline std::function<EndpointApp::Endpoint(EndpointApp &)>
reads(const std::function<QString(const HttpRequest &)> &channelOf)
{
    return [channelOf](EndpointApp &app) {
        return [&app, channelOf](const HttpRequest &request, const HttpReply &reply) {
            const QString channel = channelOf(request);
            if (!EndpointApp::isAlice(request) || channel != u"private-room") {
                reply({400, R"({"message":"channel is required"})"});
                return;
            }
            app.token(V2, channel, {},
                      [&app, reply](const QString &token) { reply(app.tokenAnswer(V2, token)); });
        };
    };
}
