// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/relay/recordingrelay.h>

#include <base/keychain/secretstore.h>
#include <session/faults/faultcontrol.h>
#include <session/profiles/activeprofile.h>
#include <session/relay/secretowners.h>
#include <session/sending/broadcastpolicy.h>
#include <workbench/core/workspace.h>

#include <pushradar/serviceaddress.h>

#include <utility>

namespace RadarDesk::session {

using namespace base;
using namespace sandbox;
using namespace workbench;

RecordingRelay::RecordingRelay(const Services &services, const KnownSecrets &secrets,
                               const RelayOptions &options, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_relay(options)
    , m_recorder({m_traffic, services.history, services.workspace, services.session}, secrets)
{
    m_relay.setInterceptor(&m_rules);
    if (services.faults)
        connect(services.faults, &FaultControl::changed, this, &RecordingRelay::followFaults);
    connect(&m_recorder, &TrafficRecorder::callRecorded, this, &RecordingRelay::callRecorded);
    connect(&services.workspace.profiles(), &ProfilesModel::keptChanged, this,
            &RecordingRelay::follow);
    connect(&services.secretStore, &SecretStore::changed, this, &RecordingRelay::learnSecrets);
    connect(&services.active, &ActiveProfile::changed, this, [this] {
        if (isAsking() && m_asked != m_services.active.profile().id)
            decline();
    });
}

RecordingRelay::~RecordingRelay()
{
    m_relay.stop();
}

void RecordingRelay::start()
{
    const Profile &profile = m_services.active.profile();
    if (profile.isSandbox) {
        Q_EMIT refused(tr("The sandbox records each call by itself. Choose the profile of another "
                          "service first."));
    } else if (profile.sendingLocked) {
        Q_EMIT refused(BroadcastPolicy::refusal(BroadcastPolicy::Verdict::Locked, profile));
    } else if (profile.production && !m_allowed.contains(profile.id)) {
        m_asked = profile.id;
        //: %1 is a profile
        Q_EMIT asked(tr("%1 is a production profile: what your app sends through RadarDesk reaches "
                        "real users. RadarDesk asks once after each start.")
                         .arg(ProfilesModel::shownName(profile)));
    } else {
        begin(profile);
    }
}

void RecordingRelay::confirm()
{
    const QString agreed = std::exchange(m_asked, {});
    Q_EMIT answered();
    if (agreed.isEmpty() || agreed != m_services.active.profile().id)
        return;
    m_allowed.insert(agreed);
    start();
}

void RecordingRelay::decline()
{
    m_asked.clear();
    Q_EMIT answered();
}

void RecordingRelay::stop()
{
    if (!isRunning())
        return;
    m_relay.stop();
    m_target.reset();
    followFaults();
    m_recorder.setSecretOwners({}); // pending calls have them already
    Q_EMIT changed();
}

QString RecordingRelay::serviceText() const
{
    return m_target ? PushRadar::hostAndPort(m_target->url()) : QString();
}

PushRadar::Result<RelayTarget, QString> RecordingRelay::targetOf(const Profile &profile) const
{
    if (const auto error = PushRadar::checkServiceAddress(profile.baseUrl(profile.version),
                                                          profile.insecureHttpAllowed))
        return error->message;
    return RelayTarget::make(profile.serviceUrl({}));
}

void RecordingRelay::begin(const Profile &profile)
{
    const auto target = targetOf(profile);
    if (!target) {
        Q_EMIT refused(target.error());
        return;
    }
    const QUrl before = m_relay.url();
    m_relay.stop();
    // Pending calls of another profile would be recorded for this one.
    if (profile.id != m_profileId) {
        static_cast<void>(m_relay.takeObservations());
        m_traffic.setSource(&m_relay);
    }
    m_profileId = profile.id;
    m_recorder.setProfile(profile.id);
    const auto started =
        m_relay.start(*target, before.isEmpty() ? UsualPort : static_cast<quint16>(before.port()));
    m_target = started ? std::optional(*target) : std::nullopt;
    followFaults();
    learnSecrets();
    Q_EMIT changed();
    if (!started)
        Q_EMIT refused(started.error());
}

void RecordingRelay::follow()
{
    if (!isRunning())
        return;
    const Profile *profile = m_services.workspace.profiles().find(m_profileId);
    if (!profile) {
        stop();
        Q_EMIT refused(tr("Recording was stopped because its profile was deleted."));
        return;
    }
    if (profile->sendingLocked || (profile->production && !m_allowed.contains(profile->id))) {
        stop();
        Q_EMIT refused(tr("Recording was stopped because the profile was changed."));
        return;
    }
    const auto target = targetOf(*profile);
    if (!target) {
        stop();
        Q_EMIT refused(target.error());
    } else if (m_target != *target) {
        begin(*profile);
    } else {
        followFaults();
        learnSecrets(); // names of profiles, too
    }
}

void RecordingRelay::followFaults()
{
    const Profile *const profile = m_services.workspace.profiles().find(m_profileId);
    const bool mayBe = isRunning() && m_services.faults && profile && !profile->production;
    m_rules.setRules(mayBe ? m_services.faults->applied() : FaultRules());
}

void RecordingRelay::learnSecrets()
{
    if (!isRunning())
        return;
    SecretOwners owners;
    for (const Profile &profile : m_services.workspace.profiles().profiles()) {
        if (const auto secret = m_services.secretStore.secret(profile.id))
            owners.add(profile.id, ProfilesModel::shownName(profile), *secret);
        else if (m_services.secretStore.place(profile.id) == SecretStore::Place::Unknown
                 && !profile.isSandbox)
            m_services.secretStore.request(profile.id); // once, and it is told by changed()
    }
    m_recorder.setSecretOwners(owners);
}

} // namespace RadarDesk::session

#include "moc_recordingrelay.cpp"
