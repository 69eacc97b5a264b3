// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profilesmodel.h>

#include <base/storage/listfile.h>

namespace RadarDesk::workbench {

/// Keeps the profiles of a model in a file, without their secrets.
class ProfilesFile : public base::ListFile<Profile>
{
    Q_OBJECT

public:
    /// \a model outlives it.
    ProfilesFile(QString path, ProfilesModel &model, QObject *parent = nullptr);

    /// The ids of the profiles that are gone and whose secrets are still to be deleted. One that is
    /// a profile again is not among them after load().
    [[nodiscard]] const QStringList &secretsToDelete() const { return m_markedForDeletion; }
    /// Remembers that the secret of that id is to be deleted, also after a crash. Written together
    /// with the removal of the profile, when both happen before the event loop runs again.
    void markForDeletion(const QString &id);
    /// The secret of that id stays, or is deleted already.
    void unmarkForDeletion(const QString &id);

protected:
    [[nodiscard]] QStringList takeMore(const QJsonObject &json) override;
    void writeMore(QJsonObject &json) const override;

private:
    /// Returns how much of the list could not be read.
    int readDoomed(const QJsonValue &list);
    /// Reads what is kept of the sandbox, whose profile is not in the file. False when it can't.
    [[nodiscard]] bool readSandbox(const QJsonValue &json);

    ProfilesModel &m_model;
    QStringList m_markedForDeletion;
    QJsonObject m_unknownSandbox;
};

} // namespace RadarDesk::workbench
