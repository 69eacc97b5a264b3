// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <workbench/profiles/profile.h>

#include <pushradar/message.h>

#include <QCoreApplication>
#include <QSet>

namespace RadarDesk::session {

/// What is between a finished message and its way out.
class BroadcastPolicy
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::BroadcastPolicy)

public:
    enum class Verdict {
        Send,
        AskFirst, ///< The first broadcast of this run with a production profile.
        Locked, ///< The profile is there to look at, not to send with.
        HoldsSecret, ///< The message holds a secret, which every subscriber would read.
    };

    explicit BroadcastPolicy(base::KnownSecrets secrets);

    [[nodiscard]] Verdict judge(const workbench::Profile &profile,
                                const PushRadar::Message &message) const;
    /// The same before there is a message; never HoldsSecret.
    [[nodiscard]] Verdict judge(const workbench::Profile &profile) const;
    /// What to say of a verdict that nobody can overrule; empty for the others.
    [[nodiscard]] static QString refusal(Verdict verdict, const workbench::Profile &profile);
    /// The person has said yes: this profile is not asked about again in this run.
    void allow(const QString &profileId) { m_allowed.insert(profileId); }

private:
    base::KnownSecrets m_secrets;
    QSet<QString> m_allowed;
};

} // namespace RadarDesk::session
