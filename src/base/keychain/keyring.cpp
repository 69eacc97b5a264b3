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
    // The jobs refer to the connection, which goes before a QObject's children.
    qDeleteAll(findChildren<KeyringJob *>(Qt::FindDirectChildrenOnly));
}

KeyringJob *Keyring::read(const QString &key)
{
    return begin(new KeyringJob(KeyringJob::Task::Read, m_service, key, *m_bus, this));
}

KeyringJob *Keyring::readText(const QString &key)
{
    return begin(new KeyringJob(KeyringJob::Task::ReadText, m_service, key, *m_bus, this));
}

KeyringJob *Keyring::store(const QString &key, const PushRadar::Secret &secret)
{
    auto *job = new KeyringJob(KeyringJob::Task::Store, m_service, key, *m_bus, this);
    job->m_secret = secret;
    job->m_text = secret.text();
    return begin(job);
}

KeyringJob *Keyring::storeText(const QString &key, const PushRadar::HiddenText &text)
{
    auto *job = new KeyringJob(KeyringJob::Task::Store, m_service, key, *m_bus, this);
    job->m_text = text;
    return begin(job);
}

KeyringJob *Keyring::remove(const QString &key)
{
    return begin(new KeyringJob(KeyringJob::Task::Remove, m_service, key, *m_bus, this));
}

KeyringJob *Keyring::begin(KeyringJob *job) const
{
    job->start(m_limit);
    return job;
}

} // namespace RadarDesk::base

#include "moc_keyring.cpp"
