// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/identityvalues.h>

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>
#include <privatechannels/identities/hiddenpart.h>
#include <privatechannels/identities/identitiesmodel.h>

#include <QCoreApplication>

using PushRadar::HiddenText;

namespace RadarDesk::privatechannels {

using namespace base;

namespace {

constexpr std::chrono::milliseconds StoringDelay{800};

struct ValuesText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::IdentityValues)
};

/// Why, without what KeyringFault says of a secret that is to be entered.
QString reasonOf(const KeyringFault &fault)
{
    switch (fault.trouble) {
    case KeyringTrouble::NotRunning:
        return ValuesText::tr(
            "No keychain is running in this session. Start one, such as GNOME Keyring or KWallet.");
    case KeyringTrouble::Locked:
        return ValuesText::tr("The keychain is locked, and no program is running that can ask for "
                              "its password. Unlock the keychain, then try again.");
    case KeyringTrouble::Refused:
        return ValuesText::tr("The keychain is locked, and its password prompt was canceled. Try "
                              "again and enter the password.");
    case KeyringTrouble::NoAnswer:
        return ValuesText::tr(
            "The keychain hasn't answered yet. Check whether it has opened a password prompt.");
    default:
        return fault.sentence;
    }
}

QString keychainKey(const QString &id)
{
    return QStringLiteral("identity/") + id;
}

} // namespace

IdentityValues::IdentityValues(IdentitiesModel &model, Keyring &keyring, KnownSecrets secrets,
                               QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_keyring(keyring)
    , m_secrets(std::move(secrets))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(StoringDelay);
    connect(&m_soon, &QTimer::timeout, this, &IdentityValues::flush);
    connect(&model, &IdentitiesModel::modelReset, this, &IdentityValues::onReset);
    connect(&model, &IdentitiesModel::edited, this, &IdentityValues::onEdited);
    connect(&model, &IdentitiesModel::removed, this, &IdentityValues::onRemoved);
    onReset();
}

IdentityValues::Place IdentityValues::place(const QString &id) const
{
    const IdentityEntry *entry = m_model.find(id);
    if (!entry)
        return Place::None;
    const State state = m_states.value(id);
    if (state.job)
        return Place::Asking;
    if (entry->isAwaited)
        return state.fault ? Place::Nowhere : Place::Unknown;
    if (state.isWaiting)
        return Place::Asking;
    const auto part = hiddenPartOf(entry->identity);
    if (!part)
        return Place::None;
    return state.stored == part ? Place::Keychain : Place::MemoryOnly;
}

QString IdentityValues::stateText(const QString &id) const
{
    const IdentityEntry *entry = m_model.find(id);
    const auto fault = m_states.value(id).fault;
    const QString reason = fault ? reasonOf(*fault) : QString();
    switch (place(id)) {
    case Place::None:
        return {};
    case Place::Unknown:
        return tr("The cookies and the values of sensitive headers are in the keychain and haven't "
                  "been read yet.");
    case Place::Asking:
        if (fault)
            return reasonOf(*fault);
        return entry->isAwaited ? tr("Reading the values from the keychain…")
                                : tr("Saving the values in the keychain…");
    case Place::Keychain:
        return tr("The cookies and the values of sensitive headers are in the keychain, everything "
                  "else is in a file.");
    case Place::MemoryOnly:
        return tr("The cookies and the values of sensitive headers stay in memory for this run "
                  "only. %1")
            .arg(reason)
            .trimmed();
    case Place::Nowhere:
        break;
    }
    const bool missing = fault && fault->trouble == KeyringTrouble::Missing;
    const bool bad = fault && fault->trouble == KeyringTrouble::BadEntry;
    if (missing || bad)
        return tr("The keychain no longer has the values of this identity. Enter them again.");
    return tr("The values of this identity aren't available. %1").arg(reason).trimmed();
}

void IdentityValues::request(const QString &id)
{
    const IdentityEntry *entry = m_model.find(id);
    if (entry && entry->isAwaited) {
        if (!m_states.value(id).job)
            read(id);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, id] { Q_EMIT settled(id); }, Qt::QueuedConnection);
}

void IdentityValues::use(const QString &id)
{
    const IdentityEntry *entry = m_model.find(id);
    if (!entry)
        return;
    const QList<HiddenText> values = hiddenValuesOf(entry->identity);
    for (const HiddenText &value : values)
        m_secrets.add(value);
}

void IdentityValues::storeAgain(const QString &id)
{
    if (place(id) == Place::MemoryOnly)
        store(id);
}

