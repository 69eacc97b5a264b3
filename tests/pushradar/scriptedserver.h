// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

/// A request as it came over the socket.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray path;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The value of a header, its name in any case; empty without one.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// A field of a body that is a form, decoded.
    [[nodiscard]] QByteArray formField(const QByteArray &name) const;
};

/// A server on loopback that reads whole requests, and leaves the bytes of the answer to the test.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<void(QTcpSocket &socket, const ReceivedRequest &request)>;

    /// Plays \a script for each request that arrives at \a server, by default one of plain TCP.
    explicit ScriptedServer(Script script, std::unique_ptr<QTcpServer> server = nullptr);
    ~ScriptedServer() override;

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// The connections that the other end has not closed.
    [[nodiscard]] qsizetype openConnections() const { return m_unread.size(); }
    /// Whether each connection has ended that was begun over TLS, even without its handshake.
    [[nodiscard]] bool allEnded() const { return m_begun > 0 && m_ended == m_begun; }
    /// What came over all connections, decrypted, be it a whole request or not.
    [[nodiscard]] qsizetype bytesReceived() const { return m_bytesReceived; }
    /// Says on every open connection that nothing more will come, so that the other end closes it.
    void closeConnections();

    /// The bytes of an answer with a length; each header ends in "\r\n".
    [[nodiscard]] static QByteArray answer(const QByteArray &status, const QByteArray &body,
                                           const QByteArray &headers = {});
    /// A script that gives every request the same bytes.
    [[nodiscard]] static Script always(const QByteArray &bytes);

Q_SIGNALS:
    void requestReceived();

private:
    void accept();
    void read(QTcpSocket &socket);

    Script m_script;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_unread;
    QList<ReceivedRequest> m_requests;
    int m_connections = 0;
    int m_begun = 0;
    int m_ended = 0;
    qsizetype m_bytesReceived = 0;
    bool m_encrypted;
};
