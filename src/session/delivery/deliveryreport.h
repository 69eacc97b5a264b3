// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/delivery/deliveryjudges.h>
#include <session/delivery/missedmessages.h>

#include <array>

namespace RadarDesk::session {

/// The steps of a message's way, in their order.
enum class DeliveryStep { Sent, Accepted, SameChannel, Subscribed, Delivered, Handled, Seen };

inline constexpr std::array AllDeliverySteps{DeliveryStep::Sent,        DeliveryStep::Accepted,
                                             DeliveryStep::SameChannel, DeliveryStep::Subscribed,
                                             DeliveryStep::Delivered,   DeliveryStep::Handled,
                                             DeliveryStep::Seen};

/// "Sent", "Accepted"
[[nodiscard]] QString titleOf(DeliveryStep step);

/// The one thing that RadarDesk can do itself about a cause.
struct DeliveryRemedy
{
    enum class Act {
        ConnectApp, ///< Show how an app is pointed here.
        EditProfile,
        OpenFaults,
        CheckAccess, ///< Check why the channel is refused.
        ShowConnection, ///< text is its socket ID.
        OpenPage, ///< A subscriber page for the channel.
        SendAgain,
        CopyName, ///< text is a channel's name.
    };

    Act act = Act::SendAgain;
    QString label; ///< For a button.
    QString text;

    bool operator==(const DeliveryRemedy &) const = default;
};

/// What the walk of a message came to.
struct DeliveryReport
{
    enum class Kind {
        Faulty, ///< The headline is the cause.
        Arrived, ///< All steps passed.
        Partial, ///< Nothing is wrong in the steps that passed; others can't be known.
        Unknown, ///< Nothing can be known.
    };

    QString profile; ///< Of the question: its ID.
    QString channel;
    QString socketId; ///< Of the connection that was asked about; empty: any.
    QDateTime time; ///< Of the walk, UTC.
    std::optional<workbench::Event> subject;
    QList<DeliveryStepResult> steps; ///< One for each of AllDeliverySteps.
    Kind kind = Kind::Unknown;
    QString headline;
    QString text; ///< What to do, or what is left open.
    std::optional<DeliveryRemedy> remedy;
    MissedMessages missed;

    [[nodiscard]] const DeliveryStepResult &at(DeliveryStep step) const
    {
        return steps.at(static_cast<qsizetype>(step));
    }
    /// The first finding of all; nullptr without one.
    [[nodiscard]] const DeliveryFinding *culprit() const;
};

/// Walks the way of the message that \a evidence is about.
[[nodiscard]] DeliveryReport walkDelivery(const DeliveryEvidence &evidence);
/// The steps as they are shown and exported.
[[nodiscard]] QList<workbench::ReportedStep> reportedSteps(const DeliveryReport &report);
/// The report as Markdown, without secrets, tokens and cookies.
[[nodiscard]] QString toMarkdown(const DeliveryReport &report);

} // namespace RadarDesk::session
