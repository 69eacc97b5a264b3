// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scriptedserver.h"

#include <pushradar/client.h>

inline QString serverSecret()
{
    return QStringLiteral("sk_test_123");
}

inline PushRadar::DataItems hello()
{
    return {{"message", "Hello World!"}};
}

/// A client of \a server that gives up only when a test would have failed already.
class TestClient : public PushRadar::Client
{
public:
    explicit TestClient(const ScriptedServer &server,
                        PushRadar::ApiVersion version = PushRadar::ApiVersion::V3)
        : PushRadar::Client(serverSecret(), version)
    {
        setBaseUrl(server.url(QStringLiteral("/v3")));
    }
};
