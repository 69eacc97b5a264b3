// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "echoserver.h"

#include <QHostAddress>
#include <QWebSocket>

EchoServer::EchoServer()
    : m_server(QStringLiteral("echo"), QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &EchoServer::accept);
}

bool EchoServer::start()
{
    return m_server.listen(QHostAddress::LocalHost);
}

void EchoServer::accept()
{
    while (QWebSocket *peer = m_server.nextPendingConnection()) {
        peer->setParent(this);
        connect(peer, &QWebSocket::textMessageReceived, peer, &QWebSocket::sendTextMessage);
    }
}

#include "moc_echoserver.cpp"
