// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/client.h>

/// A client with the secret and the address of the environment.
class Service : public PushRadar::Client
{
public:
    Service()
        : Client(qEnvironmentVariable("PUSHRADAR_SECRET"))
    {
        if (const QString url = qEnvironmentVariable("PUSHRADAR_URL"); !url.isEmpty())
            setBaseUrl(QUrl(url));
    }
};
