// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <redaction/knownsecrets.h>

#include <QMutex>

#include <algorithm>
#include <vector>

using PushRadar::Redactor;
using PushRadar::Secret;

namespace RadarDesk {

class KnownSecrets::Store
{
public:
    void add(const Secret &secret)
    {
        const QMutexLocker lock(&m_mutex);
        if (std::find(m_secrets.begin(), m_secrets.end(), secret) != m_secrets.end())
            return;
        m_secrets.push_back(secret);
        m_redactors.emplace_back(secret);
    }

    [[nodiscard]] std::vector<Redactor> redactors() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_redactors;
    }

private:
    mutable QMutex m_mutex;
    std::vector<Secret> m_secrets;
    std::vector<Redactor> m_redactors;
};

KnownSecrets::KnownSecrets()
    : m_store(std::make_shared<Store>())
{
}

void KnownSecrets::add(const Secret &secret)
{
    m_store->add(secret);
}

QByteArray KnownSecrets::redact(const QByteArray &text) const
{
    QByteArray redacted = text;
    for (const Redactor &redactor : m_store->redactors())
        redacted = redactor.redact(redacted);
    return redacted;
}

QString KnownSecrets::redact(const QString &text) const
{
    const QByteArray before = text.toUtf8();
    const QByteArray after = redact(before);
    return after == before ? text : QString::fromUtf8(after);
}

} // namespace RadarDesk
