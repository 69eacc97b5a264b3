// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/relay/relay.h>
#include <sandbox/relay/relayrules.h>
#include <session/observation/traffic.h>
#include <session/observation/trafficrecorder.h>

#include <QObject>
#include <QSet>

#include <optional>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::workbench {
struct Profile;
}

namespace RadarDesk::session {

class ActiveProfile;
class FaultControl;

/// Records an app's calls to the service of a profile: the app uses the URL of a relay, which
/// passes them on. It is off until the user starts it, and ends with the program.
class RecordingRelay : public QObject
{
    Q_OBJECT

public:
    /// The default port, so that the app's settings stay valid; another one if it is in use.
    static constexpr quint16 UsualPort = 41874;

    /// All of them must outlive this.
    struct Services
    {
        history::History &history;
        workbench::Workspace &workspace;
        Session &session;
        const ActiveProfile &active;
        base::SecretStore &secretStore;
        /// Its rules are applied to the calls, too, unless their profile is production.
        const FaultControl *faults = nullptr;
    };

    RecordingRelay(const Services &services, const base::KnownSecrets &secrets,
                   const sandbox::RelayOptions &options = {}, QObject *parent = nullptr);
    ~RecordingRelay() override;

    /// Starts for the active profile. Emits refused() if it can't. Emits asked() first for a
    /// production profile, once in a run of the program.
    void start();
    /// The answer to asked().
    void confirm();
    void decline();
    [[nodiscard]] bool isAsking() const { return !m_asked.isEmpty(); }
    /// Cancels the calls in progress, and records what was received of them.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_relay.isRunning(); }
    /// The URL for the app: "http://127.0.0.1:41874"; empty unless running.
    [[nodiscard]] QUrl url() const { return m_relay.url(); }
    /// The profile whose service receives the calls; meaningless unless running.
    [[nodiscard]] const QString &profileId() const { return m_profileId; }
    /// The host and port of that service, for display.
    [[nodiscard]] QString serviceText() const;

Q_SIGNALS:
    /// The relay has started, stopped or changed its service.
    void changed();
    void asked(const QString &question);
    /// The question of asked() is obsolete.
    void answered();
    /// The relay can't start, or was stopped; the sentence says why.
    void refused(const QString &reason);
    /// An app has made a call, which was recorded as \a event.
    void callRecorded(const RadarDesk::workbench::Event &event);

private:
    void begin(const workbench::Profile &profile);
    /// Applies changes of the relay's profile.
    void follow();
    void followFaults();
    void learnSecrets();
    [[nodiscard]] PushRadar::Result<sandbox::RelayTarget, QString>
    targetOf(const workbench::Profile &profile) const;

    Services m_services;
    sandbox::RelayRules m_rules;
    sandbox::Relay m_relay;
    Traffic m_traffic;
    TrafficRecorder m_recorder;
    std::optional<sandbox::RelayTarget> m_target;
    QString m_profileId;
    QString m_asked; ///< The profile of asked(); empty if there is no question.
    QSet<QString> m_allowed;
};

} // namespace RadarDesk::session
