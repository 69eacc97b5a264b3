// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/endpointapp.h>

namespace RadarDesk {

/// An endpoint as a framework, a server or a host of apps makes it.
struct Framework
{
    const char *name;
    std::function<EndpointApp::Endpoint(EndpointApp &)> endpoint;
    std::optional<privatechannels::Fault> fault = {}; ///< None: it is right.
    QString says = {}; ///< Among the finding's words.
    std::function<void(privatechannels::CheckInput &)> given = {};
    privatechannels::Step step = privatechannels::Step::Endpoint; ///< Which fails.
};

/// What an app answers to a guest, and to Alice for a channel that isn't hers.
struct Refusals
{
    sandbox::HttpAnswer guest{401, R"({"error":"Unauthorized"})"};
    sandbox::HttpAnswer other{403, R"({"error":"Forbidden"})"};
};

/// One that answers Alice with what \a made makes of her token, and refuses as said.
[[nodiscard]] std::function<EndpointApp::Endpoint(EndpointApp &)>
refusing(const Refusals &refusals, const EndpointApp::Answer &made = {});
/// One that answers everyone the same.
[[nodiscard]] std::function<EndpointApp::Endpoint(EndpointApp &)>
saysToAll(const sandbox::HttpAnswer &answer);
/// One that answers Alice the same whatever she asks, and refuses everyone else by 401.
[[nodiscard]] std::function<EndpointApp::Endpoint(EndpointApp &)>
saysToAlice(const sandbox::HttpAnswer &answer);
[[nodiscard]] sandbox::HttpAnswer htmlAnswer(int status, const QByteArray &title,
                                             const QByteArray &text = {});
[[nodiscard]] sandbox::HttpAnswer tokenJson(const QString &token);

[[nodiscard]] const QList<Framework> &rightFrameworks();
[[nodiscard]] const QList<Framework> &wrongFrameworks();
/// Servers and hosts of apps before the app.
[[nodiscard]] const QList<Framework> &wrongHosts();
/// Of any kind, right and wrong.
[[nodiscard]] const QList<Framework> &furtherEndpoints();

} // namespace RadarDesk
