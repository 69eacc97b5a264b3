// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/activeprofile.h>

#include <base/keychain/secretstore.h>
#include <session/session.h>
#include <workbench/core/workspace.h>

#include <QScopedValueRollback>

namespace RadarDesk::session {

using namespace base;
using namespace workbench;

namespace {

/// Whether the changes require the session to reconnect.
bool reachOtherwise(const Profile &a, const Profile &b)
{
    return a.id != b.id || a.serviceAddress != b.serviceAddress || a.publicKey != b.publicKey
        || a.webSocketUrl != b.webSocketUrl || a.insecureHttpAllowed != b.insecureHttpAllowed;
}

} // namespace

ActiveProfile::ActiveProfile(Workspace &workspace, SecretStore &secretStore, Session &session,
                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_secretStore(secretStore)
    , m_session(session)
{
    ProfilesModel &profiles = workspace.profiles();
    Profile sandbox = profiles.at(0);
    sandbox.version =
        workspace.messages().versionOf(sandbox.id).value_or(workspace.draft().version());
    profiles.update(sandbox);

    connect(&profiles, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                onRowsChanged(first.row(), last.row());
            });
    const auto look = [this] { onProfilesReset(); };
    connect(&profiles, &QAbstractItemModel::rowsRemoved, this, look);
    connect(&profiles, &QAbstractItemModel::modelReset, this, look);
    connect(&session, &Session::secretNeeded, this, &ActiveProfile::onSecretNeeded);
    connect(&secretStore, &SecretStore::changed, this, &ActiveProfile::onSecretChanged);
    connect(&secretStore, &SecretStore::settled, this, &ActiveProfile::onSecretSettled);
    connect(&workspace.draft(), &MessageDraft::versionChanged, this,
            &ActiveProfile::onVersionSwitched);
    choose(workspace.profileId());
}

void ActiveProfile::choose(const QString &id)
{
    const ProfilesModel &profiles = m_workspace.profiles();
    const Profile *profile = profiles.find(id);
    if (!profile)
        profile = &profiles.at(0);
    if (*profile != m_profile)
        begin(*profile);
}

void ActiveProfile::begin(const Profile &profile)
{
    const Profile before = std::exchange(m_profile, profile);
    const bool other = before.id != profile.id;
    {
        const QScopedValueRollback<bool> beginning(m_isBeginning, true);
        if (other)
            m_workspace.showProfile(profile.id);
        m_workspace.draft().setVersion(profile.version);
    }
    if (reachOtherwise(before, profile))
        m_session.use(profile);
    if (other)
        m_session.setSecret(m_secretStore.secret(profile.id));
    Q_EMIT changed();
}

void ActiveProfile::onRowsChanged(int first, int last)
{
    const int row = m_workspace.profiles().rowOf(m_profile.id);
    if (row >= first && row <= last)
        choose(m_profile.id);
}

void ActiveProfile::onProfilesReset()
{
    choose(m_profile.id);
}

void ActiveProfile::onSecretNeeded()
{
    m_secretStore.request(m_profile.id);
}

void ActiveProfile::onSecretChanged(const QString &id)
{
    if (id == m_profile.id)
        m_session.setSecret(m_secretStore.secret(id));
}

void ActiveProfile::onSecretSettled(const QString &id)
{
    if (id != m_profile.id)
        return;
    const auto secret = m_secretStore.secret(id);
    const auto fault = m_secretStore.fault(id);
    if (secret)
        m_session.setSecret(secret);
    else
        m_session.refuseSecret(
            fault ? tr("Not sent. %1").arg(fault->sentence)
                  : tr("Not sent: the profile has no secret. Enter the secret first."));
}

void ActiveProfile::onVersionSwitched()
{
    if (m_isBeginning)
        return;
    Profile profile = m_profile;
    profile.version = m_workspace.draft().version();
    m_workspace.profiles().update(profile);
}

} // namespace RadarDesk::session

#include "moc_activeprofile.cpp"
