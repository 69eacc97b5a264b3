// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/serviceobservation.h>

#include <base/keychain/secretstore.h>
#include <sandbox/service/sandbox.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/sandboxinuse.h>
#include <session/profiles/servicerecognition.h>
#include <session/sending/runmark.h>

namespace RadarDesk::session {

using namespace base;
using namespace sandbox;
using namespace workbench;

namespace {

/// The URL for observing the service of \a profile; empty if it doesn't support the sandbox's
/// protocol.
QUrl observeUrl(const Profile &profile)
{
    if (profile.isSandbox || profile.webSocketUrl.isEmpty())
        return {};
    QUrl url = profile.serviceUrl(QStringLiteral("/observe"));
    url.setScheme(url.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setUserInfo({});
    return url;
}

} // namespace

ServiceObservation::ServiceObservation(const Services &services, const KnownSecrets &secrets,
                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_sandboxRecorder({m_sandboxTraffic, services.history, services.workspace, services.session},
                        secrets)
    , m_remoteRecorder({m_remoteTraffic, services.history, services.workspace, services.session},
                       secrets)
    , m_control(m_connections)
{
    const auto connectParts = [this](Traffic &traffic, TrafficRecorder &recorder, bool isSandbox) {
        connect(&traffic, &Traffic::observed, this,
                [this, isSandbox](const Observation &observation) {
                    if (m_shown && isSandbox == (m_shown == m_sandbox))
                        m_connections.apply(observation);
                });
        connect(&traffic, &Traffic::connectionStates, this,
                [this, isSandbox](const QList<ConnectionState> &states) {
                    if (m_shown && isSandbox == (m_shown == m_sandbox))
                        m_connections.applyStates(states);
                });
        connect(&recorder, &TrafficRecorder::callRecorded, this, &ServiceObservation::callRecorded);
    };
    connectParts(m_sandboxTraffic, m_sandboxRecorder, true);
    connectParts(m_remoteTraffic, m_remoteRecorder, false);
    connect(&m_remote, &RemoteObserver::stateChanged, this, &ServiceObservation::onRemoteState);
    connect(&services.active, &ActiveProfile::changed, this,
            &ServiceObservation::updateObservation);
    connect(&services.recognition, &ServiceRecognition::changed, this,
            &ServiceObservation::updateObservation);
    connect(&services.secretStore, &SecretStore::changed, this,
            &ServiceObservation::updateObservation);
    connect(&services.sandbox, &SandboxInUse::changed, this, &ServiceObservation::useSandbox);
    useSandbox();
}

void ServiceObservation::useSandbox()
{
    if (m_shown == m_sandbox) {
        showSource(nullptr);
        m_connections.clear();
    }
    m_sandbox = m_services.sandbox.source();
    // What others do at a shared one is recorded by the window that runs it.
    m_sandboxRecorder.setRecordsOthers(m_services.sandbox.own() != nullptr);
    m_sandboxTraffic.setSource(m_sandbox);
    updateObservation();
}

void ServiceObservation::noteAction(const QString &socketId, const QString &sentence)
{
    if (m_shown == m_sandbox)
        m_sandboxRecorder.noteAction(socketId, sentence);
    else
        m_remoteRecorder.noteAction(socketId, sentence);
}

ServiceObservation::Target ServiceObservation::wantedTarget() const
{
    const Profile &profile = m_services.active.profile();
    Target target{profile.id, observeUrl(profile), std::nullopt};
    if (!target.url.isEmpty())
        target.secret = m_services.secretStore.secret(profile.id);
    return target;
}

void ServiceObservation::updateObservation()
{
    const Profile &profile = m_services.active.profile();
    const Target target = wantedTarget();
    // The secret is requested once, and only for a service that answers.
    const bool isThere =
        m_services.recognition.health(profile.id).state == ServiceHealth::State::Compatible;
    if (!target.url.isEmpty() && !target.secret && isThere
        && m_services.secretStore.place(profile.id) == SecretStore::Place::Unknown)
        m_services.secretStore.request(profile.id);
    if (target != m_target)
        observe(target);
    if (profile.isSandbox) {
        showSource(m_sandbox);
        setState(State::Sandbox);
    } else if (target.url.isEmpty()) {
        showSource(nullptr);
        setState(State::Impossible);
    } else if (!target.secret) {
        showSource(nullptr);
        setState(State::NoSecret);
    } else {
        showSource(&m_remote);
        onRemoteState(m_remote.state());
    }
}

void ServiceObservation::observe(const Target &target)
{
    m_target = target;
    // Pending observations would be recorded for the new profile.
    m_remoteTraffic.setSource(nullptr);
    m_remoteRecorder.setProfile(target.url.isEmpty() ? QString() : target.profileId);
    if (target.url.isEmpty() || !target.secret) {
        m_remote.close();
        return;
    }
    m_connections.clear();
    m_remote.open({target.url, *target.secret, runMark()});
    m_remoteTraffic.setSource(&m_remote);
}

void ServiceObservation::showSource(ObservationSource *source)
{
    if (m_shown == source)
        return;
    m_shown = source;
    m_control.setSource(source);
    if (source)
        source->requestConnections();
}

void ServiceObservation::onRemoteState(RemoteObserver::State state)
{
    if (m_shown != &m_remote)
        return;
    switch (state) {
    case RemoteObserver::State::Closed:
        break;
    case RemoteObserver::State::Connecting:
        setState(State::Connecting);
        break;
    case RemoteObserver::State::Observing:
        setState(State::Observing);
        break;
    case RemoteObserver::State::Failed:
        // Their state is unknown; the service reports the open ones when it is available again.
        if (m_state == State::Observing)
            m_connections.clear();
        setState(State::Failed);
        break;
    }
}

void ServiceObservation::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace RadarDesk::session

#include "moc_serviceobservation.cpp"
