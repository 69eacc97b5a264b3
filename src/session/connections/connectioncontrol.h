// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace RadarDesk::session {

/// Actions on the sandbox's connections.
class ConnectionControl
{
public:
    ConnectionControl() = default;
    virtual ~ConnectionControl() = default;
    ConnectionControl(const ConnectionControl &) = delete;
    ConnectionControl &operator=(const ConnectionControl &) = delete;

    /// Sends a message to one connection alone.
    virtual void sendTo(const QString &socketId, const QString &channel,
                        const QByteArray &json) = 0;
    /// Closes the connection with a close frame.
    virtual void close(const QString &socketId) = 0;
    /// Drops the connection without a close frame, like a network failure.
    virtual void cut(const QString &socketId) = 0;
    /// Refuses new connections of that origin and program for a time; a time of 0 ends this.
    virtual void refuse(const QByteArray &origin, const QByteArray &userAgent,
                        std::chrono::milliseconds time) = 0;
    /// Requests the open connections; the answer goes to the ConnectionsModel.
    virtual void requestStates() = 0;
};

} // namespace RadarDesk::session
