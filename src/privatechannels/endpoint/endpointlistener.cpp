// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointlistener.h>

#include <base/keychain/secretkeeper.h>
#include <history/store/history.h>
#include <session/runmark.h>
#include <session/sessionevents.h>
#include <workbench/core/workspace.h>

#include <pushradar/call.h>

#include <utility>

using PushRadar::Call;
using PushRadar::Client;
using PushRadar::Secret;

namespace RadarDesk::privatechannels {

using namespace base;
using namespace workbench;
using namespace history;
using namespace session;

namespace {

constexpr int TokenRefused = 502;

} // namespace

EndpointListener::EndpointListener(EndpointServer &server, Workspace &workspace,
                                   SecretKeeper &keeper, History &history, KnownSecrets secrets,
                                   QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keeper(keeper)
    , m_history(history)
    , m_secrets(std::move(secrets))
{
    connect(&server, &EndpointServer::tokenNeeded, this, &EndpointListener::onTokenNeeded);
    connect(&server, &EndpointServer::called, this, &EndpointListener::onCalled);
    connect(&keeper, &SecretKeeper::settled, this, &EndpointListener::onSecretSettled);
    server.clerk().setKnownChannels([&workspace] {
        QStringList names;
        for (const ChannelEntry &entry : workspace.channels().entries())
            names.append(entry.name);
        return names;
    });
}

void EndpointListener::onTokenNeeded(const EndpointQuery &query,
                                     const EndpointServer::TokenAnswer &answer)
{
    const Waiting waiting{m_workspace.profileId(), query, answer};
    if (const auto secret = m_keeper.secret(waiting.profileId)) {
        ask(waiting, *secret);
        return;
    }
    m_waiting.append(waiting);
    m_keeper.request(waiting.profileId);
}

void EndpointListener::onSecretSettled(const QString &id)
{
    const auto secret = m_keeper.secret(id);
    QList<Waiting> others;
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.profileId != id)
            others.append(waiting);
        else if (secret)
            ask(waiting, *secret);
        else
            waiting.answer(EndpointRefusal{
                TokenRefused,
                tr("RadarDesk has no secret for the profile in use, so it can't get a token. Enter "
                   "the secret there.")});
    }
    m_waiting += others;
}

void EndpointListener::ask(const Waiting &waiting, const Secret &secret)
{
    const Profile *profile = m_workspace.profiles().find(waiting.profileId);
    if (!profile) {
        waiting.answer(EndpointRefusal{TokenRefused, tr("The profile has been deleted.")});
        return;
    }
    const std::shared_ptr<Client> client(new Client(secret, waiting.query.version),
                                         [](Client *last) { last->deleteLater(); });
    client->setBaseUrl(profile->baseUrl(waiting.query.version));
    client->setInsecureHttpAllowed(profile->insecureHttpAllowed);
    markAsOwn(*client, profile->webSocketUrl);
    Call *const call = client->authenticate(waiting.query.channel, waiting.query.socketId);
    connect(call, &Call::finished, this, [this, client, waiting](const Call *finished) {
        const auto error = finished->error();
        if (!error) {
            waiting.answer(finished->token());
            return;
        }
        recordFailure(waiting, *finished);
        waiting.answer(EndpointRefusal{TokenRefused, m_secrets.redact(error->message)});
    });
}

void EndpointListener::recordFailure(const Waiting &waiting, const Call &call)
{
    Event event = authenticationEvent(waiting.query.channel, call, {});
    event.profileId = waiting.profileId;
    event.version = waiting.query.version;
    m_history.append(redacted(std::move(event), m_secrets));
}

void EndpointListener::onCalled(const EndpointCall &call)
{
    using Verdict = EndpointCall::Verdict;
    Event event;
    event.kind = EventKind::Authentication;
    event.outcome = call.verdict == Verdict::LetIn || call.verdict == Verdict::Preflight
        ? Outcome::Done
        : Outcome::Failed;
    event.version = call.version;
    event.time = call.exchange->timing.started;
    event.channel = call.channel;
    event.note = call.toText();
    event.duration = call.exchange->timing.finished;
    // A page may send the secret by mistake: what is kept has no known one in it.
    PushRadar::Exchange exchange = *call.exchange;
    // Of a stranger's, each may be cut.
    exchange.url = QUrl::fromEncoded(m_secrets.redactIncomplete(exchange.url.toEncoded()));
    for (auto &header : exchange.requestHeaders)
        header.value = m_secrets.redactIncomplete(header.value);
    exchange.requestBody = m_secrets.redactIncomplete(exchange.requestBody);
    for (auto &header : exchange.responseHeaders)
        header.value = m_secrets.redact(header.value);
    exchange.responseBody = m_secrets.redact(exchange.responseBody);
    event.exchange = std::make_shared<const PushRadar::Exchange>(std::move(exchange));
    event.profileId = m_workspace.profileId();
    m_history.append(redacted(std::move(event), m_secrets));
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointlistener.cpp"
