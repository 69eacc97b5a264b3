// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandboxclient.h"

#include <QTest>

#include <atomic>
#include <memory>

/// A test of a sandbox whose clock can be put forward. For init() and cleanup() of each test.
class ClockedSandboxTest : public QObject
{
protected:
    void makeSandbox()
    {
        m_secondsLater = 0;
        RadarDesk::sandbox::SandboxOptions options;
        options.clock = [this] {
            return std::chrono::system_clock::now() + std::chrono::seconds(m_secondsLater);
        };
        options.limits.registeredTokens = 3;
        m_sandbox = std::make_unique<RadarDesk::sandbox::Sandbox>(options);
        QVERIFY(m_sandbox->start().ok());
        m_client = std::make_unique<SandboxClient>(*m_sandbox);
    }
    void endSandbox()
    {
        m_client.reset();
        m_sandbox.reset();
    }

    std::atomic<qint64> m_secondsLater = 0;
    std::unique_ptr<RadarDesk::sandbox::Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;
};
