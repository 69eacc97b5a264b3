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

/// The profile one works with. It gives the session that profile and its secret, which it asks the
/// keychain for when a broadcast needs it and not before.
class ActiveProfile : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this.
    ActiveProfile(workbench::Workspace &workspace, base::SecretStore &secretStore, Session &session,
                  QObject *parent = nullptr);

    [[nodiscard]] const workbench::Profile &profile() const { return m_profile; }
    /// Works with that profile from now on; with the sandbox where there is no such profile.
    void choose(const QString &id);

Q_SIGNALS:
    /// It is another profile, or the same one with other settings.
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
