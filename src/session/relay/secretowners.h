// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/secret.h>
#include <sandbox/service/observation.h>

#include <QList>
#include <QString>

#include <optional>

namespace RadarDesk::session {

/// Finds the profile that a call's secret belongs to, among the secrets in memory. Nothing of this
/// is written to disk.
class SecretOwners
{
public:
    /// Adds the secret of a profile with that \a name.
    void add(const QString &profileId, const QString &name, const PushRadar::Secret &secret);

    /// The owner as a sentence, for calls to the service of \a profileId.
    [[nodiscard]] QString sentenceOn(const sandbox::ObservedCall &call,
                                     const QString &profileId) const;

private:
    struct Owner
    {
        QString profileId;
        QString name;
        PushRadar::Secret secret;
    };

    QList<Owner> m_owners;
};

/// The secret that \a call carries, in whichever way its version has it; empty without one.
[[nodiscard]] QByteArray secretIn(const sandbox::ObservedCall &call);

} // namespace RadarDesk::session
