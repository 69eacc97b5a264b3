// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/keyringfault.h>

#include <pushradar/secret.h>

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

namespace RadarDesk::base {

class Keyring;
class KeyringJob;

/// The secrets of this run, by the id of their profile: read from the keychain when they are
/// needed, then kept in memory; held for this run only where there is no keychain. Nothing is
/// written anywhere else.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        Unknown, ///< Not asked for yet, or not certain after a removal that failed.
        Asking, ///< The keychain is asked or written to, and its answer is still to come.
        Keychain, ///< In the keychain, and in memory since it was read or written.
        MemoryOnly, ///< In memory for this run only.
        Nowhere, ///< There is none: the keychain has no entry, or could not be asked.
    };

    /// \a keyring must outlive the secretStore.
    explicit SecretStore(Keyring &keyring, QObject *parent = nullptr);

    [[nodiscard]] Place place(const QString &id) const;
    /// The secret, if it is in memory; while it is being stored, too.
    [[nodiscard]] std::optional<PushRadar::Secret> secret(const QString &id) const;
    /// Why the secret is where it is, if the keychain was at fault. While it is asked and late,
    /// that is NoAnswer.
    [[nodiscard]] std::optional<KeyringFault> fault(const QString &id) const;

    /// The profile of that id was just made: there is no secret of it anywhere.
    void startEmpty(const QString &id);
    /// Asks the keychain, unless the secret is in memory or the keychain is being asked already.
    /// settled() follows from the event loop in each case. After a fault this tries again.
    void request(const QString &id);
    /// Stores \a secret in the keychain. It can be used at once, and if storing fails it is held
    /// for this run, and fault() says why.
    void keep(const QString &id, const PushRadar::Secret &secret);
    /// Holds \a secret for this run only, and waits for the keychain no longer. fault() stays: it
    /// is why the secret is not in the keychain.
    void hold(const QString &id, const PushRadar::Secret &secret);
    /// Drops the secret here and deletes the keychain's entry. removed() follows, or a fault().
    void forget(const QString &id);
    /// Drops the secret here and what was known about it, so that the next request() asks the
    /// keychain. A request that waits is settled with nothing, unless another one follows.
    void drop(const QString &id);

Q_SIGNALS:
    /// place() or fault() is other than before.
    void changed(const QString &id);
    /// What was requested is there, secret() or else fault().
    void settled(const QString &id);
    /// The keychain has no entry of this id any more.
    void removed(const QString &id);

private:
    struct Entry
    {
        Place place = Place::Unknown;
        std::optional<PushRadar::Secret> secret;
        std::optional<KeyringFault> fault;
        QPointer<KeyringJob> job; // whose answer counts; those given up on still run
        bool isRequested = false;
    };

    void watchJob(const QString &id, KeyringJob *job);
    void onLate(const QString &id, KeyringJob *job);
    void onFinished(const QString &id, KeyringJob *job);
    void onRead(const QString &id, const KeyringJob &job);
    void onRemoved(const QString &id, const KeyringJob &job);
    void setPlace(const QString &id, Place place, const std::optional<KeyringFault> &fault);
    void settle(const QString &id);
    void settleSoon(const QString &id);

    Keyring &m_keyring;
    QHash<QString, Entry> m_entries;
};

} // namespace RadarDesk::base
