// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

class QWebSocket;

namespace RadarDesk::sandbox {

/// One subscriber of the local sandbox, over its WebSocket (protocol: ours). It keeps its
/// connection: after a loss it connects and subscribes again, with growing, jittered pauses.
class SandboxSubscriber : public QObject
{
    Q_OBJECT

public:
    enum class State { Disconnected, Connecting, Connected };

    explicit SandboxSubscriber(QObject *parent = nullptr);
    ~SandboxSubscriber() override;

    /// Connects to \a webSocketUrl (ws://127.0.0.1:PORT/subscribe) with the public key. \a run is
    /// the value of RunHeader by which the service knows whose connection it is.
    void open(const QUrl &webSocketUrl, const QString &publicKey, const QByteArray &run = {});
    /// Disconnects and forgets every channel.
    void close();

    /// Subscribes now, or as soon as there is a connection, and again after each reconnection.
    /// For private and presence channels tokenNeeded() asks for a token each time.
    void subscribe(const QString &channel);
    /// Answers tokenNeeded().
    void presentToken(const QString &channel, const QString &token);
    void unsubscribe(const QString &channel);

    [[nodiscard]] State state() const { return m_state; }
    /// What the service calls this connection; empty while there is none.
    [[nodiscard]] QString socketId() const { return m_socketId; }
    /// Whether the service has confirmed the subscription on the present connection.
    [[nodiscard]] bool isSubscribed(const QString &channel) const;
    /// Whether it is to be, on this connection or a later one.
    [[nodiscard]] bool isWanted(const QString &channel) const;

Q_SIGNALS:
    void stateChanged(RadarDesk::sandbox::SandboxSubscriber::State state);
    void tokenNeeded(const QString &channel, const QString &socketId);
    void subscribed(const QString &channel);
    void refused(const QString &channel, int code, const QString &message);
    /// \a data is the broadcast's data as JSON, byte for byte; \a id the broadcast's.
    void messageArrived(const QString &channel, const QString &id, const QByteArray &data);
    /// \a clientData is a JSON array with one object a known user.
    void presenceChanged(const QString &channel, int count, const QByteArray &clientData);

private:
    [[nodiscard]] std::unique_ptr<QWebSocket> makeSocket();
    void connectNow();
    void onDisconnected();
    void onFrame(const QString &frame);
    void setState(State state);
    void requestSubscription(const QString &channel);
    void send(const QByteArray &frame);

    std::unique_ptr<QWebSocket> m_socket; // made when it is first needed: it loads OpenSSL
    QTimer m_pause;
    QUrl m_url;
    QByteArray m_run;
    QString m_socketId;
    QHash<QString, bool> m_channels; // the wanted ones, and whether the service confirmed each
    State m_state = State::Disconnected;
    int m_failures = 0;
    bool m_wanted = false;
};

} // namespace RadarDesk::sandbox
