// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointlistener.h>

#include <history/store/history.h>
#include <session/sessionevents.h>
#include <workbench/core/workspace.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace base;
using namespace workbench;
using namespace history;
using namespace session;

namespace {

constexpr int TokenRefused = 502;

Event eventOf(const EndpointCall &call, const QString &profileId, const KnownSecrets &secrets)
{
    using Verdict = EndpointCall::Verdict;
    Event event;
    event.kind = EventKind::Authentication;
    const bool isRight = call.verdict == Verdict::LetIn || call.verdict == Verdict::Preflight
        || call.isRightRefusal();
    event.outcome = isRight ? Outcome::Done : Outcome::Failed;
    event.version = call.version;
    event.time = call.exchange->timing.started;
    event.channel = call.channel;
    event.socketId = call.socketId;
    event.tokenDigest = call.tokenDigest;
    event.note = call.toText();
    event.duration = call.exchange->timing.finished;
    // A page may send the secret by mistake: what is kept has no known one in it.
    PushRadar::Exchange exchange = *call.exchange;
    // Of a stranger's, each may be cut.
    exchange.url = QUrl::fromEncoded(secrets.redactIncomplete(exchange.url.toEncoded()));
    for (auto &header : exchange.requestHeaders)
        header.value = secrets.redactIncomplete(header.value);
    exchange.requestBody = secrets.redactIncomplete(exchange.requestBody);
    for (auto &header : exchange.responseHeaders)
        header.value = secrets.redact(header.value);
    exchange.responseBody = secrets.redact(exchange.responseBody);
    event.exchange = std::make_shared<const PushRadar::Exchange>(std::move(exchange));
    event.profileId = profileId;
    return redacted(std::move(event), secrets);
}

} // namespace

EndpointListener::EndpointListener(EndpointServer &server, Workspace &workspace,
                                   SecretStore &secretStore, History &history, KnownSecrets secrets,
                                   QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_history(history)
    , m_secrets(std::move(secrets))
    , m_tokens({[&workspace](const QString &id) { return workspace.profiles().find(id); },
                secretStore, history, m_secrets})
{
    connect(&server, &EndpointServer::tokenNeeded, this, &EndpointListener::onTokenNeeded);
    connect(&server, &EndpointServer::called, this, &EndpointListener::onCalled);
    connect(&m_workshop, &EventWorkshop::made, this, [this] { recordMade(m_workshop.take()); });
}

EndpointListener::~EndpointListener()
{
    recordMade(m_workshop.finish());
}

void EndpointListener::onTokenNeeded(const EndpointQuery &query,
                                     const EndpointServer::TokenAnswer &answer)
{
    const auto answered = [answer](const TokenService::Answer &given) {
        if (given.fault.isEmpty())
            answer(given.token);
        else
            answer(EndpointRefusal{TokenRefused, given.fault});
    };
    m_tokens.ask({.profileId = m_workspace.profileId(),
                  .version = query.version,
                  .channel = query.channel,
                  .socketId = query.socketId,
                  .granted = {}, // onCalled() records that
                  .noSecret = tr("The current profile has no secret, so RadarDesk can't get a "
                                 "token. Enter the secret in the profile."),
                  .noProfile = tr("The profile has been deleted."),
                  .done = answered});
}

void EndpointListener::onCalled(const EndpointCall &call)
{
    m_workshop.start([call, profileId = m_workspace.profileId(), secrets = m_secrets] {
        return QList<Event>{eventOf(call, profileId, secrets)};
    });
}

void EndpointListener::recordMade(const QList<Event> &events)
{
    for (const Event &event : events)
        m_history.append(event);
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointlistener.cpp"
