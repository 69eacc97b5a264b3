// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <QObject>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::workbench {
class Workspace;
}

namespace RadarDesk::session {

class Session;

/// The active profile. It sets the profile and the secret of the session, and requests the secret
/// from the keychain only when a broadcast needs it.
class ActiveProfile : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this.
    ActiveProfile(workbench::Workspace &workspace, base::SecretStore &secretStore, Session &session,
                  QObject *parent = nullptr);

    [[nodiscard]] const workbench::Profile &profile() const { return m_profile; }
    /// Activates the profile with that id, or the sandbox's if there is none.
    void choose(const QString &id);

Q_SIGNALS:
    /// Another profile is active, or the settings of the active one have changed.
    void changed();

private:
    void onRowsChanged(int first, int last);
    void onProfilesReset();
    void onSecretNeeded();
    void onSecretChanged(const QString &id);
    void onSecretSettled(const QString &id);
    void onVersionSwitched();
    void begin(const workbench::Profile &profile);

    workbench::Workspace &m_workspace;
    base::SecretStore &m_secretStore;
    Session &m_session;
    workbench::Profile m_profile;
    bool m_isBeginning = false;
};

} // namespace RadarDesk::session
