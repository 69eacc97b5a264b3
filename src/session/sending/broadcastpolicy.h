// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <workbench/profiles/profile.h>

#include <pushradar/message.h>

#include <QCoreApplication>
#include <QSet>

namespace RadarDesk::session {

/// Decides whether a finished message may be sent.
class BroadcastPolicy
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::BroadcastPolicy)

public:
    enum class Verdict {
        Send,
        AskFirst, ///< The first broadcast of this run with a production profile.
        Locked, ///< Sending is locked for the profile.
        HoldsSecret, ///< The message holds a secret, which every subscriber would read.
    };

    explicit BroadcastPolicy(base::KnownSecrets secrets);

    [[nodiscard]] Verdict judge(const workbench::Profile &profile,
                                const PushRadar::Message &message) const;
    /// The verdict without a message; never HoldsSecret.
    [[nodiscard]] Verdict judge(const workbench::Profile &profile) const;
    /// The message for a verdict that the user can't overrule; empty for the others.
    [[nodiscard]] static QString refusal(Verdict verdict, const workbench::Profile &profile);
    /// The user has confirmed: don't ask again for this profile in this run of the program.
    void allow(const QString &profileId) { m_allowed.insert(profileId); }

private:
    base::KnownSecrets m_secrets;
    QSet<QString> m_allowed;
};

} // namespace RadarDesk::session
