// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointhandler.h>

#include <pushradar/result.h>

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace RadarDesk::privatechannels {

/// Why nothing is served.
struct EndpointStartFault
{
    QString sentence;
    quint16 freePort = 0; ///< One that would do, where the port is what is in the way.
};

/// An authentication endpoint for pages under development on this machine: http://127.0.0.1 with
/// /auth, both dialects, answers by rules. The network is served in a thread of its own; rules are
/// asked, and all signals come, in this object's thread. Ends with the program.
class EndpointServer : public QObject
{
    Q_OBJECT

public:
    using TokenAnswer = EndpointTokenAnswer;

    /// \a rules must outlive the server; see EndpointHandler for \a knownChannels.
    explicit EndpointServer(EndpointRulesModel &rules,
                            EndpointHandler::KnownChannels knownChannels = {},
                            QObject *parent = nullptr);
    ~EndpointServer() override;

    /// 0: any free port, and the same one again later if it is still free.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Both count from the next start on.
    void setPort(quint16 port);
    void setPath(const QString &path);
    /// What keeps that from being a path; empty when nothing does.
    [[nodiscard]] static QString pathFault(const QString &path);

    /// Starts to serve, and returns the port.
    PushRadar::Result<quint16, EndpointStartFault> start();
    /// Ends all connections, those too that wait for an answer.
    void stop();
    [[nodiscard]] bool isServing() const { return m_serving != nullptr; }
    /// Where it is served; empty while it is not.
    [[nodiscard]] QUrl url() const;

    /// What answers its calls.
    [[nodiscard]] EndpointHandler &endpointHandler() { return m_endpointHandler; }

    /// Where it is, and whether it is on; for a restart.
    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);
    /// Starts if it was on when toState() was called; a fault that is in the way. Until it has
    /// started once, this tries again.
    std::optional<EndpointStartFault> resume();

Q_SIGNALS:
    /// The profile's secret is needed for this.
    void tokenNeeded(const RadarDesk::privatechannels::EndpointQuery &query,
                     const RadarDesk::privatechannels::EndpointTokenAnswer &answer);
    void called(const RadarDesk::privatechannels::EndpointCall &call);
    void servingChanged(bool serving);
    /// What toState() returns has changed.
    void stateChanged();

private:
    class Serving;

    [[nodiscard]] PushRadar::Result<quint16, EndpointStartFault> listen();

    EndpointHandler m_endpointHandler;
    std::shared_ptr<Serving> m_serving;
    quint16 m_port = 0;
    quint16 m_lastPort = 0; // that any free port was the last time
    quint16 m_servedPort = 0;
    QString m_path = QStringLiteral("/auth");
    QString m_servedPath;
    bool m_wasServing = false;
};

} // namespace RadarDesk::privatechannels
