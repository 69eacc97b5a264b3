// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/presencecalls.h>

#include <base/keychain/secretstore.h>
#include <history/store/history.h>
#include <session/profiles/activeprofile.h>
#include <session/sessionevents.h>

#include <QPointer>

namespace RadarDesk::privatechannels {

using namespace base;
using namespace workbench;
using namespace session;

PresenceCalls::PresenceCalls(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_tokens({[&active = services.active](const QString &id) {
                    return active.profile().id == id ? &active.profile() : nullptr;
                },
                services.secretStore, services.history, services.secrets})
{
    connect(&services.active, &ActiveProfile::changed, this, &PresenceCalls::onProfileChanged);
}

PresenceCalls::~PresenceCalls() = default;

const Profile &PresenceCalls::profile() const
{
    return m_services.active.profile();
}

bool PresenceCalls::hasClientData() const
{
    return profile().version == PushRadar::ApiVersion::V3;
}

ConversationRecord PresenceCalls::newConversation() const
{
    return {m_services.history, m_services.secrets};
}

void PresenceCalls::record(Event event)
{
    m_services.history.append(redacted(std::move(event), m_services.secrets));
}

void PresenceCalls::askToken(const QString &channel, const QString &socketId,
                             const QString &granted, const QString &partOf, QObject *asker,
                             const Done &done)
{
    ask({.channel = channel,
         .socketId = socketId,
         .granted = granted,
         .done = done,
         .partOf = partOf},
        asker);
}

void PresenceCalls::registerData(const QString &channel, const QString &socketId,
                                 const PushRadar::JsonValue &clientData, const QString &granted,
                                 const QString &partOf, QObject *asker, const Done &done)
{
    ask({.channel = channel,
         .granted = granted,
         .done = done,
         .partOf = partOf,
         .send =
             [socketId, clientData](PushRadar::Client &telling) {
                 return telling.registerClientData(socketId, clientData);
             }},
        asker);
}

void PresenceCalls::ask(TokenService::Order order, QObject *asker)
{
    m_waitingFor = order.profileId = profile().id;
    order.done = [alive = QPointer(asker), done = order.done](const Answer &answer) {
        if (alive)
            done(answer);
    };
    m_tokens.ask(order);
}

void PresenceCalls::onProfileChanged()
{
    if (m_waitingFor != profile().id)
        m_tokens.dropWaiting();
    Q_EMIT profileChanged();
}

} // namespace RadarDesk::privatechannels

#include "moc_presencecalls.cpp"
