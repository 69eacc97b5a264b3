// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <sandbox/relay/relaylimits.h>
#include <sandbox/relay/relaytarget.h>
#include <sandbox/service/observationsource.h>
#include <sandbox/service/observer.h>

#include <QUrl>

#include <future>
#include <memory>
#include <vector>

namespace RadarDesk::sandbox {

class CallInterceptor;
class ObservationQueue;
class RelayServer;

/// How a relay is to work.
struct RelayOptions
{
    QByteArray authorities; ///< PEM of those that are trusted; empty: the system's.
    RelayLimits limits;
    ObserverLimits observed;
    CallInterceptor *interceptor = nullptr; ///< Null: nothing is ever changed. Outlives the relay.
};

/// Stands on 127.0.0.1 between an app and a service: hands each call below /v2/ and /v3/ on as it
/// is, brings back what the service answers, and tells of both. In a thread of its own.
class Relay final : public ObservationSource
{
    Q_OBJECT

public:
    explicit Relay(RelayOptions options = {}, QObject *parent = nullptr);
    /// Stops.
    ~Relay() override;

    /// Has simulated faults applied from the next start() on; null ends that.
    void setInterceptor(CallInterceptor *interceptor) { m_options.interceptor = interceptor; }

    /// Listens at \a port, or at any free one where that is taken or 0, and returns url(). Ends
    /// what was relayed to another service before. Fails with a sentence.
    PushRadar::Result<QUrl, QString> start(const RelayTarget &target, quint16 port = 0);
    /// Ends the calls that are under way and waits for the thread: at most a moment.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_server != nullptr; }
    /// "http://127.0.0.1:PORT"; empty unless running.
    [[nodiscard]] QUrl url() const;

    [[nodiscard]] Observations takeObservations() override;

    // No subscriber connects to a relay, so there is none that these could be about.
    void requestConnections() override { }
    void requestConnectionStates() override { }
    void sendTo(const QString & /*socketId*/, const QString & /*channel*/,
                const QByteArray & /*json*/) override
    {
    }
    void closeConnection(const QString & /*socketId*/) override { }
    void cutConnection(const QString & /*socketId*/) override { }
    void refuseConnections(const QByteArray & /*origin*/, const QByteArray & /*userAgent*/,
                           std::chrono::milliseconds /*time*/) override
    {
    }

private:
    RelayOptions m_options;
    const std::unique_ptr<ObservationQueue> m_observations;
    std::unique_ptr<RelayServer> m_server;
    std::vector<std::future<void>> m_ended; ///< Servers of before, whose look-ups take their time.
};

} // namespace RadarDesk::sandbox
