// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/httpserver.h>

#include <QMutex>
#include <QTcpSocket>
#include <QTest>

/// Answers at once, but for "/later", which it keeps.
class KeepingHandler : public RadarDesk::sandbox::HttpHandler
{
public:
    void handle(const RadarDesk::sandbox::HttpRequest &request,
                const RadarDesk::sandbox::HttpReply &reply) override
    {
        if (request.path != "/later")
            reply({201, request.method + ' ' + request.path, "text/plain", {{"X-Was", "here"}}});
        const QMutexLocker lock(&m_mutex);
        m_last = request;
        if (request.path == "/later")
            m_kept.append(reply);
    }
    RadarDesk::sandbox::HttpRequest last()
    {
        const QMutexLocker lock(&m_mutex);
        return m_last;
    }
    QList<RadarDesk::sandbox::HttpReply> kept()
    {
        const QMutexLocker lock(&m_mutex);
        return m_kept;
    }

private:
    QMutex m_mutex;
    RadarDesk::sandbox::HttpRequest m_last;
    QList<RadarDesk::sandbox::HttpReply> m_kept;
};

/// A server with such a handler, at work.
struct KeepingServer
{
    explicit KeepingServer(const RadarDesk::sandbox::HttpLimits &limits = {})
        : server(handler, limits)
    {
        const auto started = server.start();
        QVERIFY(started.ok());
        port = *started;
    }

    KeepingHandler handler;
    RadarDesk::sandbox::HttpServer server;
    quint16 port = 0;
};

/// A connection to the server that is sent bytes as they are.
class Peer
{
public:
    Peer(quint16 port, const QByteArray &bytes)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.write(bytes);
    }
    [[nodiscard]] bool receives(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return m_received.contains(text); });
    }
    [[nodiscard]] bool isEnded()
    {
        return QTest::qWaitFor(
            [this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }
    /// At once, where the system allows it.
    void send(const QByteArray &bytes)
    {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.write(bytes);
        m_socket.flush();
        QCoreApplication::processEvents();
    }
    void reset() { m_socket.abort(); }
    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// What KeepingHandler keeps.
inline constexpr const char *RequestLater = "GET /later HTTP/1.1\r\nHost: a\r\n\r\n";
