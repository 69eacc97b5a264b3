// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/secretstore.h>

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>

namespace RadarDesk::base {

SecretStore::SecretStore(Keyring &keyring, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
{
}

SecretStore::Place SecretStore::place(const QString &id) const
{
    return m_entries.value(id).place;
}

std::optional<PushRadar::Secret> SecretStore::secret(const QString &id) const
{
    return m_entries.value(id).secret;
}

std::optional<KeyringFault> SecretStore::fault(const QString &id) const
{
    return m_entries.value(id).fault;
}

void SecretStore::startEmpty(const QString &id)
{
    if (place(id) == Place::Unknown)
        setPlace(id, Place::Nowhere, {});
}

void SecretStore::request(const QString &id)
{
    Entry &entry = m_entries[id];
    entry.isRequested = true;
    if (entry.secret)
        settleSoon(id);
    else if (!entry.job)
        watchJob(id, m_keyring.read(id));
}

void SecretStore::keep(const QString &id, const PushRadar::Secret &secret)
{
    m_entries[id].secret = secret;
    watchJob(id, m_keyring.store(id, secret));
    settleSoon(id);
}

void SecretStore::hold(const QString &id, const PushRadar::Secret &secret)
{
    Entry &entry = m_entries[id];
    entry.secret = secret;
    entry.job.clear();
    setPlace(id, Place::MemoryOnly, std::optional(entry.fault));
    settleSoon(id);
}

void SecretStore::forget(const QString &id)
{
    m_entries[id].secret.reset();
    watchJob(id, m_keyring.remove(id));
}

void SecretStore::drop(const QString &id)
{
    Entry &entry = m_entries[id];
    entry.secret.reset();
    entry.job.clear();
    setPlace(id, Place::Unknown, {});
    settleSoon(id);
}

void SecretStore::watchJob(const QString &id, KeyringJob *job)
{
    m_entries[id].job = job;
    connect(job, &KeyringJob::late, this, [this, id](KeyringJob *late) { onLate(id, late); });
    connect(job, &KeyringJob::finished, this,
            [this, id](KeyringJob *finished) { onFinished(id, finished); });
    setPlace(id, Place::Asking, {});
}

void SecretStore::onLate(const QString &id, KeyringJob *job)
{
    if (m_entries.value(id).job == job)
        setPlace(id, Place::Asking, makeKeyringFault(KeyringTrouble::NoAnswer));
}

void SecretStore::onFinished(const QString &id, KeyringJob *job)
{
    Entry &entry = m_entries[id];
    const bool counts = entry.job == job;
    if (counts)
        entry.job.clear();
    switch (job->task()) {
    case KeyringJob::Task::Read:
    case KeyringJob::Task::ReadText:
        if (counts)
            onRead(id, *job);
        break;
    case KeyringJob::Task::Store:
        if (counts)
            setPlace(id, job->fault() ? Place::MemoryOnly : Place::Keychain, job->fault());
        break;
    case KeyringJob::Task::Remove:
        if (counts)
            onRemoved(id, *job);
        if (!job->fault())
            Q_EMIT removed(id);
        break;
    }
    settle(id);
}

void SecretStore::onRead(const QString &id, const KeyringJob &job)
{
    m_entries[id].secret = job.secret();
    setPlace(id, job.secret() ? Place::Keychain : Place::Nowhere, job.fault());
}

void SecretStore::onRemoved(const QString &id, const KeyringJob &job)
{
    if (!job.fault() && m_entries.value(id).isRequested) {
        // Requested since it was forgotten: the keychain's own word is the answer.
        watchJob(id, m_keyring.read(id));
        return;
    }
    setPlace(id, job.fault() ? Place::Unknown : Place::Nowhere, job.fault());
}

void SecretStore::setPlace(const QString &id, Place place, const std::optional<KeyringFault> &fault)
{
    Entry &entry = m_entries[id];
    if (entry.place == place && entry.fault == fault)
        return;
    entry.place = place;
    entry.fault = fault;
    Q_EMIT changed(id);
}

void SecretStore::settle(const QString &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !entry->isRequested || (entry->job && !entry->secret))
        return;
    entry->isRequested = false;
    Q_EMIT settled(id);
}

void SecretStore::settleSoon(const QString &id)
{
    QMetaObject::invokeMethod(
        this, [this, id] { settle(id); }, Qt::QueuedConnection);
}

} // namespace RadarDesk::base

#include "moc_secretstore.cpp"
