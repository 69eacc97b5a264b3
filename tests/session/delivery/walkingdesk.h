// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/observation/observingdesk.h>

#include <sandbox/service/sandbox.h>
#include <sandbox/service/sandboxclient.h>
#include <session/delivery/deliveryinquiry.h>

inline RadarDesk::sandbox::SandboxOptions observableSandbox()
{
    RadarDesk::sandbox::SandboxOptions options;
    options.observe = true;
    return options;
}

/// The walk of a missing message, of a sandbox that is observed.
struct Walk : ObservingDesk
{
    Walk()
        : inquiry({history, workspace, active, observation})
    {
    }

    /// What the walk comes to now.
    const RadarDesk::session::DeliveryReport &walk(const QString &channel)
    {
        QSignalSpy finished(&inquiry, &RadarDesk::session::DeliveryInquiry::finished);
        inquiry.ask({.profile = RadarDesk::workbench::SandboxId.toString(), .channel = channel});
        if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 30'000))
            qFatal("The history doesn't answer.");
        return *inquiry.report();
    }
    /// The name of the cause; the headline where nothing is wrong.
    QString cause(const QString &channel)
    {
        const RadarDesk::session::DeliveryReport &report = walk(channel);
        return report.culprit() ? nameOf(report.culprit()->cause) : report.headline;
    }

    RadarDesk::session::DeliveryInquiry inquiry;
};

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
