// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/changedcookie.h>
#include <privatechannels/steps/checkstep.h>

namespace RadarDesk::privatechannels {

/// Who makes a call that should be refused.
enum class Caller {
    Nobody, ///< Without credentials
    Person, ///< Who got a token for the channel
    Tamperer, ///< The person, with changed cookies
    Forger, ///< The person, with changed headers, and cookies where there are any
};

/// One call that should be refused.
struct RefusalAttempt
{
    QString purpose;
    QString channel;
    Caller caller;
    Fault fault; ///< What it means when it isn't.
    QStringList details; ///< Of the finding.
    QString note = {}; ///< Where a token may be right, so that a person has to judge: a sentence.
    CookieChange change = CookieChange::Middle; ///< Of the tamperer's cookies.
    /// The note instead of the fault, where siblingOf() the channel opens as well.
    QString familyNote = {};
};

/// The calls that are tried with what \a context holds, in their order.
[[nodiscard]] QList<RefusalAttempt> refusalAttempts(const CheckContext &context);

/// What the caller of \a attempt has at present: an app may give the person another session with
/// each answer.
[[nodiscard]] EndpointCredentials credentialsOf(const RefusalAttempt &attempt,
                                                const CheckContext &context);

/// Whether \a answer has a token for its caller, were it in the body of a refusal.
[[nodiscard]] bool hasToken(const EndpointAnswer &answer, const CheckContext &context);

/// A made-up name that differs from \a channel in its last part; empty where there is only one.
[[nodiscard]] QString siblingOf(const QString &channel);
/// The name of \a channel with its last number one higher; empty where there is none.
[[nodiscard]] QString nextNumberOf(const QString &channel);
/// Whether the last number of \a channel stands for a person: "private-user-42".
[[nodiscard]] bool isNumberOfPerson(const QString &channel);

} // namespace RadarDesk::privatechannels