void IdentityValues::flush()
{
    m_soon.stop();
    const QStringList ids = m_states.keys();
    for (const QString &id : ids) {
        if (m_states.value(id).isWaiting)
            store(id);
    }
}

void IdentityValues::onReset()
{
    m_states.clear();
    m_removed.clear();
    for (const IdentityEntry &entry : m_model.entries())
        m_states[entry.identity.id].isUnread = entry.isAwaited;
}

void IdentityValues::onEdited(const QString &id)
{
    const IdentityEntry *entry = m_model.find(id);
    if (!entry)
        return;
    if (entry->isAwaited) {
        m_states[id].isUnread = true;
        takeBack(id);
        return;
    }
    m_removed.remove(id);
    State &state = m_states[id];
    const auto part = hiddenPartOf(entry->identity);
    if (!state.isWaiting && !state.job && !state.isUnread && state.stored == part)
        return;
    // What was typed counts, not what the keychain may still answer.
    state.job.clear();
    state.isWaiting = true;
    m_soon.start();
    Q_EMIT changed(id);
}

void IdentityValues::onRemoved(const QString &id)
{
    const State state = m_states.take(id);
    if (!state.stored && !state.isUnread && !state.job)
        return;
    // It may be undone before anyone has read what goes with it. The keychain answers in turn.
    if (state.isUnread) {
        connect(m_keyring.readText(keychainKey(id)), &KeyringJob::finished, this,
                [this, id](KeyringJob *job) {
                    if (!job->text() || job->fault())
                        return;
                    m_removed.insert(id, *job->text());
                    takeBack(id);
                });
    }
    connect(m_keyring.remove(keychainKey(id)), &KeyringJob::finished, this,
            [this](KeyringJob *job) {
                if (job->fault())
                    Q_EMIT removalFailed(
                        tr("The identity's entry can't be deleted from the keychain. %1")
                            .arg(reasonOf(*job->fault())));
            });
}

void IdentityValues::read(const QString &id)
{
    watchJob(id, m_keyring.readText(keychainKey(id)));
}

void IdentityValues::store(const QString &id)
{
    const IdentityEntry *entry = m_model.find(id);
    m_states[id].isWaiting = false;
    if (!entry || entry->isAwaited)
        return;
    use(id);
    const auto part = hiddenPartOf(entry->identity);
    const State state = m_states.value(id);
    if (!part && !state.stored && !state.isUnread) {
        Q_EMIT changed(id); // typed and deleted again: the keychain need not know
        return;
    }
    watchJob(
        id, part ? m_keyring.storeText(keychainKey(id), *part) : m_keyring.remove(keychainKey(id)));
}

void IdentityValues::watchJob(const QString &id, KeyringJob *job)
{
    m_states[id].job = job;
    m_states[id].fault.reset();
    connect(job, &KeyringJob::late, this, [this, id](KeyringJob *late) {
        if (m_states.value(id).job != late)
            return;
        m_states[id].fault = makeKeyringFault(KeyringTrouble::NoAnswer);
        Q_EMIT changed(id);
    });
    connect(job, &KeyringJob::finished, this, [this, id](KeyringJob *finished) {
        if (m_states.value(id).job == finished)
            onFinished(id, *finished);
    });
    Q_EMIT changed(id);
}

void IdentityValues::onFinished(const QString &id, const KeyringJob &job)
{
    State &state = m_states[id];
    state.job.clear();
    state.fault = job.fault();
    const bool isRead = job.task() == KeyringJob::Task::ReadText;
    if (!job.fault())
        state.isUnread = false;
    if (isRead && !job.fault())
        take(id, *job.text());
    else if (!job.fault())
        state.stored = job.text();
    Q_EMIT changed(id);
    if (isRead)
        Q_EMIT settled(id);
}

void IdentityValues::take(const QString &id, const HiddenText &part)
{
    const IdentityEntry *entry = m_model.find(id);
    if (!entry || !entry->isAwaited)
        return;
    const auto whole = withHiddenPart(entry->identity, part);
    if (!whole) {
        m_states[id].fault = makeKeyringFault(KeyringTrouble::BadEntry);
        return;
    }
    m_states[id].stored = part;
    m_model.fill(*whole);
    use(id);
}

void IdentityValues::takeBack(const QString &id)
{
    const auto part = m_removed.constFind(id);
    const IdentityEntry *entry = m_model.find(id);
    if (part == m_removed.constEnd() || !entry || !entry->isAwaited)
        return;
    take(id, HiddenText(*part));
    store(id);
    m_removed.remove(id);
}

} // namespace RadarDesk::privatechannels

#include "moc_identityvalues.cpp"
