// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/sandbox.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QWebSocket>

#include <memory>

/// The answer to one HTTP request.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray allow;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString error() const { return json().value(u"error").toString(); }
};

/// Speaks HTTP to a sandbox through Qt's own client.
class SandboxClient
{
public:
    explicit SandboxClient(const RadarDesk::sandbox::Sandbox &sandbox)
        : m_url(sandbox.url())
        , m_secret(sandbox.secret().toUtf8())
    {
    }

    /// Headers are sent as given; without a "Host" Qt makes one.
    HttpAnswer send(const QByteArray &method, const QString &target,
                    const QList<std::pair<QByteArray, QByteArray>> &headers = {},
                    const QByteArray &body = {});
    /// With the secret as a Bearer token.
    HttpAnswer postJson(const QString &target, const QByteArray &json);
    HttpAnswer postForm(const QString &target, const QByteArray &form);
    /// POST /v3/broadcasts
    HttpAnswer broadcast(const QString &channel, const QByteArray &data);
    HttpAnswer setClientData(const QString &socketId, const QByteArray &clientData);
    /// GET /v3/channels/auth
    QString token(const QString &channel, const QString &socketId);

private:
    QUrl m_url;
    QByteArray m_secret;
    QNetworkAccessManager m_manager;
};

/// A subscriber on QWebSocket.
class TestSubscriber
{
public:
    explicit TestSubscriber(const RadarDesk::sandbox::Sandbox &sandbox);

    /// Waits for "connected"; whether it came.
    [[nodiscard]] bool isReady();
    [[nodiscard]] QString socketId() const { return m_socketId; }
    QWebSocket &socket() { return m_socket; }

    /// Sends "subscribe" and waits for the first event that answers it.
    QJsonObject subscribe(const QString &channel, const QString &token = {});
    void unsubscribe(const QString &channel);
    /// Waits for the next event of that name; empty when none comes.
    QJsonObject next(const QString &event);
    /// The text of the event that next() returned last.
    [[nodiscard]] QByteArray lastText() const { return m_lastText; }
    /// How many events of that name wait to be taken.
    [[nodiscard]] qsizetype waiting(const QString &event) const;
    /// Waits until all that was sent before has been handled.
    void settle();

private:
    struct Event
    {
        QString name;
        QByteArray text;
    };

    QWebSocket m_socket;
    QList<Event> m_events;
    QString m_socketId;
    QByteArray m_lastText;
};

/// A bare connection, for what no well-behaved client sends.
class RawConnection
{
public:
    explicit RawConnection(const RadarDesk::sandbox::Sandbox &sandbox);
    explicit RawConnection(int port);

    void send(const QByteArray &bytes);
    /// Sends the handshake of a subscriber.
    void askToSubscribe(const QByteArray &publicKey);
    /// Does so and takes its answer; whether it was accepted.
    [[nodiscard]] bool becomeSubscriber(const RadarDesk::sandbox::Sandbox &sandbox);
    /// A client's frame, masked as it must be.
    [[nodiscard]] static QByteArray frame(quint8 firstByte, const QByteArray &payload);
    [[nodiscard]] static QByteArray closeFrame(int code);
    /// Waits until the bytes so far contain \a text.
    [[nodiscard]] bool waitFor(const QByteArray &text);
    /// Waits until the other side has closed the connection.
    [[nodiscard]] bool waitForEnd();
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};
