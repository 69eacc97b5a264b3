// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/checkstep.h>

namespace RadarDesk::privatechannels {

/// Who makes a call that should be refused.
enum class Caller {
    Nobody, ///< Without credentials
    Person, ///< Who got a token for the channel
    Tamperer, ///< The person, with altered cookies
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
};

/// The calls that are tried with what \a context holds, in their order.
[[nodiscard]] QList<RefusalAttempt> refusalAttempts(const CheckContext &context);

/// What \a caller has at present: an app may give the person another session with each answer.
[[nodiscard]] EndpointCredentials credentialsOf(Caller caller, const CheckContext &context);

/// The name of \a channel with its last number one higher; empty where there is none.
[[nodiscard]] QString nextNumberOf(const QString &channel);
/// Whether the last number of \a channel stands for a person: "private-user-42".
[[nodiscard]] bool isNumberOfPerson(const QString &channel);
/// \a value with one character changed that counts, as somebody would who tampers with a cookie.
[[nodiscard]] QByteArray alteredValue(const QByteArray &value);

} // namespace RadarDesk::privatechannels
