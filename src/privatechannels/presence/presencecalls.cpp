// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/presencecalls.h>

#include <base/keychain/secretkeeper.h>
#include <history/store/history.h>
#include <session/activeprofile.h>
#include <session/runmark.h>
#include <session/sessionevents.h>

#include <pushradar/call.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace base;
using namespace workbench;
using namespace session;

using PushRadar::Call;
using PushRadar::Client;
using PushRadar::Secret;

PresenceCalls::PresenceCalls(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.keeper, &SecretKeeper::settled, this, &PresenceCalls::onSettled);
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

void PresenceCalls::askToken(const QString &channel, const QString &socketId,
                             const QString &granted, QObject *asker, const Done &done)
{
    begin({[channel, socketId](Client &asking) { return asking.authenticate(channel, socketId); },
           channel, granted, asker, done});
}

void PresenceCalls::registerData(const QString &channel, const QString &socketId,
                                 const PushRadar::JsonValue &clientData, const QString &granted,
                                 QObject *asker, const Done &done)
{
    begin({[socketId, clientData](Client &telling) {
               return telling.registerClientData(socketId, clientData);
           },
           channel, granted, asker, done});
}

void PresenceCalls::begin(const Waiting &waiting)
{
    if (const auto secret = m_services.keeper.secret(profile().id)) {
        send(waiting, *secret);
        return;
    }
    m_waiting.append(waiting);
    m_services.keeper.request(profile().id);
}

void PresenceCalls::onSettled(const QString &id)
{
    if (id != profile().id)
        return;
    const auto secret = m_services.keeper.secret(id);
    const auto fault = m_services.keeper.fault(id);
    const QList<Waiting> all = std::exchange(m_waiting, {});
    for (const Waiting &waiting : all) {
        if (secret)
            send(waiting, *secret);
        else if (waiting.asker)
            waiting.done(
                {.fault = fault ? fault->sentence : tr("There is no secret for this profile.")});
    }
}

void PresenceCalls::onProfileChanged()
{
    if (m_clientProfile.id != profile().id)
        m_waiting.clear();
    Q_EMIT profileChanged();
}

std::shared_ptr<Client> PresenceCalls::client(const Secret &secret)
{
    if (m_client && m_clientProfile == profile() && m_clientSecret == secret)
        return m_client;
    m_clientProfile = profile();
    m_clientSecret = secret;
    m_services.secrets.add(secret);
    // The last to let go of it may be one of its own calls.
    m_client = std::shared_ptr<Client>(new Client(secret, profile().version),
                                       [](Client *last) { last->deleteLater(); });
    m_client->setBaseUrl(profile().baseUrl(profile().version));
    m_client->setInsecureHttpAllowed(profile().insecureHttpAllowed);
    markAsOwn(*m_client, profile().webSocketUrl);
    return m_client;
}

void PresenceCalls::send(const Waiting &waiting, const Secret &secret)
{
    const auto sender = client(secret);
    Call *const call = waiting.send(*sender);
    connect(call, &Call::finished, this,
            [this, sender, waiting, used = m_clientProfile](const Call *finished) {
                Event event = authenticationEvent(waiting.channel, *finished, waiting.granted);
                event.profileId = used.id;
                event.version = used.version;
                Answer answer{.token = finished->token(), .exchange = event.exchange};
                if (const auto error = finished->error())
                    answer.fault = m_services.secrets.redact(error->message);
                m_services.history.append(redacted(std::move(event), m_services.secrets));
                if (waiting.asker)
                    waiting.done(answer);
            });
}

} // namespace RadarDesk::privatechannels

#include "moc_presencecalls.cpp"
