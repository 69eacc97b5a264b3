// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <pushradar/result.h>

#include <QByteArray>
#include <QStringList>

namespace RadarDesk::workbench {

/// What a file of exported profiles holds.
struct ImportedProfiles
{
    QList<Profile> profiles; ///< Each with a new id, so that none gets the secret of another.
    QStringList leftOut; ///< For each profile that is left out, a sentence that says why.
    QStringList warnings; ///< What is to be filled in or looked at; a sentence each.
};

/// \a profiles as a file to give away: without secrets, ids, the values of sensitive headers and
/// the user names and passwords of addresses. The sandbox is left out.
[[nodiscard]] QByteArray exportProfiles(const QList<Profile> &profiles);

/// Reads what exportProfiles() wrote, or what somebody else made of it: nothing in it is trusted.
/// Unencrypted connections have to be allowed anew. Fails with a sentence when the file can't be
/// used at all.
[[nodiscard]] PushRadar::Result<ImportedProfiles, QString> importProfiles(const QByteArray &file);

} // namespace RadarDesk::workbench
