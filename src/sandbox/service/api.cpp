// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/api.h>

#include <pushradar/jsonvalue.h>
#include <sandbox/hosting/healthanswers.h>
#include <sandbox/script/browserlibrary.h>
#include <sandbox/service/sandboxtext.h>
#include <sandbox/service/targetingcheck.h>

#include <algorithm>
#include <array>

namespace RadarDesk::sandbox {

using PushRadar::ApiVersion;
using PushRadar::ChannelName;
using PushRadar::JsonValue;
using PushRadar::Result;

namespace {

/// Of a socket's ID, in a sentence.
constexpr qsizetype MostShown = 64;

using Operation = ObservedCall::Operation;

HttpAnswer succeeded()
{
    return {200, "{\"status\":\"ok\"}"};
}

/// A slash at the end makes no other path.
QByteArray withoutLastSlash(const QByteArray &path)
{
    return path.size() > 1 && path.endsWith('/') ? path.chopped(1) : path;
}

/// Lets a page of any origin read \a answer.
HttpAnswer forAnyOrigin(HttpAnswer answer)
{
    answer.headers.emplaceBack("Access-Control-Allow-Origin", "*");
    return answer;
}

} // namespace

Api::Api(const ServiceOptions &options, Hub &hub, Tokens &tokens,
         std::function<QByteArray()> metrics)
    : m_limits(options.limits)
    , m_callers(options.callers)
    , m_isLenient(options.lenient)
    , m_servesObservers(options.servesObservers)
    , m_publicKey(options.credentials.publicKey)
    , m_secret(options.credentials.secret)
    , m_hub(hub)
    , m_tokens(tokens)
    , m_metrics(std::move(metrics))
    , m_browserLibrary(RadarDesk::sandbox::browserLibrary())
{
}

const Api::Route *Api::routeOf(const QByteArray &path)
{
    static constexpr std::array<Route, 12> routes{{
        {"/health", "GET", &Api::health, Operation::Other, false},
        {"/ready", "GET", &Api::ready, Operation::Other, false},
        {"/metrics", "GET", &Api::metrics, Operation::Other, false},
        {BrowserLibraryV2, "GET", &Api::browserLibrary, Operation::Other, false},
        {BrowserLibraryV3, "GET", &Api::browserLibrary, Operation::Other, false},
        {"/observe", "GET", &Api::observe, Operation::Other, false},
        {"/subscribe", "GET", &Api::subscribe, Operation::Subscribe, true},
        {"/v2/broadcast", "POST", &Api::broadcastV2, Operation::Broadcast, true},
        {"/v2/channel-auth", "POST", &Api::registerTokenV2, Operation::Token, true},
        {"/v3/broadcasts", "POST", &Api::broadcastV3, Operation::Broadcast, true},
        {"/v3/channels/auth", "GET", &Api::issueTokenV3, Operation::Token, true},
        {"/v3/client-data", "POST", &Api::setClientDataV3, Operation::ClientData, true},
    }};
    const QByteArray wanted = withoutLastSlash(path);
    const auto *route = std::find_if(routes.begin(), routes.end(),
                                     [&](const Route &r) { return wanted == r.path; });
    return route == routes.end() ? nullptr : route;
}

QByteArray Api::loggedPath(const QByteArray &path)
{
    return routeOf(path) ? withoutLastSlash(path) : QByteArrayLiteral("(unknown path)");
}

HttpAnswer Api::refused(const Refusal &refusal)
{
    HttpAnswer answer{refusal.status,
                      "{\"error\":" + PushRadar::toJsonString(refusal.message) + '}'};
    if (refusal.status == 401)
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return answer;
}

HttpAnswer Api::handle(const HttpRequest &request)
{
    m_notes = {};
    const Route *route = routeOf(request.path);
    const Outcome outcome = answerTo(request, route);
    if (outcome)
        return *outcome;
    m_notes.reason = outcome.error().message;
    HttpAnswer answer = refused(outcome.error());
    if (answer.status == 405)
        answer.headers.emplaceBack("Allow", route->method);
    return answer;
}

Api::Outcome Api::answerTo(const HttpRequest &request, const Route *route)
{
    m_notes.isReported = request.method != "OPTIONS" && (!route || route->isReported);
    if (const auto refusal = m_callers.refuseHost(request))
        return *refusal;
    if (!route)
        return Refusal{404, SandboxText::tr("There is nothing at this path.")};
    m_notes.operation = route->operation;
    m_notes.version =
        QByteArrayView(route->path).startsWith("/v2/") ? ApiVersion::V2 : ApiVersion::V3;
    if (request.method != route->method) {
        return Refusal{405,
                       SandboxText::tr("%1 accepts only %2 requests.")
                           .arg(QLatin1StringView(route->path), QLatin1StringView(route->method))};
    }
    return (this->*route->call)(request);
}

Api::Outcome Api::health(const HttpRequest &request)
{
    return healthAnswer(request);
}

Api::Outcome Api::ready(const HttpRequest &request)
{
    return readyAnswer(request);
}

Api::Outcome Api::metrics(const HttpRequest &request)
{
    if (const auto refusal = m_secret.refuseV3(request.authorization))
        return *refusal;
    return HttpAnswer{200, m_metrics(), "text/plain; version=0.0.4; charset=utf-8"};
}

Api::Outcome Api::observe(const HttpRequest &request)
{
    if (!m_servesObservers)
        return Refusal{404, SandboxText::tr("The sandbox was started without observation.")};
    if (const auto refusal = m_secret.refuseObserver(request))
        return *refusal;
    return HttpAnswer{HttpAnswer::SwitchingProtocols};
}

Api::Outcome Api::browserLibrary(const HttpRequest &)
{
    return forAnyOrigin({200, m_browserLibrary, "text/javascript; charset=utf-8"});
}

Api::Outcome Api::subscribe(const HttpRequest &request)
{
    // A browser keeps from its page why a WebSocket was refused, so the page asks without one.
    if (!request.wantsWebSocket && request.query.split('&').contains("why=1"))
        m_notes.isReported = false; // again
    if (const auto refusal = refuseSubscriber(request)) {
        m_notes.reason = refusal->message;
        return forAnyOrigin(refused(*refusal));
    }
    return HttpAnswer{HttpAnswer::SwitchingProtocols};
}

std::optional<Refusal> Api::refuseSubscriber(const HttpRequest &request) const
{
    const auto fields = RequestFields::fromForm(request.query);
    if (!fields)
        return fields.error();
    const auto key = fields->text(QStringLiteral("key"));
    if (!key || key->isEmpty())
        return Refusal{401, SandboxText::tr("The URL has no public key (?key=pk_...).")};
    if (!sameInConstantTime(*key, m_publicKey))
        return Refusal{401, SandboxText::tr("The public key isn't the one of this sandbox.")};
    if (const auto refusal = m_callers.refuseOrigin(request))
        return *refusal;
    if (m_hub.subscriberCount() >= m_limits.subscribers)
        return Refusal{413, SandboxText::tr("The sandbox has no room for another subscriber.")};
    if (!request.wantsWebSocket) {
        return Refusal{
            400, SandboxText::tr("/subscribe accepts only WebSocket connections. Use a ws: URL.")};
    }
    return std::nullopt;
}

Api::Outcome Api::broadcastV2(const HttpRequest &request)
{
    const auto fields = RequestFields::fromBody(request.contentType, request.body);
    if (!fields)
        return fields.error();
    if (const auto refusal = m_secret.refuseV2(*fields))
        return *refusal;
    const auto notification = fields->json(QStringLiteral("notification"));
    if (!notification)
        return notification.error();
    if (notification->type() != JsonValue::Type::Object)
        return Refusal{400, SandboxText::tr("“notification” must be a JSON object.")};

    const JsonValue name = notification->member(u"channel");
    if (name.type() != JsonValue::Type::String)
        return Refusal{400, SandboxText::tr("The notification has no “channel”.")};
    const auto channel = channelOf(name.toString(), ApiVersion::V2);
    if (!channel)
        return channel.error();
    const JsonValue data = notification->member(u"data");
    if (data.type() != JsonValue::Type::Object || data.members().isEmpty()) {
        return Refusal{400,
                       SandboxText::tr("The “data” of the notification must be an object with at "
                                       "least one data item.")};
    }
    if (const auto refusal = refuseTargeting(*notification))
        return *refusal;
    return sent(*channel, data.toJson());
}

Api::Outcome Api::registerTokenV2(const HttpRequest &request)
{
    const auto fields = RequestFields::fromBody(request.contentType, request.body);
    if (!fields)
        return fields.error();
    if (const auto refusal = m_secret.refuseV2(*fields))
        return *refusal;
    const auto channel = guardedChannelOf(*fields, ApiVersion::V2);
    if (!channel)
        return channel.error();
    const auto token = fields->text(QStringLiteral("authToken"));
    if (!token)
        return token.error();
    if (token->size() > m_limits.tokenBytes) {
        return Refusal{
            413, SandboxText::tr("The token is longer than %1 bytes.").arg(m_limits.tokenBytes)};
    }
    if (!Tokens::looksLikeV2(*token)) {
        return Refusal{400,
                       SandboxText::tr("The “authToken” must start with “channel_auth_token_”, as "
                                       "the client libraries make it.")};
    }
    m_tokens.add(*token, *channel);
    m_notes.token = *token;
    return succeeded();
}

Api::Outcome Api::broadcastV3(const HttpRequest &request)
{
    if (const auto refusal = m_secret.refuseV3(request.authorization))
        return *refusal;
    const auto fields = RequestFields::fromBody(request.contentType, request.body);
    if (!fields)
        return fields.error();
    const auto name = fields->text(QStringLiteral("channel"));
    if (!name)
        return name.error();
    const auto data = fields->text(QStringLiteral("data"));
    if (!data)
        return data.error();
    if (name->size() + data->size() > m_limits.messageBytes) {
        return Refusal{413,
                       SandboxText::tr("Channel and data together are %1 bytes; the limit is %2.")
                           .arg(name->size() + data->size())
                           .arg(m_limits.messageBytes)};
    }
    const auto channel = channelOf(QString::fromUtf8(*name), ApiVersion::V3);
    if (!channel)
        return channel.error();
    const auto json = fields->jsonInText(QStringLiteral("data"));
    if (!json)
        return json.error();
    return sent(*channel, json->toJson());
}

Api::Outcome Api::issueTokenV3(const HttpRequest &request)
{
    if (const auto refusal = m_secret.refuseV3(request.authorization))
        return *refusal;
    const auto fields = RequestFields::fromForm(request.query);
    if (!fields)
        return fields.error();
    const auto channel = guardedChannelOf(*fields, ApiVersion::V3);
    if (!channel)
        return channel.error();
    const auto socket = socketOf(*fields);
    if (!socket)
        return socket.error();
    if (!m_isLenient && !m_hub.hasBeen(*socket)) {
        return Refusal{400,
                       SandboxText::tr("No socket has had the ID “%1” since the sandbox started; "
                                       "ask with the ID of the page that subscribes.")
                           .arg(m_notes.socketId)};
    }
    m_notes.token = m_tokens.issue(*channel, *socket);
    return HttpAnswer{200, "{\"token\":\"" + m_notes.token + "\"}"};
}

Api::Outcome Api::setClientDataV3(const HttpRequest &request)
{
    if (const auto refusal = m_secret.refuseV3(request.authorization))
        return *refusal;
    const auto fields = RequestFields::fromBody(request.contentType, request.body);
    if (!fields)
        return fields.error();
    const auto socket = socketOf(*fields);
    if (!socket)
        return socket.error();
    const auto text = fields->text(QStringLiteral("clientData"));
    if (!text)
        return text.error();
    if (text->size() > m_limits.clientDataBytes) {
        return Refusal{413,
                       SandboxText::tr("The client data is %1 bytes; the limit is %2.")
                           .arg(text->size())
                           .arg(m_limits.clientDataBytes)};
    }
    const auto json = fields->jsonInText(QStringLiteral("clientData"));
    if (!json)
        return json.error();
    if (json->type() != JsonValue::Type::Object)
        return Refusal{400, SandboxText::tr("The client data must be a JSON object.")};
    const JsonValue id = json->member(u"##uniqueID");
    m_notes.data = json->toJson();
    const bool isConnected = m_hub.setClientData(
        *socket,
        {json->toJson(), id.type() == JsonValue::Type::Null ? QByteArray() : id.toJson(), 0});
    if (!isConnected && !m_isLenient) {
        return Refusal{
            400, SandboxText::tr("No socket with the ID “%1” is connected.").arg(m_notes.socketId)};
    }
    return succeeded();
}

Result<ChannelName, Refusal> Api::channelOf(const QString &name, ApiVersion version)
{
    m_notes.channel = name;
    const auto channel = ChannelName::make(name, version);
    if (!channel)
        return Refusal{400, channel.error().message};
    if (channel->toString().toUtf8().size() > m_limits.channelBytes) {
        return Refusal{413,
                       SandboxText::tr("The channel name is longer than %1 bytes.")
                           .arg(m_limits.channelBytes)};
    }
    return *channel;
}

Result<ChannelName, Refusal> Api::guardedChannelOf(const RequestFields &fields, ApiVersion version)
{
    const auto name = fields.text(QStringLiteral("channel"));
    if (!name)
        return name.error();
    auto channel = channelOf(QString::fromUtf8(*name), version);
    if (channel && !channel->needsToken()) {
        return Refusal{400,
                       SandboxText::tr("“%1” is public; only channels that start with “private-” "
                                       "or “presence-” take tokens.")
                           .arg(channel->toString())};
    }
    return channel;
}

Result<QString, Refusal> Api::socketOf(const RequestFields &fields)
{
    const auto id = fields.text(QStringLiteral("socketID"));
    if (!id)
        return id.error();
    if (id->size() > m_limits.tokenBytes)
        return Refusal{413, SandboxText::tr("The “socketID” is too long.")};
    QString text = QString::fromUtf8(*id);
    m_notes.socketId = text.left(MostShown);
    if (text.isEmpty()
        || std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); }))
        return Refusal{400, SandboxText::tr("The “socketID” is empty or contains white space.")};
    return text;
}

HttpAnswer Api::sent(const ChannelName &channel, const QByteArray &data)
{
    Hub::Delivery delivery = m_hub.broadcast(channel, data);
    m_notes.channel = channel.toString();
    m_notes.data = data;
    m_notes.broadcastId = delivery.id;
    m_notes.subscribers = delivery.subscribers;
    m_notes.delivery = std::move(delivery.observed);
    return {200,
            "{\"status\":\"ok\",\"id\":\"" + delivery.id
                + "\",\"subscribers\":" + QByteArray::number(delivery.subscribers) + '}'};
}

} // namespace RadarDesk::sandbox
