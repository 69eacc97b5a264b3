// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/sending/scenariorunner.h>

#include <session/faults/faultcontrol.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/profilevalues.h>
#include <session/sending/broadcastpolicy.h>
#include <session/session.h>
#include <session/usage/messagemeter.h>
#include <session/usage/planwarning.h>
#include <workbench/placeholders/placeholdervalues.h>
#include <workbench/profiles/profilesmodel.h>

#include <QLocale>

#include <algorithm>
#include <utility>

namespace RadarDesk::session {

using namespace workbench;

namespace {

std::chrono::microseconds since(std::chrono::steady_clock::time_point begun)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now()
                                                                 - begun);
}

QString runText(const QString &scenario, const ScenarioProgress &progress, bool isStopped)
{
    const auto sent = static_cast<int>(progress.sent);
    if (progress.unmet > 0)
        //: %1 is a scenario, %2 how many expectations weren't met
        return ScenarioRunner::tr("%1: %Ln broadcast(s) sent, %2 expectations not met.", nullptr,
                                  sent)
            .arg(scenario, QLocale().toString(progress.unmet));
    const QString failed = QLocale().toString(progress.failed);
    if (progress.failed == 0 && isStopped)
        //: %1 is a scenario
        return ScenarioRunner::tr("%1: %Ln broadcast(s) sent, then stopped.", nullptr, sent)
            .arg(scenario);
    if (progress.failed == 0)
        //: %1 is a scenario
        return ScenarioRunner::tr("%1: %Ln broadcast(s) sent.", nullptr, sent).arg(scenario);
    if (isStopped)
        //: %1 is a scenario, %2 how many of the broadcasts failed
        return ScenarioRunner::tr("%1: %Ln broadcast(s) sent, %2 failed, then stopped.", nullptr,
                                  sent)
            .arg(scenario, failed);
    //: %1 is a scenario, %2 how many of the broadcasts failed
    return ScenarioRunner::tr("%1: %Ln broadcast(s) sent, %2 failed.", nullptr, sent)
        .arg(scenario, failed);
}

} // namespace

