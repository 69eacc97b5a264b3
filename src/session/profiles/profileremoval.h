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

/// Deletes profiles in a way that can be undone for a while. The keychain's entry goes when that
/// while is over, with all else that is a profile's; if the program ends before, at its next start.
class ProfileRemoval : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this.
    ProfileRemoval(workbench::ProfilesModel &profiles, workbench::ProfilesFile &file,
                   base::SecretStore &secretStore, QObject *parent = nullptr);

    /// Deletes what an earlier run left to be deleted.
    void start();
    /// Deletes the profile; the one deleted before can't be brought back any more.
    void remove(const QString &id);
    /// The profile that can still be brought back.
    [[nodiscard]] const std::optional<workbench::ProfilesModel::Removed> &last() const
    {
        return m_last;
    }
    void undo();
    /// The while is over.
    void finish();

Q_SIGNALS:
    /// last() is other than before.
    void changed();
    /// The profile of that id can't be brought back any more; also for one of an earlier run.
    void finished(const QString &id);

private:
    workbench::ProfilesModel &m_profiles;
    workbench::ProfilesFile &m_file;
    base::SecretStore &m_secretStore;
    std::optional<workbench::ProfilesModel::Removed> m_last;
};

} // namespace RadarDesk::session
