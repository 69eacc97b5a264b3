// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/profilevalues.h>

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>
#include <session/profiles/activeprofile.h>
#include <workbench/placeholders/placeholdervalues.h>
#include <workbench/profiles/profilesmodel.h>
#include <workbench/templates/foldervalues.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using PushRadar::HiddenText;

namespace RadarDesk::session {

using namespace base;
using namespace workbench;

namespace {

QString keychainKeyOf(const QString &id)
{
    return QStringLiteral("values/") + id;
}

HiddenText textOf(const QHash<QString, HiddenText> &values)
{
    QJsonObject json;
    for (auto it = values.begin(); it != values.end(); ++it)
        json.insert(it.key(), QString::fromUtf8(it.value().reveal()));
    return HiddenText(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

QHash<QString, HiddenText> valuesIn(const HiddenText &text)
{
    QHash<QString, HiddenText> values;
    const QJsonObject json = QJsonDocument::fromJson(text.reveal()).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.value().isString())
            values.insert(it.key(), HiddenText(it.value().toString()));
    }
    return values;
}

QSet<QString> secretNamesOf(const QList<ProfileValue> &values)
{
    QSet<QString> names;
    for (const ProfileValue &each : values) {
        if (each.isSecret)
            names.insert(each.name);
    }
    return names;
}

/// What placeholders get of \a values, whose secret ones are \a known.
VariableValues variablesOf(const QList<ProfileValue> &values,
                           const QHash<QString, HiddenText> &known)
{
    VariableValues variables;
    for (const ProfileValue &each : values) {
        const auto secret = known.constFind(each.name);
        if (!each.isSecret)
            variables.plain.insert(each.name, each.value);
        else
            variables.secret.insert(
                each.name,
                secret == known.constEnd() ? QString() : QString::fromUtf8(secret->reveal()));
    }
    return variables;
}

} // namespace

ProfileValues::ProfileValues(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.active, &ActiveProfile::changed, this, &ProfileValues::updatePlaceholders);
    const auto *const profiles = &services.profiles;
    connect(profiles, &QAbstractItemModel::dataChanged, this, &ProfileValues::onValuesChanged);
    connect(profiles, &QAbstractItemModel::rowsInserted, this, &ProfileValues::onValuesChanged);
    connect(profiles, &QAbstractItemModel::modelReset, this, &ProfileValues::onValuesChanged);
    connect(&services.folders, &FolderValuesList::changed, this, &ProfileValues::onValuesChanged);
    m_names = secretNames();
    updatePlaceholders();
}

ProfileValues::Place ProfileValues::place(const QString &id) const
{
    const State state = m_states.value(id);
    if (state.job)
        return Place::Asking;
    if (state.isStored)
        return Place::Keychain;
    return state.values.isEmpty() ? Place::Unknown : Place::MemoryOnly;
}

QString ProfileValues::fault(const QString &id) const
{
    const auto fault = m_states.value(id).fault;
    if (!fault || fault->trouble == KeyringTrouble::Missing || m_names.value(id).isEmpty())
        return {};
    if (fault->trouble == KeyringTrouble::NoAnswer)
        return tr(
            "The keychain hasn't answered yet. Check whether it has opened a password prompt.");
    return place(id) == Place::MemoryOnly
        ? tr("The keychain can't be used: secret values stay in memory for this run only.")
        : tr("The keychain can't be read: enter the secret values again to use them.");
}

bool ProfileValues::knows(const QString &id, const QString &name) const
{
    return m_states.value(id).values.contains(name);
}

QString ProfileValues::secretFault(const QString &text)
{
    return KnownSecrets::isDistinct(HiddenText(text))
        ? QString()
        : tr("A secret value needs at least 6 characters, or 16 where it is a plain word or "
             "number. Otherwise it can't be hidden in records.");
}

void ProfileValues::setSecret(const QString &id, const QString &name, const HiddenText &value)
{
    m_services.secrets.add(value);
    State &state = m_states[id];
    state.values.insert(name, value);
    state.typed.insert(name, value);
    state.deleted.remove(name);
    state.isStored = false;
    if (!state.job)
        read(id); // the others that the entry has by now
    updatePlaceholders();
    Q_EMIT changed(id);
}

void ProfileValues::prepare(const std::function<void()> &ready, const QString &folder)
{
    const Profile &profile = m_services.active.profile();
    prepareOf(profile.id, profile.values, [this, ready, folder] {
        const FolderValues own = m_services.folders.of(folder);
        prepareOf(own.id, own.values, ready);
    });
}

void ProfileValues::prepareOf(const QString &id, const QList<ProfileValue> &values,
                              const std::function<void()> &ready)
{
    const bool isMissing =
        std::any_of(values.begin(), values.end(), [this, &id](const ProfileValue &value) {
            return value.isSecret && !knows(id, value.name);
        });
    const State state = m_states.value(id);
    // What has been read is all that there is, also while it is being stored. A keychain that is
    // late is waited for once.
    const bool isLate =
        state.job && state.fault && state.fault->trouble == KeyringTrouble::NoAnswer;
    if (!isMissing || state.isRead || isLate) {
        ready();
        return;
    }
    m_states[id].waiting.append(ready);
    if (!state.job)
        read(id);
}

