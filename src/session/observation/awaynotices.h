// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenariorun.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace RadarDesk::base {
class DesktopNotifications;
}

namespace RadarDesk::workbench {
class Preferences;
class Workspace;
} // namespace RadarDesk::workbench

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

class ScenarioRunner;
class Session;

/// Shows desktop notifications while the window isn't active, as the preferences allow: for
/// messages on pinned channels, failed broadcasts and runs that have ended.
class AwayNotices : public QObject
{
    Q_OBJECT

public:
    /// Events within this time share one notification.
    static constexpr std::chrono::milliseconds Together{1000};

    /// The services that it observes and notifies by; all must outlive it.
    struct Services
    {
        const workbench::Preferences &preferences;
        workbench::Workspace &workspace;
        const history::History &history;
        const Session &session;
        const ScenarioRunner &runner;
        base::DesktopNotifications &desktop;
        std::function<bool()> isAway; ///< Whether the window is inactive.
    };

    explicit AwayNotices(const Services &services, QObject *parent = nullptr);

    void setTogether(std::chrono::milliseconds time) { m_soon.setInterval(time); }
    /// Withdraws the notifications, because the window is active.
    void returnToWindow();

Q_SIGNALS:
    /// The user has opened a notification of event \a number, or of a scenario run if that is 0.
    void showRequested(quint64 number, const QByteArray &activationToken);

private:
    void onArrival(const QString &channel, quint64 number);
    void onBroadcastFinished(quint64 number);
    void onRunChanged();
    void notify();
    void notifyFailures();

    Services m_services;
    QTimer m_soon;
    QHash<QString, int> m_messages; ///< By channel, since the window was last active.
    QStringList m_untoldChannels;
    QHash<QString, quint64> m_told; ///< The last event of each notification, by its key.
    int m_failures = 0; ///< Since the window was last active.
    QString m_failedChannel; ///< Of the last one.
    QString m_failure;
    bool m_hasUntoldFailure = false;
    bool m_isRunning = false;
};

} // namespace RadarDesk::session
