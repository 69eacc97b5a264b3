// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profilesmodel.h>

#include <base/storage/listfile.h>

namespace RadarDesk::workbench {

/// Saves the profiles of a model in a file, without their secrets.
class ProfilesFile : public base::ListFile<Profile>
{
    Q_OBJECT

public:
    /// \a model outlives it.
    ProfilesFile(QString path, ProfilesModel &model, QObject *parent = nullptr);

    /// The ids of deleted profiles whose secrets must still be deleted. load() drops those of
    /// restored profiles.
    [[nodiscard]] const QStringList &secretsToDelete() const { return m_markedForDeletion; }
    /// Remembers that the secret of that id is to be deleted, also after a crash. Written together
    /// with the removal of the profile, when both happen before the event loop runs again.
    void markForDeletion(const QString &id);
    /// The secret of that id must not be deleted, or was deleted already.
    void unmarkForDeletion(const QString &id);

protected:
    [[nodiscard]] QStringList takeMore(const QJsonObject &json) override;
    void writeMore(QJsonObject &json) const override;

private:
    /// Returns how much of the list could not be read.
    int readDoomed(const QJsonValue &list);
    /// Reads the settings of the sandbox, whose profile isn't in the file. False if they are
    /// invalid.
    [[nodiscard]] bool readSandbox(const QJsonValue &json);

    ProfilesModel &m_model;
    QStringList m_markedForDeletion;
    QJsonObject m_unknownSandbox;
};

} // namespace RadarDesk::workbench
