// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/delivery/walk.h>

#include <sandbox/service/sandbox.h>
#include <sandbox/service/sandboxclient.h>

inline RadarDesk::sandbox::SandboxOptions observableSandbox()
{
    RadarDesk::sandbox::SandboxOptions options;
    options.observe = true;
    return options;
}

/// A running sandbox, an app that calls it, and the walk.
struct WalkingDesk : Walk
{
    WalkingDesk()
        : sandbox(observableSandbox())
        , isStarted(sandbox.start().ok())
        , app(sandbox)
    {
        sandboxInUse.useOwn(sandbox);
    }

    /// Reports what \a callbacks callbacks of that page did with its next message.
    static void report(TestSubscriber &page, int callbacks, const QByteArray &threw = {})
    {
        const QJsonObject message = page.next("message");
        QJsonObject handled{{"event", "handled"},
                            {"channel", message.value("channel")},
                            {"id", message.value("id")},
                            {"callbacks", callbacks}};
        if (!threw.isEmpty())
            handled.insert("threw", QJsonDocument::fromJson(threw).object());
        page.socket().sendTextMessage(QString::fromUtf8(QJsonDocument(handled).toJson()));
    }
    HttpAnswer callWith(const QByteArray &secret, const QString &target = "/v3/broadcasts")
    {
        return app.send(
            "POST", target,
            {{"Authorization", "Bearer " + secret}, {"Content-Type", "application/json"}},
            R"({"channel":"orders","data":"1"})");
    }

    RadarDesk::sandbox::Sandbox sandbox;
    bool isStarted;
    SandboxClient app;
};
