// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/keyringfault.h>

#include <pushradar/secret.h>

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace RadarDesk::base {
class Keyring;
class KeyringJob;
} // namespace RadarDesk::base

namespace RadarDesk::session {

/// The secret and the public key of the built-in sandbox. They are created once and stored in the
/// keychain, so that apps need no change at the next start; one entry has both, so that they always
/// match. If the keychain fails, credentials are created for this run. If it is slow, the run
/// begins with other credentials, and changed() follows when the stored ones replace them.
class SandboxCredentials : public QObject
{
    Q_OBJECT

public:
    /// Whether the keychain is used. Self-checks and tests must not touch the user's entry.
    enum class Keeping { InKeychain, ForThisRun };

    enum class Place {
        Nowhere, ///< load() hasn't been called, or waits for the keychain.
        Waiting, ///< In use while the keychain's answer is pending.
        Keychain, ///< Stored: the same at each start.
        ThisRun, ///< For this run only; fault() says why, unless no keychain is used.
    };

    /// The secret and the public key.
    struct Pair
    {
        PushRadar::Secret secret;
        QString publicKey;

        bool operator==(const Pair &) const = default;
    };

    static constexpr std::chrono::milliseconds WaitLimit{1000};

    /// \a keyring must outlive this.
    SandboxCredentials(base::Keyring &keyring, Keeping keeping, QObject *parent = nullptr);

    /// The time to wait for the keychain before a run begins without it.
    void setWaitLimit(std::chrono::milliseconds limit) { m_wait.setInterval(limit); }

    /// Loads or creates the credentials. changed() follows, immediately if no keychain is used.
    void load();
    /// The credentials for the sandbox; nothing until they are known.
    [[nodiscard]] const std::optional<Pair> &pair() const { return m_pair; }
    [[nodiscard]] Place place() const { return m_place; }
    /// Why the keychain doesn't hold them.
    [[nodiscard]] const std::optional<base::KeyringFault> &fault() const { return m_fault; }

    /// Replaces both by random ones.
    void makeNew();
    /// Replaces both by entered ones, such as those of a team; see secretFault() and
    /// publicKeyFault().
    void enter(const Pair &pair);
    /// Uses the credentials of the window that runs the shared sandbox; that window stores them.
    void share(const Pair &pair, bool isInKeychain);
    /// Whether makeNew() or enter() can be undone.
    [[nodiscard]] bool canUndo() const { return m_previous.has_value(); }
    void undo();
    /// Asks the keychain again after a fault.
    void retry();

    /// What is wrong with an entered credential, as a sentence; empty when nothing is.
    [[nodiscard]] static QString secretFault(const QString &text);
    [[nodiscard]] static QString publicKeyFault(const QString &text);

Q_SIGNALS:
    /// pair(), place() or fault() has changed.
    void changed();

private:
    [[nodiscard]] static Pair randomPair();
    void read();
    void store();
    void await(base::KeyringJob *job);
    void onLate();
    void onFinished(const base::KeyringJob &job);
    void onRead(const base::KeyringJob &job);
    void replace(const Pair &pair);
    void settle(Place place, const std::optional<base::KeyringFault> &fault = {});

    base::Keyring &m_keyring;
    const Keeping m_keeping;
    std::optional<Pair> m_pair;
    std::optional<Pair> m_previous;
    Place m_place = Place::Nowhere;
    std::optional<base::KeyringFault> m_fault;
    QPointer<base::KeyringJob> m_job; ///< The job whose answer is used.
    QTimer m_wait;
    bool m_isStoring = false; ///< Whether retry() stores, or else reads.
};

} // namespace RadarDesk::session
