// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/sending/tokenservice.h>

#include <base/keychain/secretstore.h>
#include <history/store/history.h>
#include <session/sending/runmark.h>
#include <session/sessionevents.h>

#include <pushradar/call.h>

#include <utility>

using PushRadar::ApiVersion;
using PushRadar::Call;
using PushRadar::Client;
using PushRadar::Secret;

namespace RadarDesk::session {

using namespace base;
using namespace workbench;

TokenService::TokenService(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    connect(&m_services.secretStore, &SecretStore::settled, this, &TokenService::onSettled);
}

TokenService::~TokenService() = default;

void TokenService::ask(const Order &order)
{
    if (const auto secret = m_services.secretStore.secret(order.profileId)) {
        send(order, *secret);
        return;
    }
    m_waiting.append(order);
    m_services.secretStore.request(order.profileId);
}

void TokenService::onSettled(const QString &id)
{
    const auto secret = m_services.secretStore.secret(id);
    const auto fault = m_services.secretStore.fault(id);
    QList<Order> others;
    const QList<Order> all = std::exchange(m_waiting, {});
    for (const Order &order : all) {
        if (order.profileId != id)
            others.append(order);
        else if (secret)
            send(order, *secret);
        else if (!order.noSecret.isEmpty())
            order.done({.fault = order.noSecret});
        else
            order.done({.fault = fault ? fault->sentence
                                       : tr("The profile has no secret. Enter the secret first.")});
    }
    m_waiting += others;
}

void TokenService::send(const Order &order, const Secret &secret)
{
    const Profile *profile = m_services.find(order.profileId);
    if (!profile) {
        if (!order.noProfile.isEmpty())
            order.done({.fault = order.noProfile});
        return;
    }
    const ApiVersion version = order.version.value_or(profile->version);
    const auto sender = client({*profile, version, secret});
    Call *const call =
        order.send ? order.send(*sender) : sender->authenticate(order.channel, order.socketId);
    connect(call, &Call::finished, this, [this, sender, order, version](const Call *finished) {
        finish(order, version, *finished);
    });
}

std::shared_ptr<Client> TokenService::client(const ClientKey &key)
{
    if (m_clientKey == key)
        return m_client;
    m_clientKey = key;
    const auto &[profile, version, secret] = key;
    m_services.secrets.add(secret);
    m_client = clientOf(profile, version, secret);
    return m_client;
}

void TokenService::finish(const Order &order, ApiVersion version, const Call &call)
{
    Event event = authenticationEvent(order.channel, call, order.granted);
    event.profileId = order.profileId;
    event.version = version;
    event.partOf = order.partOf;
    Answer answer{.token = call.token(), .exchange = event.exchange};
    const auto error = call.error();
    if (error)
        answer.fault = m_services.secrets.redact(error->message);
    if (error || !order.granted.isEmpty())
        m_services.history.append(redacted(std::move(event), m_services.secrets));
    order.done(answer);
}

} // namespace RadarDesk::session

#include "moc_tokenservice.cpp"
