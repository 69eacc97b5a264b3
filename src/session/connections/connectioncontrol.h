// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace RadarDesk::session {

/// What can be done to the sandbox's connections from here.
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
    /// With a close frame.
    virtual void close(const QString &socketId) = 0;
    /// Without one, as a network that fails.
    virtual void cut(const QString &socketId) = 0;
    /// Refuses new connections of that origin and program for a time; for none, it ends.
    virtual void refuse(const QByteArray &origin, const QByteArray &userAgent,
                        std::chrono::milliseconds time) = 0;
    /// Asks what is connected now; the answer goes to the ConnectionsModel.
    virtual void requestStates() = 0;
};

} // namespace RadarDesk::session
