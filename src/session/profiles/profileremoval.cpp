// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/profileremoval.h>

#include <base/keychain/secretkeeper.h>
#include <workbench/profiles/profilesfile.h>

#include <utility>

namespace RadarDesk::session {

using namespace base;
using namespace workbench;

ProfileRemoval::ProfileRemoval(ProfilesModel &profiles, ProfilesFile &file, SecretKeeper &keeper,
                               QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_file(file)
    , m_keeper(keeper)
{
    connect(&keeper, &SecretKeeper::removed, &file, &ProfilesFile::pardon);
}

void ProfileRemoval::start()
{
    const QStringList doomed = m_file.doomedSecrets();
    for (const QString &id : doomed) {
        m_keeper.forget(id);
        Q_EMIT finished(id);
    }
}

void ProfileRemoval::remove(const QString &id)
{
    finish();
    m_last = m_profiles.remove(id);
    if (!m_last)
        return;
    m_file.doom(id);
    Q_EMIT changed();
}

void ProfileRemoval::undo()
{
    if (!m_last)
        return;
    const ProfilesModel::Removed removed = *std::exchange(m_last, std::nullopt);
    m_file.pardon(removed.profile.id);
    m_profiles.restore(removed);
    Q_EMIT changed();
}

void ProfileRemoval::finish()
{
    if (!m_last)
        return;
    const QString id = std::exchange(m_last, std::nullopt)->profile.id;
    m_keeper.forget(id);
    Q_EMIT finished(id);
    Q_EMIT changed();
}

} // namespace RadarDesk::session

#include "moc_profileremoval.cpp"
