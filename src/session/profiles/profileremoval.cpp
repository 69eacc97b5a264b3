// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/profileremoval.h>

#include <base/keychain/secretstore.h>
#include <workbench/profiles/profilesfile.h>

#include <utility>

namespace RadarDesk::session {

using namespace base;
using namespace workbench;

ProfileRemoval::ProfileRemoval(ProfilesModel &profiles, ProfilesFile &file,
                               SecretStore &secretStore, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_file(file)
    , m_secretStore(secretStore)
{
    connect(&secretStore, &SecretStore::removed, &file, &ProfilesFile::unmarkForDeletion);
}

void ProfileRemoval::start()
{
    const QStringList doomed = m_file.secretsToDelete();
    for (const QString &id : doomed) {
        m_secretStore.forget(id);
        Q_EMIT finished(id);
    }
}

void ProfileRemoval::remove(const QString &id)
{
    finish();
    m_last = m_profiles.remove(id);
    if (!m_last)
        return;
    m_file.markForDeletion(id);
    Q_EMIT changed();
}

void ProfileRemoval::undo()
{
    if (!m_last)
        return;
    const ProfilesModel::Removed removed = *std::exchange(m_last, std::nullopt);
    m_file.unmarkForDeletion(removed.profile.id);
    m_profiles.restore(removed);
    Q_EMIT changed();
}

void ProfileRemoval::finish()
{
    if (!m_last)
        return;
    const QString id = std::exchange(m_last, std::nullopt)->profile.id;
    m_secretStore.forget(id);
    Q_EMIT finished(id);
    Q_EMIT changed();
}

} // namespace RadarDesk::session

#include "moc_profileremoval.cpp"
