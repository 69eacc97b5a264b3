// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>
#include <privatechannels/diagnosis/check.h>
#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/sandboxsubscriber.h>
#include <support/pageserver.h>

#include <pushradar/client.h>

#include <functional>

namespace RadarDesk {

inline constexpr auto V2 = PushRadar::ApiVersion::V2;
inline constexpr auto V3 = PushRadar::ApiVersion::V3;

/// What a request asks of an endpoint.
[[nodiscard]] QString parameterOf(const sandbox::HttpRequest &request, const QByteArray &name);

/// An app with an authentication endpoint, and the service that it uses: Alice, who has the cookie
/// session=alice, may join private-room and presence-room, and nobody else may join anything.
class EndpointApp
{
public:
    using Endpoint = PageServer::Endpoint;
    /// Makes an answer of a token.
    using Answer = std::function<sandbox::HttpAnswer(const QString &token)>;

    explicit EndpointApp(const sandbox::SandboxOptions &options = {});

    PageServer server;
    sandbox::Sandbox sandbox;

    /// What a check of it would be given: Alice asks for private-room, from a page of the app.
    [[nodiscard]] privatechannels::CheckInput input(PushRadar::ApiVersion version) const;
    /// \a version says which parameters are read and which member is given.
    [[nodiscard]] sandbox::HttpAnswer tokenAnswer(PushRadar::ApiVersion version,
                                                  const QString &token) const;

    /// An endpoint that does everything right.
    [[nodiscard]] Endpoint good(PushRadar::ApiVersion version);
    /// One that answers Alice with what \a answer makes of the token.
    [[nodiscard]] Endpoint answering(PushRadar::ApiVersion version, const Answer &answer);
    /// One that answers Alice by \a inner and refuses everyone else.
    [[nodiscard]] Endpoint guarded(const Endpoint &inner);
    /// Hands a token from the service to \a take, on this thread.
    void token(PushRadar::ApiVersion version, const QString &channel, const QString &socketId,
               const std::function<void(const QString &token)> &take);

    /// The ID of another socket than the check's, which the service knows.
    [[nodiscard]] QString otherSocket();

    [[nodiscard]] static bool isAlice(const sandbox::HttpRequest &request);
    /// Lets any page have \a answer, with cookies.
    [[nodiscard]] static sandbox::HttpAnswer forPages(const sandbox::HttpRequest &request,
                                                      sandbox::HttpAnswer answer);

private:
    [[nodiscard]] PushRadar::Client &client(PushRadar::ApiVersion version);

    PushRadar::Client m_v2;
    PushRadar::Client m_v3;
    sandbox::SandboxSubscriber m_other;
};

/// Makes a check of \a input and waits for its end.
[[nodiscard]] privatechannels::Report checked(const privatechannels::CheckInput &input);

/// The report in a few words, for the failure of a test: "ok ok CROSS RouteMissing dash …".
[[nodiscard]] QByteArray inShort(const privatechannels::Report &report);

} // namespace RadarDesk
