// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/sandboxcredentials.h>

#include <base/keychain/erasure.h>
#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>
#include <sandbox/service/credentials.h>
#include <workbench/profiles/profile.h>

#include <algorithm>
#include <utility>

namespace RadarDesk::session {

using namespace base;
using namespace sandbox;
using namespace workbench;

namespace {

constexpr QLatin1String SecretPrefix("sk_");
constexpr QLatin1String PublicKeyPrefix("pk_");
constexpr qsizetype LongestCredential = 200;

/// Stricter than the service: such a credential needs no escaping in a shell, a URL or the source
/// of any language.
bool isPlainCredential(QStringView text, QLatin1String prefix)
{
    return text.startsWith(prefix) && text.size() > prefix.size()
        && text.size() <= LongestCredential && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
           });
}

QByteArray entryOf(const SandboxCredentials::Pair &pair)
{
    return pair.secret.reveal() + ' ' + pair.publicKey.toLatin1();
}

std::optional<SandboxCredentials::Pair> pairFrom(const PushRadar::HiddenText &entry)
{
    QString text = QString::fromUtf8(entry.reveal());
    const qsizetype space = text.indexOf(u' ');
    std::optional<SandboxCredentials::Pair> pair;
    const auto secret =
        PushRadar::Secret::make(QStringView(text).left(std::max<qsizetype>(space, 0)));
    QString publicKey = text.mid(space + 1);
    if (secret && isPlainCredential(publicKey, PublicKeyPrefix))
        pair = {*secret, publicKey};
    erase(text);
    return pair;
}

} // namespace

SandboxCredentials::SandboxCredentials(Keyring &keyring, Keeping keeping, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_keeping(keeping)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(WaitLimit);
    connect(&m_wait, &QTimer::timeout, this, &SandboxCredentials::onLate);
}

void SandboxCredentials::load()
{
    if (m_place != Place::Nowhere || m_job)
        return;
    if (m_keeping == Keeping::ForThisRun) {
        m_pair = randomPair();
        settle(Place::ThisRun);
        return;
    }
    read();
}

void SandboxCredentials::makeNew()
{
    replace(randomPair());
}

void SandboxCredentials::enter(const Pair &pair)
{
    replace(pair);
}

void SandboxCredentials::share(const Pair &pair, bool isInKeychain)
{
    m_job.clear();
    m_wait.stop();
    m_pair = pair;
    settle(isInKeychain ? Place::Keychain : Place::ThisRun);
}

void SandboxCredentials::undo()
{
    if (!m_previous)
        return;
    replace(*m_previous);
    m_previous.reset();
    Q_EMIT changed();
}

void SandboxCredentials::retry()
{
    if (m_job || m_keeping == Keeping::ForThisRun)
        return;
    if (m_isStoring)
        store();
    else
        read();
}

QString SandboxCredentials::secretFault(const QString &text)
{
    return isPlainCredential(text.trimmed(), SecretPrefix)
        ? QString()
        : tr("A secret starts with “sk_”, followed by letters, digits, “-” and “_”.");
}

QString SandboxCredentials::publicKeyFault(const QString &text)
{
    return isPlainCredential(text.trimmed(), PublicKeyPrefix)
        ? QString()
        : tr("A public key starts with “pk_”, followed by letters, digits, “-” and “_”.");
}

SandboxCredentials::Pair SandboxCredentials::randomPair()
{
    const auto secret = PushRadar::Secret::make(QString::fromLatin1(randomCredential("sk_")));
    return {*secret, QString::fromLatin1(randomCredential("pk_"))};
}

void SandboxCredentials::replace(const Pair &pair)
{
    if (m_pair == pair)
        return;
    m_previous = std::exchange(m_pair, pair);
    if (m_keeping == Keeping::ForThisRun)
        settle(Place::ThisRun);
    else
        store();
}

void SandboxCredentials::read()
{
    m_isStoring = false;
    await(m_keyring.readText(SandboxId.toString()));
}

void SandboxCredentials::store()
{
    m_isStoring = true;
    QByteArray entry = entryOf(*m_pair);
    QString text = QString::fromUtf8(entry);
    await(m_keyring.storeText(SandboxId.toString(), PushRadar::HiddenText(text)));
    erase(text);
    erase(entry);
}

void SandboxCredentials::await(KeyringJob *job)
{
    m_job = job;
    connect(job, &KeyringJob::finished, this, [this](KeyringJob *finished) {
        if (finished == m_job)
            onFinished(*finished);
    });
    m_wait.start();
    if (m_pair)
        settle(Place::Waiting);
}

void SandboxCredentials::onLate()
{
    if (!m_job)
        return;
    if (!m_pair)
        m_pair = randomPair();
    settle(Place::Waiting, makeKeyringFault(KeyringTrouble::NoAnswer));
}

void SandboxCredentials::onFinished(const KeyringJob &job)
{
    m_job.clear();
    m_wait.stop();
    if (job.task() == KeyringJob::Task::ReadText)
        onRead(job);
    else
        settle(job.fault() ? Place::ThisRun : Place::Keychain, job.fault());
}

void SandboxCredentials::onRead(const KeyringJob &job)
{
    if (const auto kept = job.text() ? pairFrom(*job.text()) : std::nullopt) {
        m_pair = kept;
        settle(Place::Keychain);
        return;
    }
    if (!m_pair)
        m_pair = randomPair();
    // An entry that isn't a valid pair is replaced.
    if (!job.fault() || job.fault()->trouble == KeyringTrouble::Missing)
        store();
    else
        settle(Place::ThisRun, job.fault());
}

void SandboxCredentials::settle(Place place, const std::optional<KeyringFault> &fault)
{
    m_place = place;
    m_fault = fault;
    Q_EMIT changed();
}

} // namespace RadarDesk::session

#include "moc_sandboxcredentials.cpp"
