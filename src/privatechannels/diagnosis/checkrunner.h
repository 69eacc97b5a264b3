// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <privatechannels/checks/report.h>
#include <privatechannels/checks/serverwatch.h>
#include <privatechannels/diagnosis/check.h>
#include <privatechannels/diagnosis/checkwait.h>
#include <session/observation/conversationrecord.h>
#include <workbench/profiles/profile.h>

#include <QObject>

#include <memory>
#include <optional>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::workbench {
class Workspace;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::privatechannels {

class IdentitiesModel;
class IdentityValues;
class RunningCheck;

/// Checks endpoints with the profile in use, one check at a time: asks the keychain for what
/// the check needs, and records each call in the history, cut as it may be kept.
class CheckRunner : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Services
    {
        const session::ActiveProfile &active;
        workbench::Workspace &workspace;
        base::SecretStore &secretStore;
        const IdentitiesModel &identities;
        IdentityValues &values;
        history::History &history;
        base::KnownSecrets secrets;
    };

    explicit CheckRunner(const Services &services, QObject *parent = nullptr);
    /// Ends a check without a word.
    ~CheckRunner() override;

    /// Begins a check in place of the one that is running: with the profile of that id, or the one
    /// in use where there is none.
    void run(const CheckSettings &settings, const QString &profile = {});
    /// Its checks belong to that conversation from now on, and begin none; empty: each begins one.
    void setConversation(const QString &id) { m_partOf = id; }
    /// Ends the check; what it has found stays.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// What the last check came to, as far as it has come; nothing before the first.
    [[nodiscard]] const std::optional<Report> &report() const { return m_report; }
    /// What was checked last.
    [[nodiscard]] const CheckSettings &settings() const { return m_settings; }

    /// Checks again whenever the server of the endpoint of \a settings starts again.
    void watch(const CheckSettings &settings);
    void stopWatching();
    [[nodiscard]] const ServerWatch &serverWatch() const { return m_watch; }

Q_SIGNALS:
    void stepChanged(RadarDesk::privatechannels::Step step);
    /// Each second while the endpoint's answer is waited for.
    void waiting(const RadarDesk::privatechannels::CheckWait &wait);
    /// isRunning() has changed.
    void runningChanged(bool running);
    /// A check has come to its end.
    void finished();
    /// The server that is watched is up again, and a check begins.
    void restarted();
    /// Whether the server that is watched is there has changed.
    void upChanged(bool up);

private:
    void begin();
    void onSecretSettled(const QString &id);
    void onValuesSettled(const QString &id);
    [[nodiscard]] const workbench::Profile &profile() const;
    [[nodiscard]] CheckInput input() const;
    [[nodiscard]] CheckedService serviceOf(const workbench::Profile &profile) const;
    [[nodiscard]] EndpointCredentials credentials() const;
    void record(const QString &channel, const QString &purpose,
                const PushRadar::Exchange &exchange);
    /// Records what it came to.
    void recordVerdict();
    void setRunning(bool running);

    Services m_services;
    CheckSettings m_settings;
    CheckSettings m_watched;
    QString m_profileId;
    std::unique_ptr<RunningCheck> m_check;
    std::optional<Report> m_report;
    ServerWatch m_watch;
    session::ConversationRecord m_conversation;
    QString m_partOf; // of a conversation that somebody else has begun
    bool m_isRunning = false;
    bool m_awaitsSecret = false;
    bool m_awaitsValues = false;
};

/// Where a check calls: what was typed, resolved against the page.
[[nodiscard]] QUrl endpointOf(const CheckSettings &settings);

} // namespace RadarDesk::privatechannels
