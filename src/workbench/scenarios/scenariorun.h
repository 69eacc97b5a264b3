// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenariocursor.h>
#include <workbench/scenarios/scenarioprogress.h>
#include <workbench/scenarios/ticker.h>

#include <QHash>
#include <QObject>

#include <functional>

namespace RadarDesk::workbench {

/// Tells what became of a broadcast: nothing when it succeeded, else a sentence. It may be called
/// at once or at any time later, also when the run is gone; a second call counts for nothing.
using ScenarioAnswer = std::function<void(const QString &fault)>;
/// Sends one broadcast.
using ScenarioSender = std::function<void(const ScenarioBroadcast &, ScenarioAnswer)>;
/// Finds out whether a step finds what it is to find; nothing else goes on until the answer.
using ScenarioChecker = std::function<void(const ScenarioCheck &, ScenarioAnswer)>;

struct ScenarioRunOptions
{
    /// Waits are passed over, and each stepOnce() sends the next broadcast.
    bool isManual = false;
    /// Of broadcasts without an answer; with 1, each waits for the answer to the one before. With
    /// more than that the pace slips.
    int mostOnTheWay = 64;
    /// Starts or stops the simulated faults; returns why that can't be, or nothing. Without it,
    /// such steps are passed over.
    std::function<QString(bool areStarted)> switchFaults;
    ScenarioChecker checker; ///< Without one, steps that look at what arrived are passed over.
    /// What is to be ready before the first step.
    std::function<void(ScenarioAnswer)> prepare;
    std::optional<quint64> seed; ///< Of the random times; a new one each run unless given.
};

/// A scenario that is being gone through. When a step is due is counted from the start, so nothing
/// adds up; a run that is behind catches up at no more than twice the pace, and what is more than
/// LongestCatchUp is given up. It never sends from within start() or resume().
class ScenarioRun : public QObject
{
    Q_OBJECT

public:
    enum class State { Ready, Running, Paused, Stopped, Failed, Finished };
    Q_ENUM(State)
    static constexpr std::chrono::milliseconds LongestCatchUp{2000};
    /// progressChanged() comes no more often than that, but once more at the end.
    static constexpr std::chrono::milliseconds ProgressInterval{100};

    /// Without a \a ticker it has a real one.
    ScenarioRun(const Scenario &scenario, ScenarioSender sender,
                const ScenarioRunOptions &options = {}, std::unique_ptr<Ticker> ticker = {},
                QObject *parent = nullptr);
    /// Stops without a word.
    ~ScenarioRun() override;

    [[nodiscard]] const Scenario &scenario() const { return *m_scenario; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ScenarioProgress progress() const;
    /// Why it is Failed.
    [[nodiscard]] const std::optional<ScenarioFailure> &failure() const { return m_failure; }
    /// What is sent next, if it can be told and there is something. Its number is as of now.
    [[nodiscard]] std::optional<ScenarioBroadcast> nextBroadcast() const;
    [[nodiscard]] bool isManual() const { return m_isManual; }
    /// Can be changed at any time. What is left of a wait counts from the last broadcast.
    void setManual(bool manual);

    /// Each does nothing in a state where it makes no sense.
    void start();
    /// Sends nothing more until resume(); what is left of a wait is left then.
    void pause();
    void resume();
    /// What is on the way is still counted when its answer comes.
    void stop();
    /// By hand: sends the next broadcast now. False when it is not running by hand, has come to its
    /// end, or too many are on the way.
    bool stepOnce();

Q_SIGNALS:
    void stateChanged(RadarDesk::workbench::ScenarioRun::State state);
    void progressChanged();
    /// A broadcast, a step that switches faults or an expectation failed, whether or not that ends
    /// the run.
    void broadcastFailed(const RadarDesk::workbench::ScenarioFailure &failure);

private:
    using At = ScenarioCursor::At;
    using Time = Ticker::Time;

    [[nodiscard]] bool isOver() const;
    [[nodiscard]] Time dueTime() const { return m_origin + m_cursor.due(); }
    /// The time by which elapsed ones are counted: it stands still in a pause and at the end.
    [[nodiscard]] Time countedNow() const;
    /// The earliest time to send the broadcast at the cursor without making a burst of it.
    [[nodiscard]] Time earliestSending() const;
    void onWoke();
    void goOn();
    void switchFaults();
    void check(const std::function<void(ScenarioAnswer)> &begin);
    void takeCheck(qint64 number, const QList<int> &path, const QString &fault);
    void endStandstill();
    void fail(const ScenarioFailure &failure);
    [[nodiscard]] std::function<void(ScenarioAnswer)> currentCheck() const;
    void send();
    void take(qint64 number, const QString &fault);
    void slip(Time time);
    void endHoldUp();
    void end(State state);
    void setState(State state);
    void wakeAt(std::optional<Time> deadline);
    void arm();
    void noteChange();

    std::shared_ptr<const Scenario> m_scenario;
    ScenarioSender m_sender;
    std::function<QString(bool)> m_switchFaults;
    ScenarioChecker m_checker;
    std::function<void(ScenarioAnswer)> m_prepare; ///< Until it was called.
    std::unique_ptr<Ticker> m_ticker;
    ScenarioCursor m_cursor;
    ScenarioExtent m_extent;
    int m_mostOnTheWay;
    bool m_isManual;
    bool m_isAsked = false; ///< By hand: a broadcast is to be sent.
    State m_state = State::Ready;
    At m_at = At::Between;

    Time m_started{0};
    Time m_stood{0}; ///< When the pause began, or when it ended.
    Time m_paused{0}; ///< The pauses together.
    Time m_origin{0}; ///< When the cursor's time was 0, with pauses and slips taken out.
    Time m_slipped{0};
    std::optional<Time> m_heldUpSince;
    bool m_isChecking = false; ///< An answer is awaited before anything goes on.
    qint64 m_checks = 0;
    std::optional<Time> m_stillSince; ///< Since when it is, without pauses.
    std::optional<Time> m_lastSent;
    ScenarioCursor::Time m_lastDue{0};
    std::optional<Time> m_deadline;
    Time m_reported{0};
    bool m_isChanged = false; ///< Since progressChanged().

    qint64 m_sent = 0;
    qint64 m_succeeded = 0;
    qint64 m_failed = 0;
    qint64 m_unmet = 0;
    QHash<qint64, QList<int>> m_onTheWay; ///< By number.
    std::optional<ScenarioFailure> m_failure;
};

} // namespace RadarDesk::workbench
