// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/keyringfault.h>

#include <pushradar/secret.h>

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace QKeychain {
class Job;
}

namespace RadarDesk::base {

struct KeyringEvidence;
class SessionBus;

/// One thing that the keychain was asked for. Made by Keyring.
class KeyringJob : public QObject
{
    Q_OBJECT

public:
    enum class Task { Read, ReadText, Store, Remove };

    [[nodiscard]] Task task() const { return m_task; }
    [[nodiscard]] const QString &key() const { return m_key; }
    /// Why it failed, once finished; nothing if it did not.
    [[nodiscard]] const std::optional<KeyringFault> &fault() const { return m_fault; }
    /// What was read, once finished without fault, or what is to be stored.
    [[nodiscard]] const std::optional<PushRadar::Secret> &secret() const { return m_secret; }
    /// The same of an entry that is any text; of a secret too.
    [[nodiscard]] const std::optional<PushRadar::HiddenText> &text() const { return m_text; }

Q_SIGNALS:
    /// No answer came within the limit, which is KeyringTrouble::NoAnswer for as long as it does
    /// not. The job goes on waiting, and finished() may still come.
    void late(RadarDesk::base::KeyringJob *job);
    /// Once, with fault() and secret() as they stay.
    void finished(RadarDesk::base::KeyringJob *job);

private:
    friend class Keyring;
    KeyringJob(Task task, QString service, QString key, SessionBus &bus, QObject *parent);

    void expectWithin(std::chrono::milliseconds limit) { m_limit.start(limit); }
    [[nodiscard]] bool isRemoval() const { return m_task == Task::Remove; }
    void begin();
    void askKeychain();
    void onAnswer(QKeychain::Job *answer);
    void take(QKeychain::Job *answer);
    [[nodiscard]] std::optional<KeyringFault> judge(int error, const QString &detail,
                                                    const KeyringEvidence &evidence) const;
    void finish(const std::optional<KeyringFault> &fault);

    const Task m_task;
    const QString m_service;
    const QString m_key;
    SessionBus &m_bus;
    std::optional<PushRadar::Secret> m_secret;
    std::optional<PushRadar::HiddenText> m_text;
    std::optional<KeyringFault> m_fault;
    QTimer m_limit;
};

} // namespace RadarDesk::base
