// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"

#include <QTest>
#include <QUrlQuery>

namespace {

constexpr int Patience = 10'000;

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

HttpAnswer SandboxClient::send(const QByteArray &method, const QString &target,
                               const QList<std::pair<QByteArray, QByteArray>> &headers,
                               const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_url.toString() + target));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(Patience))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Allow")};
}

HttpAnswer SandboxClient::postJson(const QString &target, const QByteArray &json)
{
    return send("POST", target,
                {{"Authorization", "Bearer " + m_secret}, {"Content-Type", "application/json"}},
                json);
}

HttpAnswer SandboxClient::postForm(const QString &target, const QByteArray &form)
{
    return send("POST", target,
                {{"Authorization", "Bearer " + m_secret},
                 {"Content-Type", "application/x-www-form-urlencoded"}},
                form);
}

HttpAnswer SandboxClient::broadcast(const QString &channel, const QByteArray &data)
{
    return postJson("/v3/broadcasts",
                    textOf({{"channel", channel}, {"data", QString::fromUtf8(data)}}));
}

HttpAnswer SandboxClient::setClientData(const QString &socketId, const QByteArray &clientData)
{
    return postJson(
        "/v3/client-data",
        textOf({{"socketID", socketId}, {"clientData", QString::fromUtf8(clientData)}}));
}

QString SandboxClient::token(const QString &channel, const QString &socketId)
{
    return send("GET",
                "/v3/channels/auth?channel=" + QString::fromUtf8(QUrl::toPercentEncoding(channel))
                    + "&socketID=" + socketId,
                {{"Authorization", "Bearer " + m_secret}})
        .json()
        .value("token")
        .toString();
}

TestSubscriber::TestSubscriber(const RadarDesk::sandbox::Sandbox &sandbox)
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                     [this](const QString &text) {
                         const QByteArray utf8 = text.toUtf8();
                         m_events.append({objectOf(utf8).value("event").toString(), utf8});
                     });
    m_socket.open(sandbox.webSocketUrl());
}

bool TestSubscriber::isReady()
{
    if (m_socketId.isEmpty())
        m_socketId = next("connected").value("socketID").toString();
    return !m_socketId.isEmpty();
}

QJsonObject TestSubscriber::subscribe(const QString &channel, const QString &token)
{
    if (!isReady())
        return {};
    QJsonObject command{{"event", "subscribe"}, {"channel", channel}};
    if (!token.isNull())
        command.insert("token", token);
    m_socket.sendTextMessage(QString::fromUtf8(textOf(command)));
    const bool answered =
        QTest::qWaitFor([this] { return waiting("subscribed") + waiting("error") > 0; }, Patience);
    if (!answered)
        return {};
    return waiting("subscribed") > 0 ? next("subscribed") : next("error");
}

void TestSubscriber::unsubscribe(const QString &channel)
{
    m_socket.sendTextMessage(
        QString::fromUtf8(textOf({{"event", "unsubscribe"}, {"channel", channel}})));
}

QJsonObject TestSubscriber::next(const QString &event)
{
    qsizetype found = -1;
    const bool came = QTest::qWaitFor(
        [&] {
            const auto at = std::find_if(m_events.begin(), m_events.end(),
                                         [&](const Event &one) { return one.name == event; });
            found = at - m_events.begin();
            return at != m_events.end();
        },
        Patience);
    if (!came)
        return {};
    m_lastText = m_events.takeAt(found).text;
    return objectOf(m_lastText);
}

qsizetype TestSubscriber::waiting(const QString &event) const
{
    return std::count_if(m_events.begin(), m_events.end(),
                         [&](const Event &one) { return one.name == event; });
}

void TestSubscriber::settle()
{
    QSignalSpy pong(&m_socket, &QWebSocket::pong);
    m_socket.ping();
    pong.wait(Patience);
}

RawConnection::RawConnection(const RadarDesk::sandbox::Sandbox &sandbox)
    : RawConnection(sandbox.url().port())
{
}

RawConnection::RawConnection(int port)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                     [this] { m_received += m_socket.readAll(); });
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
    m_socket.waitForConnected(Patience);
}

void RawConnection::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void RawConnection::askToSubscribe(const QByteArray &publicKey)
{
    send("GET /subscribe?key=" + publicKey
         + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
}

bool RawConnection::becomeSubscriber(const RadarDesk::sandbox::Sandbox &sandbox)
{
    askToSubscribe(sandbox.publicKey().toUtf8());
    return waitFor("\"connected\"")
        && m_received.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

QByteArray RawConnection::frame(quint8 firstByte, const QByteArray &payload)
{
    // Masked with zeros, so that the payload stays as it is.
    QByteArray frame(1, static_cast<char>(firstByte));
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80 | payload.size());
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(payload.size() >> 8);
        frame += static_cast<char>(payload.size() & 0xff);
    }
    return frame + QByteArray(4, '\0') + payload;
}

QByteArray RawConnection::closeFrame(int code)
{
    return frame(0x88,
                 QByteArray(1, static_cast<char>(code >> 8)) + static_cast<char>(code & 0xff));
}

bool RawConnection::waitFor(const QByteArray &text)
{
    return QTest::qWaitFor([&] { return m_received.contains(text); }, Patience);
}

bool RawConnection::waitForEnd()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                           Patience);
}
