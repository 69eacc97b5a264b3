// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/keyringfault.h>
#include <base/redaction/knownsecrets.h>

#include <pushradar/hiddentext.h>

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace RadarDesk::base {
class Keyring;
class KeyringJob;
} // namespace RadarDesk::base

namespace RadarDesk::workbench {
class PlaceholderValues;
class ProfilesModel;
struct Profile;
} // namespace RadarDesk::workbench

namespace RadarDesk::session {

class ActiveProfile;

/// What {{var NAME}} stands for with the active profile. The secret values of a profile are in the
/// keychain, in one entry "values/<id>"; where there is none they are held for this run.
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
    };

    explicit ProfileValues(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] Place place(const QString &id) const;
    /// Why they aren't in the keychain, in whole sentences; empty where they are.
    [[nodiscard]] QString fault(const QString &id) const;
    /// Whether a secret value of that profile is in memory.
    [[nodiscard]] bool knows(const QString &id, const QString &name) const;
    /// Why that can't be a secret value, in a sentence; empty when it can: what can't be told from
    /// other text can't be kept out of records.
    [[nodiscard]] static QString secretFault(const QString &text);
    /// Puts a value into the keychain. The profile has to have a secret value of that name.
    void setSecret(const QString &id, const QString &name, const PushRadar::HiddenText &value);
    /// Calls \a ready once the secret values of the active profile are in memory, or can't be had;
    /// at once where none are missing.
    void prepare(const std::function<void()> &ready);
    /// The profile is gone.
    void forget(const QString &id);

Q_SIGNALS:
    /// place(), fault() or knows() is other than before.
    void changed(const QString &id);

private:
    using Values = QHash<QString, PushRadar::HiddenText>;

    struct State
    {
        Values values; ///< By name.
        QPointer<base::KeyringJob> job;
        std::optional<base::KeyringFault> fault;
        bool isRead = false; ///< What the keychain has is in values.
        bool isStored = false; ///< The keychain has what is in values.
        QList<std::function<void()>> waiting;
    };

    void read(const QString &id);
    void store(const QString &id);
    void onRead(const QString &id, const base::KeyringJob &job);
    void onProfilesChanged();
    void updatePlaceholders();
    void settle(const QString &id);
    /// Of those values, the ones that the profile still has; all of a profile that was deleted.
    [[nodiscard]] Values current(const QString &id, const Values &values) const;

    Services m_services;
    QHash<QString, State> m_states;
};

} // namespace RadarDesk::session