ScenarioRunner::ScenarioRunner(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_sender(services.sending)
    , m_watch(services.sending.session, services.sending.placeholders)
    , m_conversation(services.sending.history, services.sending.session.secrets())
    , m_profileId(services.sending.active.profile().id)
{
    connect(&services.sending.active, &ActiveProfile::changed, this,
            &ScenarioRunner::onProfileChanged);
}

ScenarioRunner::~ScenarioRunner() = default;

void ScenarioRunner::start(const Scenario &scenario, Pace pace, const RunRows &rows)
{
    using Verdict = BroadcastPolicy::Verdict;
    if (isGoingOn())
        return;
    const Profile &profile = m_services.sending.active.profile();
    const QString name = ProfilesModel::shownName(profile);
    if (extentOf(scenario.steps()).broadcasts == 0 && watchedChannels(scenario.steps()).isEmpty()
        && stepsOfKind(scenario.steps(), ScenarioStep::Kind::ExpectRefused).isEmpty()) {
        Q_EMIT refused(
            //: %1 is a scenario
            tr("There is nothing to send in “%1”. Add a broadcast to it.").arg(scenario.name()));
        return;
    }
    switch (m_services.sending.gate.judge(profile)) {
    case Verdict::AskFirst:
        m_asked = Asked{profile.id, scenario, pace, rows};
        //: %1 is a profile, %2 a scenario
        Q_EMIT asked(tr("%1 is a production profile: the broadcasts of “%2” reach real users. "
                        "RadarDesk asks once after each start.")
                         .arg(name, scenario.name()));
        return;
    case Verdict::Locked:
        Q_EMIT refused(BroadcastPolicy::refusal(Verdict::Locked, profile));
        return;
    case Verdict::Send:
    case Verdict::HoldsSecret:
        break;
    }
    if (!asksAboutPlan(scenario, pace, rows))
        begin(scenario, pace, rows);
}

bool ScenarioRunner::asksAboutPlan(const Scenario &scenario, Pace pace, const RunRows &rows)
{
    if (pace != Pace::ByItself) // one who goes step by step has a pace of their own
        return false;
    const Profile &profile = m_services.sending.active.profile();
    const QString warning = planWarning(scenario, profile, [&](const QString &channel) {
        return m_services.meter.subscribersOf(profile.id, channel);
    });
    if (warning.isEmpty())
        return false;
    m_asked = Asked{profile.id, scenario, pace, rows, true};
    Q_EMIT asked(warning);
    return true;
}

void ScenarioRunner::confirm()
{
    const auto agreed = std::exchange(m_asked, std::nullopt);
    Q_EMIT answered();
    if (!agreed || agreed->profileId != m_services.sending.active.profile().id)
        return;
    if (agreed->isAboutPlan) {
        if (!isGoingOn())
            begin(agreed->scenario, agreed->pace, agreed->rows);
        return;
    }
    m_services.sending.gate.allow(agreed->profileId);
    start(agreed->scenario, agreed->pace, agreed->rows);
}

void ScenarioRunner::decline()
{
    m_asked.reset();
    Q_EMIT answered();
}

bool ScenarioRunner::isRunGoingOn() const
{
    using State = ScenarioRun::State;
    return m_run && (m_run->state() == State::Running || m_run->state() == State::Paused);
}

void ScenarioRunner::pause()
{
    if (m_run)
        m_run->pause();
}

void ScenarioRunner::resume()
{
    if (m_run)
        m_run->resume();
}

void ScenarioRunner::stop()
{
    const bool isBetweenRows = std::exchange(m_hasNextRow, false) && !isRunGoingOn();
    m_rows.rows = m_rows.rows.first(std::min<qsizetype>(m_row + 1, rowCount()));
    if (m_run)
        m_run->stop();
    if (isBetweenRows) {
        m_services.sending.placeholders.setVariables({});
        Q_EMIT changed();
    }
}

void ScenarioRunner::setPace(Pace pace)
{
    if (!m_run || isByHand() == (pace == Pace::ByHand))
        return;
    m_run->setManual(pace == Pace::ByHand);
    Q_EMIT changed();
}

bool ScenarioRunner::stepOnce()
{
    return m_run && m_run->stepOnce();
}

void ScenarioRunner::begin(const Scenario &scenario, Pace pace, const RunRows &rows)
{
    m_rows = rows;
    m_row = 0;
    m_report.emplace(scenario);
    beginRow(scenario, pace);
}

void ScenarioRunner::beginRow(const Scenario &scenario, Pace pace)
{
    m_hasNextRow = false;
    m_report->beginRow(row());
    m_services.sending.placeholders.setVariables(m_rows.rows.value(m_row));
    if (scenario.restartsCounters())
        m_services.sending.placeholders.resetCounters();
    m_services.sending.placeholders.forgetCaptured();
    // What is left of the run before must not be told of any more.
    if (m_run)
        m_run->disconnect(this);
    m_conversation.begin({.profileId = m_services.sending.active.profile().id,
                          .kind = EventKind::Run,
                          .outcome = Outcome::Pending,
                          .version = m_services.sending.active.profile().version,
                          .note = scenario.name()});
    m_sender.setConversation(m_conversation.id());
    m_sender.setFolder(scenario.folder());
    m_watch.setFolder(scenario.folder());
    ScenarioRunOptions options{.isManual = pace == Pace::ByHand};
    options.switchFaults = [this](bool areStarted) {
        if (areStarted)
            return m_services.faults.start();
        m_services.faults.stop();
        return QString();
    };
    options.checker = [this](const ScenarioCheck &step, const ScenarioAnswer &answer) {
        check(step, answer);
    };
    options.prepare = [this, channels = watchedChannels(scenario.steps())](
                          const ScenarioAnswer &answer) { prepare(channels, answer); };
    const auto sender = [this](const ScenarioBroadcast &broadcast, const ScenarioAnswer &answer) {
        send(broadcast, answer);
    };
    m_run = std::make_unique<ScenarioRun>(scenario, sender, options);
    connect(m_run.get(), &ScenarioRun::stateChanged, this, &ScenarioRunner::recordState);
    connect(m_run.get(), &ScenarioRun::stateChanged, this, &ScenarioRunner::changed);
    connect(m_run.get(), &ScenarioRun::progressChanged, this, [this] {
        if (!isRunGoingOn()) // answers that came late
            recordState(m_run->state());
        Q_EMIT progressChanged();
    });
    connect(m_run.get(), &ScenarioRun::broadcastFailed, this, &ScenarioRunner::broadcastFailed);
    m_run->start();
}

void ScenarioRunner::prepare(const QStringList &channels, const ScenarioAnswer &answer)
{
    const auto listen = [this, channels, answer, run = m_run.get()] {
        if (run == m_run.get() && isRunGoingOn())
            m_watch.begin(channels, [answer] { answer({}); });
    };
    m_services.values.prepare(listen, m_report->scenario().folder());
}

void ScenarioRunner::send(const ScenarioBroadcast &broadcast, const ScenarioAnswer &answer)
{
    const auto begun = std::chrono::steady_clock::now();
    const ScenarioRun *const run = m_run.get();
    m_sender.send(broadcast,
                  [this, run, path = broadcast.path, answer, begun](const QString &fault) {
                      if (run == m_run.get())
                          m_report->note(path, {.fault = fault, .took = since(begun)});
                      answer(fault);
                  });
}

void ScenarioRunner::check(const ScenarioCheck &check, const ScenarioAnswer &answer)
{
    const auto begun = std::chrono::steady_clock::now();
    const auto done = [this, path = check.path, answer, begun](ScenarioOutcome outcome) {
        outcome.took = since(begun);
        m_report->note(path, outcome);
        answer(outcome.fault);
    };
    if (check.step.kind() != ScenarioStep::Kind::ExpectRefused) {
        m_watch.check(check.step, done);
        return;
    }
    const auto named = [done, expected = stepText(check.step)](ScenarioOutcome outcome) {
        outcome.expected = expected;
        done(outcome);
    };
    m_services.refusals.check(check.step.refusal(), m_conversation.id(), named);
}

void ScenarioRunner::recordState(ScenarioRun::State state)
{
    using State = ScenarioRun::State;
    if (state != State::Finished && state != State::Stopped && state != State::Failed)
        return;
    const ScenarioProgress progress = m_run->progress();
    m_watch.end();
    m_services.refusals.cancel();
    if (progress.onTheWay == 0)
        m_report->addSkipped();
    const bool isFailure = state == State::Failed || progress.failed > 0 || progress.unmet > 0;
    m_conversation.update(isFailure ? Outcome::Failed : Outcome::Done,
                          runText(m_run->scenario().name(), progress, state == State::Stopped));
    endRow(state, progress.onTheWay == 0);
}

void ScenarioRunner::endRow(ScenarioRun::State state, bool isAnswered)
{
    m_hasNextRow = m_row + 1 < rowCount() && state != ScenarioRun::State::Stopped
        && !(m_rows.endWithFailure && m_report->failures() > 0);
    if (!isAnswered)
        return;
    if (!m_hasNextRow)
        m_services.sending.placeholders.setVariables({});
    else if (!std::exchange(m_isNextRowDue, true)) // not from within a signal of the run
        QMetaObject::invokeMethod(this, &ScenarioRunner::beginNextRow, Qt::QueuedConnection);
}

void ScenarioRunner::beginNextRow()
{
    m_isNextRowDue = false;
    if (!m_hasNextRow)
        return;
    ++m_row;
    beginRow(m_report->scenario(), isByHand() ? Pace::ByHand : Pace::ByItself);
}

void ScenarioRunner::onProfileChanged()
{
    const Profile &profile = m_services.sending.active.profile();
    const bool other = std::exchange(m_profileId, profile.id) != profile.id;
    if (m_asked && (other || profile.sendingLocked))
        decline();
    if (!isGoingOn() || (!other && !profile.sendingLocked))
        return;
    stop();
    m_sender.cancelAll();
    Q_EMIT refused(other
                       ? tr("The scenario was stopped because another profile was selected. Select "
                            "the profile it is for, and run it again.")
                       : tr("The scenario was stopped because sending was locked. Turn off “Lock "
                            "sending” and run it again."));
}

} // namespace RadarDesk::session

#include "moc_scenariorunner.cpp"
