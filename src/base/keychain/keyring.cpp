// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyring.h>

#include <base/keychain/keyringjob.h>
#include <base/keychain/sessionbus.h>

namespace RadarDesk::base {

Keyring::Keyring(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_bus(std::make_unique<SessionBus>())
{
}

Keyring::~Keyring()
{
    m_waiting.clear();
    // The jobs refer to the connection, which goes before a QObject's children.
    qDeleteAll(findChildren<KeyringJob *>(Qt::FindDirectChildrenOnly));
}

KeyringJob *Keyring::read(const QString &key)
{
    return queue(new KeyringJob(KeyringJob::Task::Read, m_service, key, *m_bus, this));
}

KeyringJob *Keyring::readText(const QString &key)
{
    return queue(new KeyringJob(KeyringJob::Task::ReadText, m_service, key, *m_bus, this));
}

KeyringJob *Keyring::store(const QString &key, const PushRadar::Secret &secret)
{
    auto *job = new KeyringJob(KeyringJob::Task::Store, m_service, key, *m_bus, this);
    job->m_secret = secret;
    job->m_text = secret.text();
    return queue(job);
}

KeyringJob *Keyring::storeText(const QString &key, const PushRadar::HiddenText &text)
{
    auto *job = new KeyringJob(KeyringJob::Task::Store, m_service, key, *m_bus, this);
    job->m_text = text;
    return queue(job);
}

KeyringJob *Keyring::remove(const QString &key)
{
    return queue(new KeyringJob(KeyringJob::Task::Remove, m_service, key, *m_bus, this));
}

KeyringJob *Keyring::queue(KeyringJob *job)
{
    job->expectWithin(m_limit);
    connect(job, &KeyringJob::finished, this, [this](KeyringJob *ended) {
        if (m_removal == ended)
            m_removal.clear();
        beginNext();
    });
    connect(job, &QObject::destroyed, this, &Keyring::beginNext);
    m_waiting.append(job);
    beginNext();
    return job;
}

void Keyring::beginNext()
{
    // A removal looks whether the entry is gone, and must not find what is stored after it.
    while (!m_removal && !m_waiting.isEmpty()) {
        const QPointer<KeyringJob> job = m_waiting.takeFirst();
        if (job && job->isRemoval())
            m_removal = job;
        if (job)
            job->begin();
    }
}

} // namespace RadarDesk::base

#include "moc_keyring.cpp"
