// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/keyringfault.h>
#include <base/redaction/knownsecrets.h>

#include <pushradar/hiddentext.h>

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

namespace RadarDesk::base {
class Keyring;
class KeyringJob;
} // namespace RadarDesk::base

namespace RadarDesk::workbench {
class FolderValuesList;
class PlaceholderValues;
class ProfilesModel;
struct ProfileValue;
} // namespace RadarDesk::workbench

namespace RadarDesk::session {

class ActiveProfile;

/// What {{var NAME}} stands for with the active profile, and in folders. The secret values of a
/// profile or a folder are in the keychain, in one entry "values/<id>"; where there is none they
/// are held for this run. Several windows may change the same entry: each changes only what was
/// changed in it.
class ProfileValues : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        Unknown, ///< In the keychain, as far as is known, and not asked for yet.
        Asking,
        Keychain, ///< There, and in memory.
        MemoryOnly, ///< In memory for this run only.
    };

    /// What it works with; all of it must outlive it.
    struct Services
    {
        workbench::ProfilesModel &profiles;
        const ActiveProfile &active;
        base::Keyring &keyring;
        base::KnownSecrets secrets;
        workbench::PlaceholderValues &placeholders;
        workbench::FolderValuesList &folders;
    };

    explicit ProfileValues(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] Place place(const QString &id) const;
    /// Why they aren't in the keychain, in whole sentences; empty where they are.
    [[nodiscard]] QString fault(const QString &id) const;
    /// Whether a secret value of that profile or folder is in memory.
    [[nodiscard]] bool knows(const QString &id, const QString &name) const;
    /// Why that can't be a secret value, in a sentence; empty when it can: what can't be told from
    /// other text can't be kept out of records.
    [[nodiscard]] static QString secretFault(const QString &text);
    /// Puts a value into the keychain. The profile or folder has to have a secret value of that
    /// name.
    void setSecret(const QString &id, const QString &name, const PushRadar::HiddenText &value);
    /// Calls \a ready once the secret values of the active profile, and of the folder of that name,
    /// are in memory, or can't be had; at once where none are missing.
    void prepare(const std::function<void()> &ready, const QString &folder = {});
    /// The profile or folder is gone.
    void forget(const QString &id);

Q_SIGNALS:
    /// place(), fault() or knows() is other than before.
    void changed(const QString &id);

private:
    using Values = QHash<QString, PushRadar::HiddenText>;
    using Names = QHash<QString, QSet<QString>>;

    struct State
    {
        Values values; ///< By name.
        Values typed; ///< Of those, the ones that the keychain has yet to get.
        QSet<QString> deleted; ///< Names that the keychain may have and is to lose.
        QPointer<base::KeyringJob> job;
        std::optional<base::KeyringFault> fault;
        bool isRead = false; ///< What the keychain has is in values.
        bool isStored = false; ///< The keychain has what is in values.
        QList<std::function<void()>> waiting;
    };

    void prepareOf(const QString &id, const QList<workbench::ProfileValue> &values,
                   const std::function<void()> &ready);
    void read(const QString &id);
    void onRead(const QString &id, const base::KeyringJob &job);
    /// Puts \a entry, as it was read and has been changed, into the keychain.
    void store(const QString &id, const Values &entry);
    void onStored(const QString &id, const std::optional<base::KeyringFault> &fault,
                  const State &written);
    void onValuesChanged();
    void updatePlaceholders();
    void settle(const QString &id);
    /// The names of the secret values of all profiles and folders, by their ids.
    [[nodiscard]] Names secretNames() const;
    /// Of those values, the ones that the profile or folder still has; all of one that was deleted.
    [[nodiscard]] Values current(const QString &id, const Values &values) const;

    Services m_services;
    QHash<QString, State> m_states;
    Names m_names; ///< As they were when they were last looked at.
};

} // namespace RadarDesk::session
