// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyringjob.h>

#include <base/keychain/erasure.h>
#include <base/keychain/keyringevidence.h>
#include <base/keychain/sessionbus.h>

#include <qt6keychain/keychain.h>

namespace RadarDesk::base {

namespace {

/// The write job's own copy of the text is out of reach; ours is not.
QKeychain::Job *keychainWriteJob(const QString &service, const PushRadar::HiddenText &hidden)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    QByteArray bytes = hidden.reveal();
    QString text = QString::fromUtf8(bytes);
    // As text it is readable in the keychain's own program.
    job->setTextData(text);
    erase(text);
    erase(bytes);
    return job;
}

} // namespace

KeyringJob::KeyringJob(Task task, QString service, QString key, SessionBus &bus, QObject *parent)
    : QObject(parent)
    , m_task(task)
    , m_service(std::move(service))
    , m_key(std::move(key))
    , m_bus(bus)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { Q_EMIT late(this); });
}

void KeyringJob::begin()
{
    // QtKeychain asks on this connection too, so it is made first, and made safe.
    m_bus.open(this, [this](const QString &trouble) {
        if (trouble.isEmpty())
            askKeychain();
        else
            finish(makeKeyringFault(KeyringTrouble::NotRunning));
    });
}

void KeyringJob::askKeychain()
{
    QKeychain::Job *job = nullptr;
    switch (m_task) {
    case Task::Read:
    case Task::ReadText:
        job = new QKeychain::ReadPasswordJob(m_service);
        // Whether or not this job lives to see the answer, it is overwritten.
        connect(job, &QKeychain::Job::finished, job, [](QKeychain::Job *answer) {
            new Eraser(static_cast<QKeychain::ReadPasswordJob *>(answer)->binaryData(), answer);
        });
        break;
    case Task::Store:
        job = keychainWriteJob(m_service, *m_text);
        break;
    case Task::Remove:
        job = new QKeychain::DeletePasswordJob(m_service);
        break;
    }
    // libsecret writes into the job whenever it answers, so the job has no owner that could go
    // before, and deletes itself.
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, &KeyringJob::onAnswer);
    job->start();
}

void KeyringJob::onAnswer(QKeychain::Job *answer)
{
    const int error = answer->error();
    // A removal is believed only once the entry is gone: libsecret passes over one that stays
    // locked and calls that a success.
    if (error == QKeychain::NoError && m_task != Task::Remove) {
        take(answer);
        return;
    }
    gatherKeyringEvidence(
        m_bus, m_service, m_key, this,
        [this, error, detail = answer->errorString()](const KeyringEvidence &evidence) {
            finish(judge(error, detail, evidence));
        });
}

void KeyringJob::take(QKeychain::Job *answer)
{
    const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(answer);
    if (!read) {
        finish({});
        return;
    }
    QString text = read->textData();
    if (m_task == Task::ReadText) {
        m_text.emplace(text);
        erase(text);
        finish({});
        return;
    }
    const auto secret = PushRadar::Secret::make(text);
    erase(text);
    if (secret) {
        m_secret = *secret;
        m_text = secret->text();
    }
    finish(secret ? std::nullopt : std::optional(makeKeyringFault(KeyringTrouble::BadEntry)));
}

std::optional<KeyringFault> KeyringJob::judge(int error, const QString &detail,
                                              const KeyringEvidence &evidence) const
{
    if (error == QKeychain::NoError && evidence.entries + evidence.lockedEntries == 0)
        return {};
    if (!evidence.runs)
        return makeKeyringFault(KeyringTrouble::NotRunning);
    // To libsecret, an entry that was not unlocked is one that was not found.
    const bool passedOver = (error == QKeychain::NoError || error == QKeychain::EntryNotFound)
        && evidence.lockedEntries > 0;
    if (passedOver || error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser)
        return makeKeyringFault(evidence.canAsk ? KeyringTrouble::Refused : KeyringTrouble::Locked);

    switch (m_task) {
    case Task::Read:
    case Task::ReadText:
        return error == QKeychain::EntryNotFound
            ? makeKeyringFault(KeyringTrouble::Missing)
            : makeKeyringFault(KeyringTrouble::ReadFailed, detail);
    case Task::Store:
        return makeKeyringFault(KeyringTrouble::WriteFailed, detail);
    case Task::Remove:
        if (error == QKeychain::EntryNotFound)
            return {};
        return makeKeyringFault(KeyringTrouble::DeleteFailed, detail);
    }
    Q_UNREACHABLE();
}

void KeyringJob::finish(const std::optional<KeyringFault> &fault)
{
    m_limit.stop();
    m_fault = fault;
    // Before the signal, whose receiver may delete the job.
    deleteLater();
    Q_EMIT finished(this);
}

} // namespace RadarDesk::base

#include "moc_keyringjob.cpp"
