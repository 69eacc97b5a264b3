// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/secret.h>
#include <sandbox/service/observation.h>

#include <QList>
#include <QString>

#include <optional>

namespace RadarDesk::session {

/// Whose the secret of a call is, among those that are in memory. Nothing of it is written.
class SecretOwners
{
public:
    /// That profile has that secret; \a name is what a person calls it.
    void add(const QString &profileId, const QString &name, const PushRadar::Secret &secret);

    /// In a sentence, for the calls that are made to the service of \a profileId.
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
