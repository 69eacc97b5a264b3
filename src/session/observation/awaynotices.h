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

/// Has the desktop notify of what happens while nobody looks, as far as the preferences say: of
/// messages on pinned channels, of broadcasts that failed, and of runs that have ended.
class AwayNotices : public QObject
{
    Q_OBJECT

public:
    /// What happens within that time is told together.
    static constexpr std::chrono::milliseconds Together{1000};

    /// What it tells of, and by what; all of it must outlive it.
    struct Services
    {
        const workbench::Preferences &preferences;
        workbench::Workspace &workspace;
        const history::History &history;
        const Session &session;
        const ScenarioRunner &runner;
        base::DesktopNotifications &desktop;
        std::function<bool()> isAway; ///< Whether nobody looks.
    };

    explicit AwayNotices(const Services &services, QObject *parent = nullptr);

    void setTogether(std::chrono::milliseconds time) { m_soon.setInterval(time); }
    /// Somebody looks: what was told needs no notification any more.
    void returnToWindow();

Q_SIGNALS:
    /// A person wants to see what a notification told of: the event of that number, or the run of a
    /// scenario where it is 0.
    void showRequested(quint64 number, const QByteArray &activationToken);

private:
    void onArrival(const QString &channel, quint64 number);
    void onBroadcastFinished(quint64 number);
    void onRunChanged();
    void notify();
    void notifyFailures();

    Services m_services;
    QTimer m_soon;
    QHash<QString, int> m_messages; ///< By channel, since somebody looked.
    QStringList m_untoldChannels;
    QHash<QString, quint64> m_told; ///< The last event of each notification, by its key.
    int m_failures = 0; ///< Since somebody looked.
    QString m_failedChannel; ///< Of the last one.
    QString m_failure;
    bool m_hasUntoldFailure = false;
    bool m_isRunning = false;
};

} // namespace RadarDesk::session
