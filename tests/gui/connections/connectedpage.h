// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/sandbox.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

/// A page of another program, as a WebSocket.
class ConnectedPage
{
public:
    explicit ConnectedPage(const RadarDesk::sandbox::Sandbox &sandbox)
        : m_socket(QStringLiteral("http://localhost:3000"))
        , m_closed(&m_socket, &QWebSocket::disconnected)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                         [this](const QString &text) {
                             m_received.append(QJsonDocument::fromJson(text.toUtf8()).object());
                         });
        QNetworkRequest request(sandbox.webSocketUrl());
        request.setRawHeader("User-Agent", "Mozilla/5.0 (X11; Linux) Firefox/128.0");
        m_socket.open(request);
    }

    [[nodiscard]] bool isConnected()
    {
        return QTest::qWaitFor([this] { return !event(u"connected").isEmpty(); });
    }
    [[nodiscard]] bool subscribe(const QString &channel)
    {
        m_socket.sendTextMessage(
            QStringLiteral(R"({"event":"subscribe","channel":"%1"})").arg(channel));
        return QTest::qWaitFor([this] { return !event(u"subscribed").isEmpty(); });
    }
    [[nodiscard]] QString socketId() const
    {
        return event(u"connected").value(u"socketID").toString();
    }
    [[nodiscard]] QJsonObject event(QStringView name) const
    {
        for (const QJsonObject &each : m_received) {
            if (each.value(u"event").toString() == name)
                return each;
        }
        return {};
    }
    [[nodiscard]] QWebSocket &socket() { return m_socket; }
    /// Whether the service doesn't let it connect.
    [[nodiscard]] bool isRefused()
    {
        return QTest::qWaitFor([this] { return m_socket.errorString().contains("503"); });
    }
    [[nodiscard]] bool isClosed()
    {
        return QTest::qWaitFor([this] { return !m_closed.isEmpty(); });
    }

private:
    QWebSocket m_socket;
    QSignalSpy m_closed;
    QList<QJsonObject> m_received;
};
