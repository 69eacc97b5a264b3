// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/channelname.h>
#include <sandbox/service/hub.h>
#include <sandbox/service/observedexchange.h>
#include <sandbox/service/refusal.h>
#include <sandbox/service/requestfields.h>
#include <sandbox/service/secretcheck.h>
#include <sandbox/service/serviceoptions.h>
#include <sandbox/web/httpmessage.h>

#include <functional>
#include <optional>

namespace RadarDesk::sandbox {

/// The calls of both API versions, without their transport: a request in, an answer out.
class Api
{
public:
    /// \a metrics gives the text of GET /metrics.
    Api(const ServiceOptions &options, Hub &hub, Tokens &tokens,
        std::function<QByteArray()> metrics);

    [[nodiscard]] HttpAnswer handle(const HttpRequest &request);
    /// What the request was about that was handled last.
    [[nodiscard]] CallNotes &notes() { return m_notes; }

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
        ObservedCall::Operation operation;
        bool isReported; ///< To an observer.
    };
    static const Route *routeOf(const QByteArray &path);

    Outcome answerTo(const HttpRequest &request, const Route *route);
    Outcome health(const HttpRequest &request);
    Outcome ready(const HttpRequest &request);
    Outcome metrics(const HttpRequest &request);
    Outcome observe(const HttpRequest &request);
    Outcome browserLibrary(const HttpRequest &request);
    Outcome subscribe(const HttpRequest &request);
    Outcome broadcastV2(const HttpRequest &request);
    Outcome registerTokenV2(const HttpRequest &request);
    Outcome broadcastV3(const HttpRequest &request);
    Outcome issueTokenV3(const HttpRequest &request);
    Outcome setClientDataV3(const HttpRequest &request);

    [[nodiscard]] std::optional<Refusal> refuseSubscriber(const HttpRequest &request) const;
    [[nodiscard]] PushRadar::Result<PushRadar::ChannelName, Refusal>
    channelOf(const QString &name, PushRadar::ApiVersion version);
    [[nodiscard]] PushRadar::Result<PushRadar::ChannelName, Refusal>
    guardedChannelOf(const RequestFields &fields, PushRadar::ApiVersion version);
    [[nodiscard]] PushRadar::Result<QString, Refusal> socketOf(const RequestFields &fields);
    [[nodiscard]] HttpAnswer sent(const PushRadar::ChannelName &channel, const QByteArray &data);

    const Limits m_limits;
    const CallerRules m_callers;
    const bool m_isLenient;
    const bool m_servesObservers;
    const QByteArray m_publicKey;
    const SecretCheck m_secret;
    Hub &m_hub;
    Tokens &m_tokens;
    const std::function<QByteArray()> m_metrics;
    const QByteArray m_browserLibrary;
    CallNotes m_notes;
};

} // namespace RadarDesk::sandbox
