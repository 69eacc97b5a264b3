// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/server.h>

#include <sandbox/service/observers/observersession.h>
#include <sandbox/service/problemtext.h>
#include <sandbox/service/sandboxtext.h>
#include <sandbox/service/websocketsession.h>
#include <sandbox/web/websocketupgrade.h>

#include <boost/asio/post.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace RadarDesk::sandbox {

namespace {

HttpAnswer withUsualHeaders(HttpAnswer answer)
{
    answer.headers.emplaceBack("Server", "RadarDesk sandbox");
    answer.headers.emplaceBack("Cache-Control", "no-store");
    return answer;
}

/// What a call is about that isn't carried out.
CallNotes notesOf(const SimulatedFaults::MetCall &met)
{
    const FaultSubject &subject = met.call.subject;
    CallNotes notes;
    notes.operation = subject.call == FaultedCalls::Broadcasts ? ObservedCall::Operation::Broadcast
        : subject.call == FaultedCalls::Tokens                 ? ObservedCall::Operation::Token
                                               : ObservedCall::Operation::ClientData;
    notes.version = met.call.version;
    notes.channel = subject.channel;
    notes.socketId = subject.socketId;
    notes.reason = faultReason(met.decision.effect);
    return notes;
}

} // namespace

Server::Server(const ServiceOptions &options, Listeners listeners)
    : m_limits(options.limits)
    , m_observing{options.servesObservers || options.observing.isPossible() ? &m_observers
                                                                            : nullptr,
                  options.observing.limits}
    , m_listeners(std::move(listeners))
    , m_proxies(options.proxies)
    , m_hub(
          m_limits,
          [this](std::chrono::milliseconds delay) {
              if (m_stopping)
                  return;
              m_presenceTimer.expires_after(delay);
              m_presenceTimer.async_wait(Expired([this](NetworkError error) {
                  if (!error)
                      m_hub.sendPresence();
              }));
          },
          m_observing)
    , m_tokens(m_limits, options.clock)
    , m_api(options, m_hub, m_tokens, [this] { return m_metrics.toText(gauges()); })
    , m_commands(m_limits, m_hub, m_tokens, m_observing)
    , m_faults({m_context.get_executor(), m_hub, m_observing, m_listeners.held})
{
    m_hub.setFaults(m_faults.messages());
    m_faults.setRules(options.faults);
    if (options.observing.isPossible())
        m_observers.add(*options.observing.observer);
}

Server::~Server() = default;

NetworkError Server::listen(const QByteArray &address, quint16 port)
{
    return m_listener.listen(address, port);
}

void Server::setTls(const TlsContext &tls)
{
    net::post(m_context, [this, tls] { m_listener.setTls(tls); });
}

void Server::run()
{
    m_context.run();
}

void Server::stop()
{
    net::post(m_context, [this] {
        m_stopping = true;
        m_listener.drain([this] { endIfStopped(); });
        for (WebSocketSession *session : m_webSocketSessions)
            session->goAway();
        m_presenceTimer.expires_after(m_limits.drainTime);
        m_presenceTimer.async_wait(Expired([this](NetworkError) {
            const std::vector<WebSocketSession *> mute(m_webSocketSessions.begin(),
                                                       m_webSocketSessions.end());
            for (WebSocketSession *session : mute)
                session->leave();
            m_listener.close();
            flushObservers();
            m_context.stop();
        }));
        endIfStopped();
    });
}

void Server::endIfStopped()
{
    if (!m_stopping || !m_webSocketSessions.empty() || m_listener.hasConnections())
        return;
    flushObservers();
    m_context.stop();
}

void Server::flushObservers()
{
    for (ObserverSession *session : m_observerSessions)
        session->flush();
}

void Server::handle(const HttpRequest &received, const HttpReply &reply)
{
    HttpRequest request = received;
    request.peer = m_proxies.clientOf(received);
    request.isSecure = received.isSecure || m_proxies.isSecure(received);
    const auto met = m_faults.faultOf(request);
    if (!met)
        serve(request, reply);
    else if (met->decision.effect == FaultEffect::CallLate)
        m_faults.after(met->decision.delay, [this, request, reply] { serve(request, reply); });
    else
        answerFaulted(request, reply, *met);
}

