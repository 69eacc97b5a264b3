// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/relay/relay.h>
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

/// Records what an app sends to the service of a profile, by a relay that the app is pointed at.
/// Off until somebody starts it, and off again with the program.
class RecordingRelay : public QObject
{
    Q_OBJECT

public:
    /// Where it listens, so that an app stays pointed there; any other port where that is taken.
    static constexpr quint16 UsualPort = 41874;

    /// All of them must outlive this.
    struct Services
    {
        history::History &history;
        workbench::Workspace &workspace;
        Session &session;
        const ActiveProfile &active;
        base::SecretStore &secretStore;
    };

    RecordingRelay(const Services &services, const base::KnownSecrets &secrets,
                   const sandbox::RelayOptions &options = {}, QObject *parent = nullptr);
    ~RecordingRelay() override;

    /// Begins for the profile in use. Says why not by refused(), or asks by asked() first where
    /// the profile is production, once in a run.
    void start();
    /// The answer to asked().
    void confirm();
    void decline();
    [[nodiscard]] bool isAsking() const { return !m_asked.isEmpty(); }
    /// Ends the calls that are under way; what was seen of them is recorded.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_relay.isRunning(); }
    /// Where an app is pointed: "http://127.0.0.1:41874"; empty unless running.
    [[nodiscard]] QUrl url() const { return m_relay.url(); }
    /// Whose service the calls go on to; meaningless unless running.
    [[nodiscard]] const QString &profileId() const { return m_profileId; }
    /// Host and port of that service, as a person reads them.
    [[nodiscard]] QString serviceText() const;
    /// Where simulated faults come in; see sandbox::CallInterceptor.
    [[nodiscard]] sandbox::Relay &relay() { return m_relay; }

Q_SIGNALS:
    /// It runs, or doesn't, or for another service.
    void changed();
    void asked(const QString &question);
    /// Nothing is asked any more.
    void answered();
    /// Why it doesn't run, or no longer.
    void refused(const QString &reason);
    /// An app has called; \a event is what was recorded of it.
    void callRecorded(const RadarDesk::workbench::Event &event);

private:
    void begin(const workbench::Profile &profile);
    /// Follows the profile that it runs for.
    void follow();
    void learnSecrets();
    [[nodiscard]] PushRadar::Result<sandbox::RelayTarget, QString>
    targetOf(const workbench::Profile &profile) const;

    Services m_services;
    sandbox::Relay m_relay;
    Traffic m_traffic;
    TrafficRecorder m_recorder;
    std::optional<sandbox::RelayTarget> m_target;
    QString m_profileId;
    QString m_asked; ///< The profile that is asked about; empty: none.
    QSet<QString> m_allowed;
};

} // namespace RadarDesk::session
