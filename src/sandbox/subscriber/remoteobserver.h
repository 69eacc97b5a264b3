// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observationsource.h>
#include <sandbox/service/observer.h>
#include <sandbox/service/observers/observercommand.h>
#include <sandbox/subscriber/observerlink.h>

#include <QThread>

#include <memory>
#include <optional>

namespace RadarDesk::sandbox {

class ObservationQueue;

/// Observes a service that another program runs, over its GET /observe. All of the network is in a
/// thread of its own, and what comes is bounded: whatever the service sends, this thread has no
/// more to do with it than to take it.
class RemoteObserver : public ObservationSource
{
    Q_OBJECT

public:
    enum class State {
        Closed, ///< It isn't wanted.
        Connecting,
        Observing,
        Failed, ///< Refused or lost; it is tried again.
    };

    explicit RemoteObserver(QObject *parent = nullptr);
    /// Waits for the thread: at most a moment.
    ~RemoteObserver() override;

    /// Observes that service from now on. What an earlier one has sent is forgotten.
    void open(const ObserverLink::Target &target);
    void close();
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] Observations takeObservations() override;
    /// Connects again where it is connected: the service tells of them whenever that begins.
    void requestConnections() override;
    void requestConnectionStates() override;
    void sendTo(const QString &socketId, const QString &channel, const QByteArray &json) override;
    void closeConnection(const QString &socketId) override;
    void cutConnection(const QString &socketId) override;
    void refuseConnections(const QByteArray &origin, const QByteArray &userAgent,
                           std::chrono::milliseconds time) override;

Q_SIGNALS:
    void stateChanged(RadarDesk::sandbox::RemoteObserver::State state);

private:
    void endLink();
    void beginLink();
    void send(const ObserverCommand &command);
    void setState(State state);

    QThread m_thread; // started when it is first needed
    std::optional<ObserverLink::Target> m_target;
    ObserverLink *m_link = nullptr; // in that thread, and deleted there
    std::shared_ptr<ObservationQueue> m_queue; // the link's
    State m_state = State::Closed;
    quint64 m_generation = 0; // of links
};

} // namespace RadarDesk::sandbox
