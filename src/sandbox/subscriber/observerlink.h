// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/secret.h>
#include <sandbox/service/observationqueue.h>
#include <sandbox/service/observers/observationdecoder.h>

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

class QWebSocket;

namespace RadarDesk::sandbox {

/// A connection to GET /observe of one service, in a thread of its own: what comes is read there,
/// and put into a queue that takes so much and no more. It keeps its connection: after a loss it
/// connects again, with growing, jittered pauses. A service that sends what can't be read is left,
/// and tried again like one that was lost.
class ObserverLink : public QObject
{
    Q_OBJECT

public:
    /// Where it connects.
    struct Target
    {
        QUrl url; ///< ws: or wss:
        PushRadar::Secret secret;
        QByteArray run; ///< By which the service knows what this program does itself.
    };

    ObserverLink(const Target &target, std::shared_ptr<ObservationQueue> queue);
    ~ObserverLink() override;

    /// Connects, and goes on to do so.
    void begin();
    /// Sends a frame; nothing happens without a connection.
    void send(const QByteArray &frame);

Q_SIGNALS:
    /// The service tells what it observes; or it does no more, or refuses to once more.
    void observingChanged(bool isObserving);
    void statesCame(const QList<RadarDesk::sandbox::ConnectionState> &states);

private:
    void connectNow();
    void onBinary(const QByteArray &frame);
    /// The service isn't one, or has gone.
    void onLost();
    void giveUp();
    void setObserving(bool isObserving);

    const Target m_target;
    const std::shared_ptr<ObservationQueue> m_queue;
    const ObservationDecoder m_decoder;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_pause; // until it connects again
    QTimer m_patience; // for the first frame
    int m_failures = 0;
    bool m_isObserving = false;
};

} // namespace RadarDesk::sandbox
