// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QWebSocketServer>

/// A WebSocket server on this machine that sends back whatever text it gets.
class EchoServer : public QObject
{
    Q_OBJECT

public:
    EchoServer();

    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void accept();

    QWebSocketServer m_server;
};
