// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profilesmodel.h>

#include <QObject>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::workbench {
class ProfilesFile;
}

namespace RadarDesk::session {

/// Deletes profiles, with undo for a limited time. After that, the keychain's entry and the
/// profile's other data are deleted; if the program ends earlier, at its next start.
class ProfileRemoval : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this.
    ProfileRemoval(workbench::ProfilesModel &profiles, workbench::ProfilesFile &file,
                   base::SecretStore &secretStore, QObject *parent = nullptr);

    /// Completes the deletions of earlier runs.
    void start();
    /// Deletes the profile. The previous deletion can't be undone any more.
    void remove(const QString &id);
    /// The profile whose deletion can be undone.
    [[nodiscard]] const std::optional<workbench::ProfilesModel::Removed> &last() const
    {
        return m_last;
    }
    void undo();
    /// Ends the time for undo.
    void finish();

Q_SIGNALS:
    /// last() has changed.
    void changed();
    /// The deletion of that profile is final; also emitted for those of earlier runs.
    void finished(const QString &id);

private:
    workbench::ProfilesModel &m_profiles;
    workbench::ProfilesFile &m_file;
    base::SecretStore &m_secretStore;
    std::optional<workbench::ProfilesModel::Removed> m_last;
};

} // namespace RadarDesk::session
