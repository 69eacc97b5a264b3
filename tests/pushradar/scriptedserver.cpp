// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedserver.h"

#include <QHostAddress>
#include <QSslServer>
#include <QSslSocket>

#include <algorithm>
#include <optional>

#include <sys/socket.h>

namespace {

/// Takes the first whole request off \a bytes.
std::optional<ReceivedRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    ReceivedRequest request;
    QList<QByteArray> lines = bytes.first(headEnd).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.path = words.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = bytes.sliced(headEnd + 4, length);
    bytes.remove(0, headEnd + 4 + length);
    return request;
}

} // namespace

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray ReceivedRequest::formField(const QByteArray &name) const
{
    for (const QByteArray &field : body.split('&')) {
        if (field.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(field.sliced(name.size() + 1).replace('+', ' '));
    }
    return {};
}

ScriptedServer::ScriptedServer(Script script, std::unique_ptr<QTcpServer> server)
    : m_script(std::move(script))
    , m_server(server ? std::move(server) : std::make_unique<QTcpServer>())
    , m_encrypted(qobject_cast<QSslServer *>(m_server.get()))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (const auto *const encrypted = qobject_cast<QSslServer *>(m_server.get()))
        connect(encrypted, &QSslServer::startedEncryptionHandshake, this,
                [this](QSslSocket *socket) {
                    ++m_begun;
                    connect(socket, &QSslSocket::disconnected, this, [this] { ++m_ended; });
                });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("No port on loopback is free.");
}

ScriptedServer::~ScriptedServer()
{
    for (auto socket = m_unread.keyBegin(); socket != m_unread.keyEnd(); ++socket)
        (*socket)->disconnect(this);
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_encrypted ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

void ScriptedServer::closeConnections()
{
    for (auto socket = m_unread.keyBegin(); socket != m_unread.keyEnd(); ++socket)
        ::shutdown(static_cast<int>((*socket)->socketDescriptor()), SHUT_WR);
}

void ScriptedServer::accept()
{
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_unread.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unread.remove(socket);
            socket->deleteLater();
        });
        read(*socket);
    }
}

void ScriptedServer::read(QTcpSocket &socket)
{
    const QByteArray bytes = socket.readAll();
    m_bytesReceived += bytes.size();
    m_unread[&socket] += bytes;
    while (m_unread.contains(&socket)) {
        const auto request = takeRequest(m_unread[&socket]);
        if (!request)
            return;
        m_requests.append(*request);
        m_script(socket, *request);
        Q_EMIT requestReceived();
    }
}

QByteArray ScriptedServer::answer(const QByteArray &status, const QByteArray &body,
                                  const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

ScriptedServer::Script ScriptedServer::always(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const ReceivedRequest &) { socket.write(bytes); };
}

#include "moc_scriptedserver.cpp"