void ProfileValues::forget(const QString &id)
{
    m_states.remove(id);
    m_services.keyring.remove(keychainKeyOf(id));
}

void ProfileValues::read(const QString &id)
{
    KeyringJob *const job = m_services.keyring.readText(keychainKeyOf(id));
    m_states[id].job = job;
    connect(job, &KeyringJob::late, this, [this, id](KeyringJob *late) {
        if (m_states.value(id).job != late)
            return;
        m_states[id].fault = makeKeyringFault(KeyringTrouble::NoAnswer);
        settle(id);
    });
    connect(job, &KeyringJob::finished, this, [this, id](KeyringJob *finished) {
        if (m_states.value(id).job == finished)
            onRead(id, *finished);
    });
    Q_EMIT changed(id);
}

void ProfileValues::onRead(const QString &id, const KeyringJob &job)
{
    State &state = m_states[id];
    state.job.clear();
    state.fault = job.fault();
    state.isRead = !job.fault() || job.fault()->trouble == KeyringTrouble::Missing;
    if (state.isRead) {
        Values entry = job.text() && !job.fault() ? valuesIn(*job.text()) : Values();
        const qsizetype found = entry.size();
        for (const QString &name : std::as_const(state.deleted))
            entry.remove(name);
        const bool isOther = entry.size() != found || !state.typed.isEmpty();
        entry.insert(state.typed); // newer than what is there
        for (const HiddenText &value : std::as_const(entry))
            m_services.secrets.add(value);
        state.values = current(id, entry);
        state.isStored = !isOther && !state.values.isEmpty();
        if (isOther)
            store(id, entry);
        else
            state.deleted.clear();
    }
    settle(id);
}

void ProfileValues::store(const QString &id, const Values &entry)
{
    State &state = m_states[id];
    State written;
    written.typed = std::exchange(state.typed, {});
    written.deleted = std::exchange(state.deleted, {});
    KeyringJob *const job = entry.isEmpty()
        ? m_services.keyring.remove(keychainKeyOf(id))
        : m_services.keyring.storeText(keychainKeyOf(id), textOf(entry));
    state.job = job;
    connect(job, &KeyringJob::finished, this, [this, id, written](KeyringJob *finished) {
        if (m_states.value(id).job == finished)
            onStored(id, finished->fault(), written);
    });
    Q_EMIT changed(id);
}

void ProfileValues::onStored(const QString &id, const std::optional<KeyringFault> &fault,
                             const State &written)
{
    State &state = m_states[id];
    state.job.clear();
    state.fault = fault;
    const bool hasMore = !state.typed.isEmpty() || !state.deleted.isEmpty(); // since it began
    state.isStored = !fault && !hasMore;
    if (fault) { // what is newer counts, also when it is tried again
        Values typed = written.typed;
        for (const QString &name : std::as_const(state.deleted))
            typed.remove(name);
        typed.insert(state.typed);
        state.typed = typed;
        state.deleted += written.deleted;
        state.deleted -= QSet<QString>(state.typed.keyBegin(), state.typed.keyEnd());
    } else if (hasMore) {
        read(id);
    }
    settle(id);
}

void ProfileValues::onValuesChanged()
{
    const Names before = std::exchange(m_names, secretNames());
    const Names now = m_names;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QSet<QString> old = before.value(it.key());
        const QSet<QString> gone = old - it.value();
        if (old == it.value())
            continue;
        State &state = m_states[it.key()];
        if (!old.contains(it.value()))
            state.isRead = false; // another window may have stored what is new
        for (const QString &name : gone) {
            state.values.remove(name);
            state.typed.remove(name);
            state.deleted.insert(name);
        }
        if (!gone.isEmpty() && !state.job)
            read(it.key()); // and stores what is left
    }
    updatePlaceholders();
}

void ProfileValues::updatePlaceholders()
{
    const Profile &profile = m_services.active.profile();
    m_services.placeholders.setProfileValues(
        variablesOf(profile.values, m_states.value(profile.id).values));
    QHash<QString, VariableValues> folders;
    for (const FolderValues &each : m_services.folders.all()) {
        if (!folders.contains(each.folder))
            folders.insert(each.folder, variablesOf(each.values, m_states.value(each.id).values));
    }
    m_services.placeholders.setFolderValues(folders);
}

void ProfileValues::settle(const QString &id)
{
    updatePlaceholders();
    const auto waiting = std::exchange(m_states[id].waiting, {});
    for (const std::function<void()> &ready : waiting)
        ready();
    Q_EMIT changed(id);
}

ProfileValues::Names ProfileValues::secretNames() const
{
    Names names;
    for (const Profile &each : m_services.profiles.profiles())
        names.insert(each.id, secretNamesOf(each.values));
    for (const FolderValues &each : m_services.folders.all())
        names.insert(each.id, secretNamesOf(each.values));
    return names;
}

ProfileValues::Values ProfileValues::current(const QString &id, const Values &values) const
{
    const auto names = m_names.constFind(id);
    if (names == m_names.constEnd())
        return values; // its deletion may be undone; forget() is called where it is final
    Values left;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (names->contains(it.key()))
            left.insert(it.key(), it.value());
    }
    return left;
}

} // namespace RadarDesk::session

#include "moc_profilevalues.cpp"
