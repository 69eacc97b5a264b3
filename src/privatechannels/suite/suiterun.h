// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessplan.h>
#include <privatechannels/checks/serverwatch.h>
#include <privatechannels/suite/suiteresult.h>

#include <session/observation/conversationrecord.h>

#include <QObject>

#include <memory>
#include <vector>

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::privatechannels {

class AccessModel;
class AccessRun;
class CheckRunner;
class ChecksModel;
class SuiteFile;

/// Runs all saved checks, one after the other, and then the access matrix of the profile in use.
/// All of it is one conversation in the history.
class SuiteRun : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Services
    {
        ChecksModel &checks;
        CheckRunner &runner; ///< Of its own.
        AccessModel &access;
        AccessRun &accessRun;
        const session::ActiveProfile &active;
        SuiteFile &file;
        history::History &history;
        base::KnownSecrets secrets;
    };

    explicit SuiteRun(const Services &services, QObject *parent = nullptr);
    ~SuiteRun() override;

    /// Starts again, also while it runs.
    void start();
    /// The same with the saved checks of those ids alone; it is no run of all, and is compared with
    /// none.
    void startOnly(const QStringList &checks);
    /// Ends the run; what it has found stays.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Of total(), how many are over.
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const { return m_total; }
    /// What is being checked, by name; empty while the matrix is asked.
    [[nodiscard]] QString current() const { return m_current; }
    /// Of the last run, as far as it has come.
    [[nodiscard]] const SuiteResult &result() const { return m_result; }
    /// What what is asked right now belongs to in the history; empty between the runs.
    [[nodiscard]] const QString &conversation() const { return m_conversation.id(); }

    /// Whether all are run again whenever a server of the checks starts again.
    void setRunsOnRestart(bool runs);
    [[nodiscard]] bool runsOnRestart() const { return m_runsOnRestart; }

    /// So many servers are watched at most.
    static constexpr int MostWatched = 8;

Q_SIGNALS:
    /// isRunning(), done(), current() or result() has changed.
    void changed();
    /// A run has come to its end.
    void finished();
    /// A server that is watched is up again, and a run begins.
    void restarted();
    /// runsOnRestart() has changed.
    void runsOnRestartChanged(bool runs);

private:
    void begin(const QStringList &checks, const QList<AccessKey> &cells);
    void next();
    void onChecked();
    void askCells();
    void onCellsAsked();
    void onAccessChanged();
    void finish(bool isStopped);
    void watchServers();
    void onProfileChanged();

    Services m_services;
    SuiteResult m_result;
    QStringList m_waiting; // ids of checks
    QList<AccessKey> m_cells;
    QString m_current;
    QString m_profile; // the id of the one that result() is of
    session::ConversationRecord m_conversation;
    std::vector<std::unique_ptr<ServerWatch>> m_watches;
    int m_total = 0;
    bool m_isRunning = false;
    bool m_isOfAll = true;
    bool m_asksCells = false;
    bool m_runsOnRestart = false;
};

} // namespace RadarDesk::privatechannels
