// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/secret.h>
#include <sandbox/subscriber/remoteobserver.h>
#include <session/connections/connectionsmodel.h>
#include <session/connections/servicecontrol.h>
#include <session/observation/traffic.h>
#include <session/observation/trafficrecorder.h>

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <optional>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::session {

class ActiveProfile;
class SandboxInUse;
class ServiceRecognition;

/// Records the traffic of the built-in sandbox, whichever profile is active, and of the active
/// profile's service if that is another one and can be observed. The connections are those of the
/// active profile's service.
class ServiceObservation : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Sandbox, ///< The built-in one.
        Impossible, ///< The hosted service, or one that isn't known to be observable.
        NoSecret, ///< The service can be observed, but only with a secret.
        Connecting,
        Observing,
        Failed, ///< The service refused or didn't answer; RadarDesk tries again.
    };

    /// All of them must outlive this.
    struct Services
    {
        history::History &history;
        workbench::Workspace &workspace;
        Session &session;
        ActiveProfile &active;
        ServiceRecognition &recognition;
        SandboxInUse &sandbox;
        base::SecretStore &secretStore;
    };

    ServiceObservation(const Services &services, const base::KnownSecrets &secrets,
                       QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ConnectionsModel &connections() { return m_connections; }
    [[nodiscard]] ConnectionControl &control() { return m_control; }
    /// The traffic of the built-in sandbox.
    [[nodiscard]] Traffic &sandboxTraffic() { return m_sandboxTraffic; }
    /// The traffic of the active profile's service, if it isn't the sandbox.
    [[nodiscard]] Traffic &serviceTraffic() { return m_remoteTraffic; }
    /// Records \a sentence about a user's action on a connection.
    void noteAction(const QString &socketId, const QString &sentence);

Q_SIGNALS:
    void stateChanged();
    /// An app has called one of the services; \a event is what was recorded of it.
    void callRecorded(const RadarDesk::workbench::Event &event);

private:
    struct Target
    {
        QString profileId;
        QUrl url;
        std::optional<PushRadar::Secret> secret;

        bool operator==(const Target &) const = default;
    };

    void useSandbox();
    void updateObservation();
    [[nodiscard]] Target wantedTarget() const;
    void observe(const Target &target);
    void showSource(sandbox::ObservationSource *source);
    void onRemoteState(sandbox::RemoteObserver::State state);
    void setState(State state);

    Services m_services;
    Traffic m_sandboxTraffic;
    TrafficRecorder m_sandboxRecorder;
    sandbox::RemoteObserver m_remote;
    Traffic m_remoteTraffic;
    TrafficRecorder m_remoteRecorder;
    ConnectionsModel m_connections;
    ServiceControl m_control;
    QPointer<sandbox::ObservationSource> m_sandbox;
    QPointer<sandbox::ObservationSource> m_shown; // the source of the connections
    Target m_target; // of m_remote
    State m_state = State::Impossible;
};

} // namespace RadarDesk::session
