// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profilesmodel.h>

#include <base/storage/statefile.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace RadarDesk::workbench {

/// Keeps the profiles of a model in a file, without their secrets. What a newer version of the
/// program wrote beside them stays in the file; what can't be read is kept in a copy.
class ProfilesFile : public QObject
{
    Q_OBJECT

public:
    /// \a model outlives it.
    ProfilesFile(QString path, ProfilesModel &model, QObject *parent = nullptr);
    /// Writes what is still waiting.
    ~ProfilesFile() override;

    /// Fills the model from the file; from then on each change of the model is written at once.
    void load();
    /// What was wrong with the file, and where it is now as it was: whole sentences. Empty when
    /// nothing was.
    [[nodiscard]] const QString &notice() const { return m_notice; }

    /// The ids of the profiles that are gone and whose secrets are still to be deleted. One that is
    /// a profile again is not among them after load().
    [[nodiscard]] const QStringList &doomedSecrets() const { return m_doomed; }
    /// Remembers that the secret of that id is to be deleted, also after a crash. Written together
    /// with the removal of the profile, when both happen before the event loop runs again.
    void doom(const QString &id);
    /// The secret of that id stays, or is deleted already.
    void pardon(const QString &id);

    /// See StateFile::setFilter().
    void setFilter(base::StateFile::Filter filter) { m_file.setFilter(std::move(filter)); }
    /// Writes what is waiting now and returns when it is on disk, or has failed.
    void flush() { m_file.flush(); }

Q_SIGNALS:
    /// See StateFile::saved().
    void saved();
    /// The file could not be written, for \a reason; it is tried again with the next change.
    void failed(const QString &reason);
    /// Another program has changed the file; whole sentences.
    void noticed(const QString &sentences);

private:
    void save();
    void takeMerged(const QJsonObject &state);
    /// Remembers the members beside those that this version of the program knows.
    void keepUnknown(const QJsonObject &json);
    [[nodiscard]] QList<Profile> read(const QJsonArray &entries);
    /// Returns how much of the list could not be read.
    int readDoomed(const QJsonValue &list);
    /// Reads what is kept of the sandbox, whose profile is not in the file. False when it can't.
    [[nodiscard]] bool readSandbox(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;

    ProfilesModel &m_model;
    base::StateFile m_file;
    QString m_notice;
    QStringList m_doomed;
    QJsonObject m_unknown; ///< Members beside the profiles.
    QJsonObject m_unknownSandbox;
    QHash<QString, QJsonObject> m_unknownById; ///< Members of a profile, also of one removed.
    bool m_loaded = false;
    bool m_isTaking = false; ///< What the model says now comes from the file.
    bool m_copyFirst = false; ///< The file holds what is not understood and not copied yet.
};

} // namespace RadarDesk::workbench
