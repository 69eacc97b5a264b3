// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/connections/connectioncontrol.h>

#include <QObject>
#include <QPointer>

namespace RadarDesk::sandbox {
class ObservationSource;
}

namespace RadarDesk::session {

class ConnectionsModel;

/// Control of the service that is observed; nothing happens while there is none.
class ServiceControl : public QObject, public ConnectionControl
{
    Q_OBJECT

public:
    /// \a connections are those of the service, and must outlive it.
    explicit ServiceControl(ConnectionsModel &connections, QObject *parent = nullptr);

    /// Sets the source whose connections are controlled, for as long as it exists; nullptr for
    /// none.
    void setSource(sandbox::ObservationSource *source);

    void sendTo(const QString &socketId, const QString &channel, const QByteArray &json) override;
    void close(const QString &socketId) override;
    void cut(const QString &socketId) override;
    void refuse(const QByteArray &origin, const QByteArray &userAgent,
                std::chrono::milliseconds time) override;
    void requestStates() override;

private:
    ConnectionsModel &m_connections;
    QPointer<sandbox::ObservationSource> m_source;
};

} // namespace RadarDesk::session
