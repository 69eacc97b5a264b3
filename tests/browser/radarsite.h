// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/client.h>
#include <sandbox/service/sandbox.h>
#include <support/pageserver.h>

#include <optional>

/// A sandbox and an application that uses it: pages, and at another origin the endpoints that ask
/// the sandbox for tokens.
class RadarSite
{
public:
    /// \a observes: the sandbox tells what happens, and asks pages what their callbacks did.
    explicit RadarSite(bool observes = false);

    [[nodiscard]] bool start();
    void stopSandbox();
    /// At the port where it was, with the same credentials; it knows no earlier socket or token.
    [[nodiscard]] bool startSandbox();
    [[nodiscard]] RadarDesk::sandbox::Sandbox &sandbox() { return *m_sandbox; }

    /// A page with the script of that \a version, which makes "radar" and runs \a script. There
    /// "endpoints" is their address, and these hold what happened: received, subscribed,
    /// presence, errors, states.
    [[nodiscard]] QUrl page(const QString &script, const QString &version = "v3");
    [[nodiscard]] RadarDesk::PageServer &pages() { return m_pages; }
    /// "/auth" (v3), "/channel-auth" (v2) and "/connected". They answer pages that have the cookie
    /// "user=alice", and refuse others with 403.
    [[nodiscard]] RadarDesk::PageServer &endpoints() { return m_endpoints; }
    /// Adds an endpoint that gives every page the same answer.
    void setAnswer(const QByteArray &path, const RadarDesk::sandbox::HttpAnswer &answer);

    /// Broadcasts \a data, a JSON object, with the client library; how many it reached.
    [[nodiscard]] int broadcast(const QString &channel, const QByteArray &data,
                                PushRadar::ApiVersion version = PushRadar::ApiVersion::V3);

private:
    [[nodiscard]] PushRadar::Client &client(PushRadar::ApiVersion version)
    {
        return version == PushRadar::ApiVersion::V2 ? *m_v2 : *m_v3;
    }
    void addTokens(const QByteArray &path, PushRadar::ApiVersion version);
    void addConnected();
    [[nodiscard]] RadarDesk::sandbox::HttpAnswer
    readable(RadarDesk::sandbox::HttpAnswer answer) const;

    RadarDesk::PageServer m_pages;
    RadarDesk::PageServer m_endpoints;
    RadarDesk::sandbox::SandboxOptions m_options;
    std::optional<RadarDesk::sandbox::Sandbox> m_sandbox;
    std::optional<PushRadar::Client> m_v2;
    std::optional<PushRadar::Client> m_v3;
    int m_pageCount = 0;
    int m_connectedCount = 0;
};
