// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/connections/connectioncontrol.h>

#include <QObject>
#include <QPointer>

namespace RadarDesk::sandbox {
class Sandbox;
}

namespace RadarDesk::session {

class ConnectionsModel;

/// Control of a sandbox that runs in this program; nothing happens while there is none.
class SandboxControl : public QObject, public ConnectionControl
{
    Q_OBJECT

public:
    /// States go to \a connections, which must outlive it.
    explicit SandboxControl(ConnectionsModel &connections, QObject *parent = nullptr);

    /// Works with \a sandbox from now on, for as long as that lives.
    void setSandbox(sandbox::Sandbox *sandbox);

    void sendTo(const QString &socketId, const QString &channel, const QByteArray &json) override;
    void close(const QString &socketId) override;
    void cut(const QString &socketId) override;
    void refuse(const QByteArray &origin, const QByteArray &userAgent,
                std::chrono::milliseconds time) override;
    void requestStates() override;

private:
    ConnectionsModel &m_connections;
    QPointer<sandbox::Sandbox> m_sandbox;
};

} // namespace RadarDesk::session
