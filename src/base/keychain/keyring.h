// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/secret.h>

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <memory>

namespace RadarDesk::base {

class KeyringJob;
class SessionBus;

/// The keychain of the operating system, with one entry a key. It never blocks: each job answers
/// from the event loop, in which GLib has to take part, as it does on Linux.
class Keyring : public QObject
{
    Q_OBJECT

public:
    /// \a service is what its entries are filed under.
    explicit Keyring(QString service = QStringLiteral("RadarDesk"), QObject *parent = nullptr);
    ~Keyring() override;

    /// How long a job waits before it says that it is late(); 8 s at first. For jobs that follow.
    void setAnswerLimit(std::chrono::milliseconds limit) { m_limit = limit; }

    /// What is asked for happens in the order of the calls. Each returns a job that belongs to the
    /// keyring and deletes itself after finished(). One that is deleted before, by its keyring too,
    /// is no longer listened to; what it asked for may still happen.
    KeyringJob *read(const QString &key);
    /// Reads an entry that is any text, not a secret of the service.
    KeyringJob *readText(const QString &key);
    /// Replaces what is there under \a key.
    KeyringJob *store(const QString &key, const PushRadar::Secret &secret);
    KeyringJob *storeText(const QString &key, const PushRadar::HiddenText &text);
    /// Removing what is not there is no fault.
    KeyringJob *remove(const QString &key);

private:
    /// Lets \a job begin when the removals before it have ended; the rest QtKeychain puts in order.
    KeyringJob *queue(KeyringJob *job);
    void beginNext();

    const QString m_service;
    const std::unique_ptr<SessionBus> m_bus;
    std::chrono::milliseconds m_limit{8000};
    QList<QPointer<KeyringJob>> m_waiting;
    QPointer<KeyringJob> m_removal; ///< The one under way.
};

} // namespace RadarDesk::base