void Server::answerFaulted(const HttpRequest &request, const HttpReply &reply,
                           const SimulatedFaults::MetCall &met)
{
    const auto answer = faultAnswer(met.decision);
    const bool isSaid = answer && answer->status != HttpAnswer::Cut;
    const HttpAnswer said = isSaid ? withUsualHeaders(*answer) : HttpAnswer{HttpAnswer::Cut};
    log({.method = request.method,
         .path = Api::loggedPath(request.path),
         .status = said.status,
         .isSimulated = true,
         .peer = request.peer});
    if (m_observing) {
        ObservedCall call = observedCall(m_observing, request, said, notesOf(met));
        call.time = Observing::now();
        if (!isSaid)
            call.responseHeaders.clear();
        m_observing.report(std::move(call));
    }
    if (answer)
        reply(said);
}

void Server::serve(const HttpRequest &request, const HttpReply &reply)
{
    m_client = request.peer;
    const ObservedTime time = m_observing ? Observing::now() : ObservedTime();
    const auto begin = std::chrono::steady_clock::now();
    const HttpAnswer answer = withUsualHeaders(answerTo(request));
    noteCall(request, answer,
             std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now()
                                                                   - begin));
    CallNotes &notes = m_api.notes();
    if (m_observing && notes.isReported && answer.status != HttpAnswer::SwitchingProtocols) {
        ObservedCall call = observedCall(m_observing, request, answer, notes);
        call.time = time;
        call.took = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - begin);
        m_observing.report(std::move(call));
        if (notes.delivery)
            m_observing.report(*std::exchange(notes.delivery, std::nullopt));
    }
    reply(answer);
}

void Server::noteCall(const HttpRequest &request, const HttpAnswer &answer,
                      std::chrono::microseconds took)
{
    const CallNotes &notes = m_api.notes();
    m_metrics.noteCall(notes.operation, answer.status, request.body.size(), answer.body.size(),
                       took);
    if (!notes.broadcastId.isEmpty())
        m_metrics.noteBroadcast(notes.subscribers);
    log({.method = request.method,
         .path = Api::loggedPath(request.path),
         .status = answer.status,
         .peer = request.peer,
         .took = took});
}

ServiceGauges Server::gauges() const
{
    return {m_hub.subscriberCount(), m_hub.subscriptionCount(), m_hub.channelCount(),
            static_cast<qsizetype>(m_observerSessions.size()), m_hub.waitingBytes()};
}

HttpAnswer Server::answerTo(const HttpRequest &request)
{
    HttpAnswer answer = m_api.handle(request);
    if (m_stopping && (answer.status == HttpAnswer::SwitchingProtocols || request.path == "/ready"))
        return Api::refused({503, SandboxText::tr("The sandbox is stopping.")});
    // Only who would be admitted is told.
    if (answer.status != HttpAnswer::SwitchingProtocols)
        return answer;
    const bool subscribes = m_api.notes().operation == ObservedCall::Operation::Subscribe;
    if (!subscribes && m_observerSessions.size() >= m_limits.observers) {
        return Api::refused(
            {503, SandboxText::tr("The sandbox has no room for another observer.")});
    }
    if (!subscribes)
        return answer;
    const bool isRefused = m_refused.isRefused(request);
    if (!isRefused && !m_faults.refuses(request))
        return answer;
    const Refusal refusal{503,
                          isRefused ? SandboxText::tr("RadarDesk refuses this client for a while.")
                                    : faultReason(FaultEffect::ConnectionRefused)};
    m_api.notes().reason = refusal.message;
    return Api::refused(refusal);
}

HttpAnswer Server::answerTo(HttpProblem problem, const HttpRequest &read)
{
    const Refusal refusal{statusOf(problem), problemText(problem, m_limits)};
    m_metrics.noteUnreadable();
    log({.status = refusal.status,
         .peer = m_proxies.clientOf(read),
         .message = QStringLiteral("(unreadable request)")});
    HttpAnswer answer = withUsualHeaders(Api::refused(refusal));
    if (m_observing) {
        CallNotes notes;
        notes.reason = refusal.message;
        ObservedCall call = observedCall(m_observing, read, answer, notes);
        call.time = Observing::now();
        m_observing.report(std::move(call));
    }
    return answer;
}

void Server::acceptUpgrade(WebSocketUpgrade &&upgrade)
{
    // What was asked for was handled just now.
    if (m_api.notes().operation == ObservedCall::Operation::Subscribe)
        std::make_shared<WebSocketSession>(std::move(upgrade.socket), *this, m_client)
            ->start(upgrade.handshake);
    else
        std::make_shared<ObserverSession>(std::move(upgrade.socket), *this)
            ->start(upgrade.handshake);
}

