// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>
#include <pushradar/exchange.h>

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <memory>

namespace RadarDesk::privatechannels {

/// One call that the endpoint answered, as it may be shown and kept: no token, cookie or password
/// is whole in it.
struct EndpointCall
{
    enum class Verdict {
        LetIn, ///< A token was given.
        Refused, ///< As a rule says, or because the call is none that an endpoint answers.
        Wrong, ///< Answered wrong on purpose.
        Preflight, ///< A browser asked whether it may call.
        Failed, ///< There was no token to give.
    };

    Verdict verdict = Verdict::Refused;
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3; ///< Of the dialect it came in.
    QString channel; ///< As it came; may be empty.
    QString socketId; ///< Of the connection that it is for, as visible text; v2 names none.
    QByteArray tokenDigest; ///< Of the token that was given; see sandbox::digestOf().
    QString who; ///< Who called, as far as that is known.
    QString rule; ///< Which rule it met; empty when none was asked.
    QString answered; ///< In a few words.
    std::shared_ptr<const PushRadar::Exchange> exchange;

    /// Whether it was refused because a rule says so.
    [[nodiscard]] bool isRightRefusal() const
    {
        return verdict == Verdict::Refused && !rule.isEmpty();
    }
    /// A sentence for the timeline.
    [[nodiscard]] QString toText() const;
};

} // namespace RadarDesk::privatechannels

Q_DECLARE_METATYPE(RadarDesk::privatechannels::EndpointCall)
