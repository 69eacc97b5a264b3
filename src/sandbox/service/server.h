// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/hosting/logentry.h>
#include <sandbox/hosting/servicemetrics.h>
#include <sandbox/service/api.h>
#include <sandbox/service/hub.h>
#include <sandbox/service/observers/observers.h>
#include <sandbox/service/refusedclients.h>
#include <sandbox/service/serviceoptions.h>
#include <sandbox/service/simulatedfaults.h>
#include <sandbox/service/subscribercommands.h>
#include <sandbox/web/httphandler.h>
#include <sandbox/web/httplistener.h>

#include <boost/asio/executor_work_guard.hpp>

#include <functional>
#include <memory>
#include <unordered_set>
#include <vector>

namespace RadarDesk::sandbox {

class ObserverSession;
class WebSocketSession;

/// Listens at an address and owns everything that its connections share. All of it runs on the
/// one thread that is in run(), but for listen() before and stop() at any time.
class Server final : private HttpHandler
{
public:
    struct Listeners
    {
        std::function<void(qsizetype)> subscriberCount;
        std::function<void(const LogEntry &)> log;
        SimulatedFaults::Listener held = {};
    };

    Server(const ServiceOptions &options, Listeners listeners);
    ~Server() override;

    /// Takes \a port of \a address, or any free one for 0. The system's reason when that fails.
    [[nodiscard]] NetworkError listen(const QByteArray &address, quint16 port);
    /// Likewise a socket that listens already.
    [[nodiscard]] NetworkError adopt(int descriptor) { return m_listener.adopt(descriptor); }
    /// Speaks TLS from the next connection on; from any thread.
    void setTls(const TlsContext &tls);
    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    [[nodiscard]] QByteArray address() const { return m_listener.address(); }
    /// Serves until stop().
    void run();
    /// Accepts nothing more, says goodbye to the subscribers, answers the calls that are under way
    /// and ends run(), after Limits::drainTime at the latest; from any thread.
    void stop();

    // What a person does by hand, from any thread. Nothing happens when the socket has gone.

    /// Sends \a data, JSON text, to that socket alone as if it were a broadcast.
    void sendTo(const QString &socketId, const QString &channel, const QByteArray &data);
    void close(const QString &socketId);
    /// Without a closing frame.
    void cut(const QString &socketId);
    /// Refuses the WebSockets of such a page or program for \a time; none ends it.
    void refuse(const QByteArray &origin, const QByteArray &userAgent,
                std::chrono::milliseconds time);
    /// Reports every connection to \a observer again, as one that was there before.
    void reportConnections(Observer &observer);
    /// Calls \a told with every connection, on the thread that is in run().
    void askForStates(std::function<void(const QList<ConnectionState> &)> told);

    // Simulated faults, from any thread. Nothing happens when there is no such message any more.

    void setFaults(const FaultRules &rules);
    /// Lets a held message go, with other \a data unless that is empty.
    void releaseHeld(quint64 number, const QByteArray &data);
    void discardHeld(quint64 number);

    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] const Observing &observing() const { return m_observing; }
    [[nodiscard]] Hub &hub() { return m_hub; }
    [[nodiscard]] SubscriberCommands &commands() { return m_commands; }
    [[nodiscard]] SimulatedFaults &faults() { return m_faults; }
    void log(const LogEntry &entry) const;
    void noteTooSlow(const WebSocketSession &session);

    void add(WebSocketSession &session);
    void remove(WebSocketSession &session);
    void add(ObserverSession &session);
    void remove(ObserverSession &session);
    /// Those that are connected.
    [[nodiscard]] std::vector<std::weak_ptr<const WebSocketSession>> sessions() const;

private:
    [[nodiscard]] HttpAnswer answerTo(const HttpRequest &request);
    [[nodiscard]] ServiceGauges gauges() const;
    void noteCall(const HttpRequest &request, const HttpAnswer &answer,
                  std::chrono::microseconds took);
    void handle(const HttpRequest &request, const HttpReply &reply) override;
    void serve(const HttpRequest &request, const HttpReply &reply);
    void answerFaulted(const HttpRequest &request, const HttpReply &reply,
                       const SimulatedFaults::MetCall &met);
    /// In the order in which they were opened.
    [[nodiscard]] std::vector<WebSocketSession *> sessionsInOrder() const;
    HttpAnswer answerTo(HttpProblem problem, const HttpRequest &read) override;
    void acceptUpgrade(WebSocketUpgrade &&upgrade) override;
    void endIfStopped();
    /// Has the thread that is in run() call \a work with the session of that socket.
    void withSession(const QString &socketId, void (WebSocketSession::*work)());

    /// Tells the observers all that is known, before it ends.
    void flushObservers();

    const Limits m_limits;
    Observers m_observers;
    const Observing m_observing;
    const Listeners m_listeners;
    const TrustedProxies m_proxies;
    ServiceMetrics m_metrics;
    Hub m_hub;
    Tokens m_tokens;
    Api m_api;
    SubscriberCommands m_commands;
    RefusedClients m_refused;
    std::unordered_set<WebSocketSession *> m_webSocketSessions;
    std::unordered_set<ObserverSession *> m_observerSessions;
    QByteArray m_client; ///< That sent the request served last.
    bool m_stopping = false;

    // Below what its handlers use: it destroys those that never ran.
    net::io_context m_context{1};
    net::executor_work_guard<Executor> m_work{m_context.get_executor()};
    HttpListener m_listener{m_context, m_limits, *this};
    Timer m_presenceTimer{m_context.get_executor()};
    SimulatedFaults m_faults;
};

} // namespace RadarDesk::sandbox