void Server::log(const LogEntry &entry) const
{
    if (m_listeners.log)
        m_listeners.log(entry);
}

void Server::noteTooSlow(const WebSocketSession &session)
{
    m_metrics.noteTooSlow();
    log({.message = QStringLiteral("subscriber %1 dropped: too slow").arg(session.socketId())});
}

void Server::add(WebSocketSession &session)
{
    m_webSocketSessions.insert(&session);
    m_metrics.noteOpened();
    if (m_stopping)
        session.goAway();
    m_listeners.subscriberCount(m_hub.subscriberCount());
}

void Server::remove(WebSocketSession &session)
{
    m_webSocketSessions.erase(&session);
    m_listeners.subscriberCount(m_hub.subscriberCount());
    endIfStopped();
}

void Server::add(ObserverSession &session)
{
    m_observers.add(session);
    m_observerSessions.insert(&session);
}

void Server::remove(ObserverSession &session)
{
    m_observers.remove(session);
    m_observerSessions.erase(&session);
}

std::vector<std::weak_ptr<const WebSocketSession>> Server::sessions() const
{
    std::vector<std::weak_ptr<const WebSocketSession>> all;
    all.reserve(m_webSocketSessions.size());
    for (const WebSocketSession *session : m_webSocketSessions)
        all.push_back(session->weak_from_this());
    return all;
}

std::vector<WebSocketSession *> Server::sessionsInOrder() const
{
    std::vector<WebSocketSession *> all(m_webSocketSessions.begin(), m_webSocketSessions.end());
    std::ranges::sort(all, {}, [](const WebSocketSession *session) {
        const QString &id = session->socketId();
        return QStringView(id).left(id.indexOf(u'.')).toULongLong();
    });
    return all;
}

void Server::setFaults(const FaultRules &rules)
{
    net::post(m_context, [this, rules] {
        m_faults.setRules(rules);
        for (WebSocketSession *session : sessionsInOrder())
            m_faults.meetOpen(*session);
    });
}

void Server::releaseHeld(quint64 number, const QByteArray &data)
{
    net::post(m_context, [this, number, data] { m_faults.messages().release(number, data); });
}

void Server::discardHeld(quint64 number)
{
    net::post(m_context, [this, number] { m_faults.messages().discard(number); });
}

void Server::reportConnections(Observer &observer)
{
    net::post(m_context, [this, &observer] {
        for (const WebSocketSession *session : m_webSocketSessions) {
            if (auto connection = session->told())
                observer.observed(*std::move(connection));
        }
    });
}

void Server::withSession(const QString &socketId, void (WebSocketSession::*work)())
{
    net::post(m_context, [this, socketId, work] {
        const auto found =
            std::find_if(m_webSocketSessions.begin(), m_webSocketSessions.end(),
                         [&](const auto *session) { return session->socketId() == socketId; });
        if (found != m_webSocketSessions.end())
            ((*found)->*work)();
    });
}

void Server::close(const QString &socketId)
{
    withSession(socketId, &WebSocketSession::closeOnPurpose);
}

void Server::cut(const QString &socketId)
{
    withSession(socketId, &WebSocketSession::cut);
}

void Server::sendTo(const QString &socketId, const QString &channel, const QByteArray &data)
{
    net::post(m_context, [this, socketId, channel, data] {
        auto delivery = m_hub.sendMessage(socketId, channel, data);
        if (delivery && delivery->observed)
            m_observing.report(*std::move(delivery->observed));
    });
}

void Server::refuse(const QByteArray &origin, const QByteArray &userAgent,
                    std::chrono::milliseconds time)
{
    net::post(m_context,
              [this, origin, userAgent, time] { m_refused.refuse(origin, userAgent, time); });
}

void Server::askForStates(std::function<void(const QList<ConnectionState> &)> told)
{
    net::post(m_context, [this, tell = std::move(told)] {
        QList<ConnectionState> states;
        states.reserve(static_cast<qsizetype>(m_webSocketSessions.size()));
        for (const WebSocketSession *session : m_webSocketSessions)
            states.append({session->socketId(), session->messages(), session->waitingBytes()});
        tell(states);
    });
}

} // namespace RadarDesk::sandbox
