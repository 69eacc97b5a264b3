// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observation.h>

#include <QObject>

#include <chrono>

namespace RadarDesk::sandbox {

/// A service that is observed: what happens there, and what can be done to its connections. It is
/// in this program, or another one is asked for it.
class ObservationSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What was observed since the last time, and how much more. A broadcast's call comes before
    /// its delivery.
    [[nodiscard]] virtual Observations takeObservations() = 0;
    /// Has those connections that are open observed again, each as ObservedConnection::isEarlier.
    virtual void requestConnections() = 0;
    /// Asks for connectionStates().
    virtual void requestConnectionStates() = 0;

    // Nothing happens when the socket has gone, or while the service can't be reached.

    /// Sends \a json to that connection alone as if it were a broadcast to \a channel; observed as
    /// a delivery that belongs to no call.
    virtual void sendTo(const QString &socketId, const QString &channel,
                        const QByteArray &json) = 0;
    /// With a closing frame, 1000 and "Closed in RadarDesk".
    virtual void closeConnection(const QString &socketId) = 0;
    /// Without one: the connection is reset.
    virtual void cutConnection(const QString &socketId) = 0;
    /// Answers the handshakes of pages or programs with that Origin and User-Agent, as observed,
    /// with 503 for \a time; 0 ends it. Those that are connected stay.
    virtual void refuseConnections(const QByteArray &origin, const QByteArray &userAgent,
                                   std::chrono::milliseconds time) = 0;

Q_SIGNALS:
    /// Something waits to be taken; once, until takeObservations() is called.
    void observed();
    void connectionStates(const QList<RadarDesk::sandbox::ConnectionState> &states);
};

} // namespace RadarDesk::sandbox
