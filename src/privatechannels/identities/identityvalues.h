// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/keyringfault.h>
#include <base/redaction/knownsecrets.h>
#include <privatechannels/identities/identity.h>
#include <pushradar/hiddentext.h>

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace RadarDesk::base {
class Keyring;
class KeyringJob;
} // namespace RadarDesk::base

namespace RadarDesk::privatechannels {

class IdentitiesModel;

/// Stores the credentials of identities in the keychain, one entry "identity/<id>" each; where
/// there is no keychain, in memory for this run. Stored values are read when they are needed, and
/// put into the model.
class IdentityValues : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        None, ///< The identity has no credentials.
        Unknown, ///< In the keychain, and not read yet.
        Asking, ///< The keychain is asked or written to, or will be in a moment.
        Keychain, ///< In the keychain, and in memory.
        MemoryOnly, ///< In memory for this run only.
        Nowhere, ///< The keychain didn't return them.
    };

    /// \a model and \a keyring must outlive it. Values that are in use become known to \a secrets.
    IdentityValues(IdentitiesModel &model, base::Keyring &keyring, base::KnownSecrets secrets,
                   QObject *parent = nullptr);

    [[nodiscard]] Place place(const QString &id) const;
    /// Where the values of that identity are, and why, in whole sentences; empty for Place::None.
    [[nodiscard]] QString stateText(const QString &id) const;

    /// Asks for the values of that identity, if they are awaited; settled() follows in each case.
    void request(const QString &id);
    /// The identity is about to be used: from now on its values are redacted.
    void use(const QString &id);
    /// The values known so far, for the redaction of what others send.
    [[nodiscard]] const base::KnownSecrets &secrets() const { return m_secrets; }
    /// Tries again to put into the keychain what is held for this run.
    void storeAgain(const QString &id);
    /// How long to wait after a change for further ones; 0.8 s at first.
    void setDelay(std::chrono::milliseconds delay) { m_soon.setInterval(delay); }
    /// Puts what was changed into the keychain without waiting for more.
    void flush();

Q_SIGNALS:
    /// place() or stateText() has changed.
    void changed(const QString &id);
    /// What was requested is in the model, or can't be had.
    void settled(const QString &id);
    /// The keychain's entry of a deleted identity couldn't be deleted; whole sentences.
    void removalFailed(const QString &sentence);

private:
    struct State
    {
        QPointer<base::KeyringJob> job; // whose answer counts
        std::optional<base::KeyringFault> fault;
        std::optional<PushRadar::HiddenText> stored; // what the keychain has, as far as is known
        bool isWaiting = false; // to be stored
        bool isUnread = false; // the keychain has an entry that hasn't been read
    };

    void onReset();
    void onEdited(const QString &id);
    void onRemoved(const QString &id);
    void read(const QString &id);
    void store(const QString &id);
    void watchJob(const QString &id, base::KeyringJob *job);
    void onFinished(const QString &id, const base::KeyringJob &job);
    void take(const QString &id, const PushRadar::HiddenText &part);
    void takeBack(const QString &id);

    IdentitiesModel &m_model;
    base::Keyring &m_keyring;
    base::KnownSecrets m_secrets;
    QHash<QString, State> m_states;
    QHash<QString, PushRadar::HiddenText>
        m_removed; // of identities that were deleted before they were read
    QTimer m_soon;
};

} // namespace RadarDesk::privatechannels
