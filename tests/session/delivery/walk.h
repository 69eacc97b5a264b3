// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/observation/observingdesk.h>

#include <session/delivery/deliveryinquiry.h>

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
        return report.culprit() ? RadarDesk::session::nameOf(report.culprit()->cause)
                                : report.headline;
    }

    RadarDesk::session::DeliveryInquiry inquiry;
};
