// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/delivery/deliverycase.h>
#include <session/delivery/deliverycause.h>
#include <workbench/steps/reportedstep.h>

namespace RadarDesk::session {

/// A cause that was found, in words.
struct DeliveryFinding
{
    DeliveryCause cause = DeliveryCause::NeverCalled;
    QString headline; ///< In a few words.
    QString sentence; ///< What shows it.
    QString advice; ///< What to do about it.
    QStringList details; ///< As they were given to deliveryFinding().
    QString socketId; ///< The connection that shows it, where it is one.
    QString channel; ///< What subscribers call the channel, letter by letter, where that differs.
};

/// The words for \a cause. \a details fill the places of its sentence and advice.
[[nodiscard]] DeliveryFinding deliveryFinding(DeliveryCause cause, const QStringList &details = {});

/// What a step came to.
struct DeliveryStepResult
{
    workbench::StepVerdict verdict = workbench::StepVerdict::Waiting;
    QString summary;
    QList<DeliveryFinding> findings;
    QStringList notes;
    QList<workbench::StepCall> calls;
    /// It got no further: the steps after this one have nothing to judge.
    bool endsTheWay = false;

    [[nodiscard]] static DeliveryStepResult passed(const QString &summary);
    [[nodiscard]] static DeliveryStepResult skipped(const QString &why);
    /// Nobody got it.
    [[nodiscard]] static DeliveryStepResult failed(const DeliveryFinding &finding);
    /// Some got it all the same: the steps after this one are about those.
    [[nodiscard]] static DeliveryStepResult failedPartly(const DeliveryFinding &finding);
};

// The steps in their order; each sees only the evidence, and none calls anybody.
[[nodiscard]] DeliveryStepResult judgeSent(const DeliveryCase &what);
[[nodiscard]] DeliveryStepResult judgeAccepted(const DeliveryCase &what);
[[nodiscard]] DeliveryStepResult judgeSameChannel(const DeliveryCase &what);
[[nodiscard]] DeliveryStepResult judgeSubscribed(const DeliveryCase &what);
[[nodiscard]] DeliveryStepResult judgeDelivered(const DeliveryCase &what);
[[nodiscard]] DeliveryStepResult judgeHandled(const DeliveryCase &what);
[[nodiscard]] DeliveryStepResult judgeSeen(const DeliveryCase &what);

} // namespace RadarDesk::session
