// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/observation/conversationrecord.h>
#include <session/sending/expectationwatch.h>
#include <session/sending/refusalcheck.h>
#include <session/sending/stepsender.h>
#include <workbench/scenarios/csvrows.h>
#include <workbench/scenarios/scenarioreport.h>

#include <functional>
#include <memory>
#include <optional>

namespace RadarDesk::session {

/// The rows of a file, once for each of which a scenario is run; none at all: it is run once.
struct RunRows
{
    QList<workbench::CsvRow> rows;
    bool endWithFailure = false; ///< No further row after one in which something failed.
};

/// The one scenario that is gone through at a time, with the profile in use. Whoever shows it or
/// steps through it does so here.
class ScenarioRunner : public QObject
{
    Q_OBJECT

public:
    enum class Pace { ByItself, ByHand };

    /// All of \a services must outlive it.
    explicit ScenarioRunner(const StepSender::Services &services, QObject *parent = nullptr);
    ~ScenarioRunner() override;

    /// By what steps start or stop simulated faults; see ScenarioRunOptions. Without it, they are
    /// passed over.
    void setFaultSwitch(std::function<QString(bool areStarted)> faults)
    {
        m_switchFaults = std::move(faults);
    }

    /// By what steps find out whether an identity is refused; it must outlive the runner, or be
    /// taken away by nullptr.
    void setRefusalCheck(RefusalCheck *refusals) { m_refusals = refusals; }

    /// What to ask before a scenario that would pass the plan of the service; see planWarning().
    void setPlanWarning(std::function<QString(const workbench::Scenario &)> warning)
    {
        m_planWarning = std::move(warning);
    }

    /// What is to be ready before a run begins, and calls back once it is.
    using Preparation =
        std::function<void(const workbench::Scenario &, const std::function<void()> &ready)>;
    void setPreparation(Preparation preparation) { m_preparation = std::move(preparation); }

    /// Begins, unless another goes on. Says why not by refused(), or asks by asked() first where
    /// the profile is production.
    void start(const workbench::Scenario &scenario, Pace pace, const RunRows &rows = {});
    /// The answer to asked().
    void confirm();
    void decline();
    [[nodiscard]] bool isAsking() const { return m_asked.has_value(); }
    /// Whether that is about the plan of the service; else, about production.
    [[nodiscard]] bool isAskingAboutPlan() const { return m_asked && m_asked->isAboutPlan; }

    /// The run that goes on, or else the last one; nullptr before the first. Each row has its own.
    [[nodiscard]] const workbench::ScenarioRun *run() const { return m_run.get(); }
    /// Whether it has begun and is not over, with all rows; a paused one is not.
    [[nodiscard]] bool isGoingOn() const { return isRunGoingOn() || m_hasNextRow; }
    /// Of which row run() is, counted from 1, and of how many; 0 without rows.
    [[nodiscard]] int row() const { return m_rows.rows.isEmpty() ? 0 : m_row + 1; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.rows.size()); }
    /// What that run, with all rows, came to so far, step by step; nullptr before the first.
    [[nodiscard]] const workbench::ScenarioReport *report() const
    {
        return m_report ? &*m_report : nullptr;
    }
    [[nodiscard]] bool isByHand() const { return m_run && m_run->isManual(); }
    void pause();
    void resume();
    void stop();
    /// See ScenarioRun::setManual().
    void setPace(Pace pace);
    /// See ScenarioRun::stepOnce().
    bool stepOnce();

Q_SIGNALS:
    /// It is another run, or in another state.
    void changed();
    void progressChanged();
    void asked(const QString &question);
    /// Nothing is asked any more.
    void answered();
    /// Why a run did not begin, or does not go on.
    void refused(const QString &reason);
    /// One broadcast of the run failed, or one expectation.
    void broadcastFailed(const RadarDesk::workbench::ScenarioFailure &failure);

private:
    struct Asked
    {
        QString profileId;
        workbench::Scenario scenario;
        Pace pace = Pace::ByItself;
        RunRows rows;
        bool isAboutPlan = false; ///< Else about production.
    };

    [[nodiscard]] bool isRunGoingOn() const;
    /// Whether something is asked first.
    [[nodiscard]] bool asksAboutPlan(const workbench::Scenario &scenario, Pace pace,
                                     const RunRows &rows);
    void begin(const workbench::Scenario &scenario, Pace pace, const RunRows &rows);
    void beginRow(const workbench::Scenario &scenario, Pace pace);
    void prepare(const QStringList &channels, const workbench::ScenarioAnswer &answer);
    /// The row is over; all broadcasts of it are answered, or not yet.
    void endRow(workbench::ScenarioRun::State state, bool isAnswered);
    void beginNextRow();
    void send(const workbench::ScenarioBroadcast &broadcast,
              const workbench::ScenarioAnswer &answer);
    void check(const workbench::ScenarioCheck &check, const workbench::ScenarioAnswer &answer);
    void onProfileChanged();
    void recordState(workbench::ScenarioRun::State state);

    StepSender::Services m_services;
    StepSender m_sender;
    ExpectationWatch m_watch;
    ConversationRecord m_conversation;
    std::function<QString(bool)> m_switchFaults;
    Preparation m_preparation;
    RefusalCheck *m_refusals = nullptr;
    RunRows m_rows;
    int m_row = 0;
    bool m_hasNextRow = false;
    bool m_isNextRowDue = false; // from the event loop
    std::function<QString(const workbench::Scenario &)> m_planWarning;
    std::unique_ptr<workbench::ScenarioRun> m_run;
    std::optional<workbench::ScenarioReport> m_report;
    std::optional<Asked> m_asked;
    QString m_profileId;
};

} // namespace RadarDesk::session
