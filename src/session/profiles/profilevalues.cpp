// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/profilevalues.h>

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>
#include <session/profiles/activeprofile.h>
#include <workbench/placeholders/placeholdervalues.h>
#include <workbench/profiles/profilesmodel.h>

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

bool hasSecretValue(const Profile &profile, const QString &name)
{
    return std::any_of(profile.values.begin(), profile.values.end(),
                       [&name](const auto &value) { return value.isSecret && value.name == name; });
}

} // namespace

ProfileValues::ProfileValues(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.active, &ActiveProfile::changed, this, &ProfileValues::updatePlaceholders);
    connect(&services.profiles, &QAbstractItemModel::dataChanged, this,
            &ProfileValues::onProfilesChanged);
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
    if (!fault || fault->trouble == KeyringTrouble::Missing)
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
    state.isStored = false;
    if (state.isRead)
        store(id);
    else if (!state.job)
        read(id); // the others that the entry has
    updatePlaceholders();
    Q_EMIT changed(id);
}

void ProfileValues::prepare(const std::function<void()> &ready)
{
    const Profile &profile = m_services.active.profile();
    const bool isMissing =
        std::any_of(profile.values.begin(), profile.values.end(), [&](const ProfileValue &value) {
            return value.isSecret && !knows(profile.id, value.name);
        });
    State &state = m_states[profile.id];
    // What has been read is all that there is, also while it is being stored. A keychain that is
    // late is waited for once.
    const bool isLate =
        state.job && state.fault && state.fault->trouble == KeyringTrouble::NoAnswer;
    if (!isMissing || state.isRead || isLate) {
        ready();
        return;
    }
    state.waiting.append(ready);
    if (!state.job)
        read(profile.id);
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
    const bool isTyped = !state.values.isEmpty();
    bool hasDeleted = false; // values that the profile no longer has
    if (job.text() && !job.fault()) {
        const Values found = valuesIn(*job.text());
        const Values kept = current(id, found);
        hasDeleted = kept.size() != found.size();
        for (auto it = kept.begin(); it != kept.end(); ++it) {
            m_services.secrets.add(it.value());
            if (!state.values.contains(it.key())) // what was typed since is newer
                state.values.insert(it.key(), it.value());
        }
    }
    const bool isOther = isTyped || hasDeleted;
    state.isStored = state.isRead && !isOther && !state.values.isEmpty();
    if (state.isRead && isOther)
        store(id);
    settle(id);
}

void ProfileValues::store(const QString &id)
{
    State &state = m_states[id];
    state.values = current(id, state.values);
    KeyringJob *const job = state.values.isEmpty()
        ? m_services.keyring.remove(keychainKeyOf(id))
        : m_services.keyring.storeText(keychainKeyOf(id), textOf(state.values));
    state.job = job;
    connect(job, &KeyringJob::finished, this, [this, id](KeyringJob *finished) {
        if (m_states.value(id).job != finished)
            return;
        State &stored = m_states[id];
        stored.job.clear();
        stored.fault = finished->fault();
        stored.isStored = !finished->fault();
        settle(id);
    });
    Q_EMIT changed(id);
}

void ProfileValues::onProfilesChanged()
{
    const QStringList ids = m_states.keys();
    for (const QString &id : ids) {
        const State state = m_states.value(id);
        if (state.isRead && current(id, state.values).size() != state.values.size())
            store(id); // without those that were deleted
    }
    updatePlaceholders();
}

void ProfileValues::updatePlaceholders()
{
    const Profile &profile = m_services.active.profile();
    const Values secrets = m_states.value(profile.id).values;
    QHash<QString, QString> plain;
    QHash<QString, QString> hidden;
    for (const ProfileValue &each : profile.values) {
        const auto secret = secrets.constFind(each.name);
        if (!each.isSecret)
            plain.insert(each.name, each.value);
        else
            hidden.insert(each.name,
                          secret == secrets.constEnd() ? QString()
                                                       : QString::fromUtf8(secret->reveal()));
    }
    m_services.placeholders.setProfileValues(plain);
    m_services.placeholders.setSecretValues(hidden);
}

void ProfileValues::settle(const QString &id)
{
    updatePlaceholders();
    const auto waiting = std::exchange(m_states[id].waiting, {});
    for (const std::function<void()> &ready : waiting)
        ready();
    Q_EMIT changed(id);
}

ProfileValues::Values ProfileValues::current(const QString &id, const Values &values) const
{
    const Profile *const profile = m_services.profiles.find(id);
    if (!profile)
        return values; // its deletion may be undone; forget() is called where it is final
    Values left;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (hasSecretValue(*profile, it.key()))
            left.insert(it.key(), it.value());
    }
    return left;
}

} // namespace RadarDesk::session

#include "moc_profilevalues.cpp"
