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

/// The secret and the public key of the built-in sandbox. They are made once and stored in the
/// keychain, both in one entry so that they always belong together, and an app that has them once
/// needs no change at the next start. A keychain that fails costs only that: the credentials are
/// made for this run. One that is slow isn't waited for longer than a moment: the run begins with
/// other credentials, and changed() says when those of the keychain replace them.
class SandboxCredentials : public QObject
{
    Q_OBJECT

public:
    /// Whether the keychain is asked at all: a run that only shows that the program works, and a
    /// test, leave the person's entry alone.
    enum class Keeping { InKeychain, ForThisRun };

    enum class Place {
        Nowhere, ///< load() hasn't been called, or waits for the keychain.
        Waiting, ///< In use, and the keychain's answer is still to come.
        Keychain, ///< Stored: the same at each start.
        ThisRun, ///< For this run only; fault() says why, unless nobody asked for more.
    };

    /// What the two are.
    struct Pair
    {
        PushRadar::Secret secret;
        QString publicKey;

        bool operator==(const Pair &) const = default;
    };

    static constexpr std::chrono::milliseconds WaitLimit{1000};

    /// \a keyring must outlive this.
    SandboxCredentials(base::Keyring &keyring, Keeping keeping, QObject *parent = nullptr);

    /// How long the keychain is waited for before a run begins without it.
    void setWaitLimit(std::chrono::milliseconds limit) { m_wait.setInterval(limit); }

    /// Finds or makes the credentials. changed() follows, at once where no keychain is asked.
    void load();
    /// What the sandbox is to run with; nothing before that is known.
    [[nodiscard]] const std::optional<Pair> &pair() const { return m_pair; }
    [[nodiscard]] Place place() const { return m_place; }
    /// Why the keychain doesn't hold them.
    [[nodiscard]] const std::optional<base::KeyringFault> &fault() const { return m_fault; }

    /// Replaces both by random ones.
    void makeNew();
    /// Replaces both by what a team has agreed on; see secretFault() and publicKeyFault().
    void enter(const Pair &pair);
    /// Uses those of the window that runs the sandbox for this one, which are stored there, or
    /// aren't.
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
    /// pair(), place() or fault() is other than before.
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
    QPointer<base::KeyringJob> m_job; ///< Whose answer counts.
    QTimer m_wait;
    bool m_isStoring = false; ///< What retry() does again: to store, or else to read.
};

} // namespace RadarDesk::session
