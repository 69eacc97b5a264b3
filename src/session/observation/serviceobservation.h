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
class ServiceRecognition;

/// Has recorded what reaches the built-in sandbox, whichever profile one works with, and what
/// reaches the active profile's service where that is another one that can be observed. The
/// connections are those of the active profile's service.
class ServiceObservation : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Sandbox, ///< The built-in one.
        Impossible, ///< The hosted service, or none that is known to be observable.
        NoSecret, ///< For which the service would let itself be observed.
        Connecting,
        Observing,
        Failed, ///< The service refuses, or isn't there; it is tried again.
    };

    /// All of them must outlive this.
    struct Services
    {
        history::History &history;
        workbench::Workspace &workspace;
        Session &session;
        ActiveProfile &active;
        ServiceRecognition &recognition;
        base::SecretStore &secretStore;
    };

    ServiceObservation(const Services &services, const base::KnownSecrets &secrets,
                       QObject *parent = nullptr);

    /// Whether what others do at the sandbox is recorded here, or by the window that runs it.
    enum class Recording { Here, Elsewhere };

    /// What tells of the built-in sandbox: of this window, or of another one's that it shares.
    void setSandbox(sandbox::ObservationSource *sandbox, Recording recording = Recording::Here);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ConnectionsModel &connections() { return m_connections; }
    [[nodiscard]] ConnectionControl &control() { return m_control; }
    /// What happens at the built-in sandbox.
    [[nodiscard]] Traffic &sandboxTraffic() { return m_sandboxTraffic; }
    /// What happens at the active profile's service, where that is another one.
    [[nodiscard]] Traffic &serviceTraffic() { return m_remoteTraffic; }
    /// Records \a sentence, on what a person did to one of the connections.
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
    QPointer<sandbox::ObservationSource> m_shown; // whose the connections are
    Target m_target; // of the remote one
    State m_state = State::Impossible;
};

} // namespace RadarDesk::session
