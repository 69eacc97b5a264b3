// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/channelname.h>
#include <sandbox/service/credentials.h>
#include <sandbox/service/hub.h>
#include <sandbox/service/refusal.h>
#include <sandbox/service/requestfields.h>
#include <sandbox/service/tokens.h>
#include <sandbox/web/httpmessage.h>

#include <optional>

namespace RadarDesk::sandbox {

/// The calls of both API versions, without their transport: a request in, an answer out.
class Api
{
public:
    Api(const Limits &limits, Credentials credentials, Hub &hub, Tokens &tokens);

    [[nodiscard]] HttpAnswer handle(const HttpRequest &request);

    /// The answer that states a refusal.
    [[nodiscard]] static HttpAnswer refused(const Refusal &refusal);
    /// \a path when the API has it, else a text that is the same for all others: fit for a log,
    /// whatever a client puts in a path.
    [[nodiscard]] static QByteArray loggedPath(const QByteArray &path);

private:
    using Outcome = PushRadar::Result<HttpAnswer, Refusal>;
    struct Route
    {
        const char *path;
        const char *method;
        Outcome (Api::*call)(const HttpRequest &);
    };
    static const Route *routeOf(const QByteArray &path);

    Outcome health(const HttpRequest &request);
    Outcome browserLibrary(const HttpRequest &request);
    Outcome subscribe(const HttpRequest &request);
    Outcome broadcastV2(const HttpRequest &request);
    Outcome registerTokenV2(const HttpRequest &request);
    Outcome broadcastV3(const HttpRequest &request);
    Outcome issueTokenV3(const HttpRequest &request);
    Outcome setClientDataV3(const HttpRequest &request);

    [[nodiscard]] std::optional<Refusal> refuseSubscriber(const HttpRequest &request) const;
    [[nodiscard]] std::optional<Refusal> refuseSecret(const QByteArray &secret) const;
    [[nodiscard]] std::optional<Refusal> refuseSecretV2(const RequestFields &fields) const;
    [[nodiscard]] std::optional<Refusal> refuseAuthorizationV3(const HttpRequest &request) const;
    [[nodiscard]] PushRadar::Result<PushRadar::ChannelName, Refusal>
    channelOf(QStringView name, PushRadar::ApiVersion version) const;
    [[nodiscard]] PushRadar::Result<PushRadar::ChannelName, Refusal>
    guardedChannelOf(const RequestFields &fields, PushRadar::ApiVersion version) const;
    [[nodiscard]] PushRadar::Result<QString, Refusal> socketOf(const RequestFields &fields) const;
    [[nodiscard]] HttpAnswer sent(const PushRadar::ChannelName &channel, const QByteArray &data);

    const Limits m_limits;
    const Credentials m_credentials;
    Hub &m_hub;
    Tokens &m_tokens;
    const QByteArray m_browserLibrary;
};

} // namespace RadarDesk::sandbox
