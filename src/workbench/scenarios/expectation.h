// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/fields/fieldcondition.h>

#include <QList>

#include <chrono>

namespace RadarDesk::workbench {

/// What is expected of the messages of a channel.
struct Expectation
{
    static constexpr int MostMessages = 1000;
    static constexpr qsizetype MostConditions = 50;

    QString channel;
    std::chrono::milliseconds time{2000}; ///< Within which they arrive, or none does.
    int times = 1; ///< How many; nothing where none is expected.
    bool isExact = false; ///< No more than that.
    QList<FieldCondition> conditions; ///< All of them hold.

    bool operator==(const Expectation &) const = default;
    /// Why it can't be one, in a sentence; empty when it can.
    [[nodiscard]] QString fault() const;
};

/// A value of a message that a variable stands for from then on.
struct Capture
{
    QString channel; ///< Of the message that was expected last, or else of the newest.
    FieldPath path;
    QString name; ///< {{var NAME}}

    bool operator==(const Capture &) const = default;
    /// Likewise.
    [[nodiscard]] QString fault() const;
};

/// What somebody is refused on a private channel.
struct RefusalExpectation
{
    static constexpr qsizetype LongestIdentity = 200;
    enum class What {
        Token, ///< The app's authentication endpoint answers that this one may not.
        Subscription, ///< That, or the service refuses the token that the endpoint issued.
    };

    QString channel;
    QString identity; ///< Its name; empty for somebody who isn't signed in.
    What what = What::Token;
    std::chrono::milliseconds time{10'000}; ///< Within which the answers come.

    bool operator==(const RefusalExpectation &) const = default;
    /// Likewise.
    [[nodiscard]] QString fault() const;
};

/// Conditions as they are typed, each on a line.
[[nodiscard]] QString conditionLines(const QList<FieldCondition> &conditions);
/// Reads such lines, of which empty ones count for nothing. Fails with a sentence.
[[nodiscard]] PushRadar::Result<QList<FieldCondition>, QString>
conditionsFromLines(const QString &lines);

} // namespace RadarDesk::workbench
