// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariorun.h>

#include <workbench/scenarios/realticker.h>

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace RadarDesk::workbench {

namespace {

using namespace std::chrono_literals;

constexpr int MostMovesAtOnce = 100;
constexpr int MostSentAtOnce = 8;
constexpr int MostMovesLookedAhead = 1000;
/// Finer than that a timer can't be.
constexpr Ticker::Time TimerGrain = 1ms;
/// So often progress is told while nothing but time passes.
constexpr Ticker::Time Heartbeat = 1s;

std::mt19937_64 randomOf(const ScenarioRunOptions &options)
{
    return std::mt19937_64(options.seed.value_or(QRandomGenerator::system()->generate64()));
}

std::chrono::milliseconds inMs(Ticker::Time time)
{
    return std::chrono::floor<std::chrono::milliseconds>(time);
}

} // namespace

ScenarioRun::ScenarioRun(const Scenario &scenario, ScenarioSender sender,
                         const ScenarioRunOptions &options, std::unique_ptr<Ticker> ticker,
                         QObject *parent)
    : QObject(parent)
    , m_scenario(std::make_shared<const Scenario>(scenario))
    , m_sender(std::move(sender))
    , m_switchFaults(options.switchFaults)
    , m_checker(options.checker)
    , m_prepare(options.prepare)
    , m_ticker(ticker ? std::move(ticker) : std::make_unique<RealTicker>())
    , m_cursor(m_scenario, randomOf(options))
    , m_extent(extentOf(m_scenario->steps()))
    , m_mostOnTheWay(std::max(options.mostOnTheWay, 1))
    , m_isManual(options.isManual)
{
    connect(m_ticker.get(), &Ticker::woke, this, &ScenarioRun::onWoke);
}

ScenarioRun::~ScenarioRun() = default;

bool ScenarioRun::isOver() const
{
    return m_state == State::Stopped || m_state == State::Failed || m_state == State::Finished;
}

ScenarioProgress ScenarioRun::progress() const
{
    ScenarioProgress progress{.sent = m_sent,
                              .succeeded = m_succeeded,
                              .failed = m_failed,
                              .unmet = m_unmet,
                              .onTheWay = static_cast<int>(m_onTheWay.size()),
                              .total = m_extent.broadcasts,
                              .left = m_isManual ? std::nullopt : m_extent.time,
                              .slipped = inMs(m_slipped),
                              .isHeldUp = m_heldUpSince.has_value(),
                              .path = m_cursor.path()};
    if (m_state == State::Ready)
        return progress;
    const Time now = countedNow();
    progress.elapsed = inMs(now - m_started - m_paused);
    const Time held = m_heldUpSince ? now - *m_heldUpSince : Time(0);
    const Time still = m_stillSince ? now - *m_stillSince : Time(0);
    progress.slipped = inMs(m_slipped + held);
    if (progress.left)
        progress.left = std::max(*progress.left - inMs(now - m_origin - held - still), 0ms);
    return progress;
}

std::optional<ScenarioBroadcast> ScenarioRun::nextBroadcast() const
{
    if (isOver())
        return std::nullopt;
    ScenarioCursor cursor = m_cursor;
    At at = m_at;
    for (int i = 0; i < MostMovesLookedAhead && at != At::Broadcast; ++i) {
        if (at == At::End)
            return std::nullopt;
        at = cursor.next();
    }
    if (at != At::Broadcast)
        return std::nullopt;
    return ScenarioBroadcast{cursor.step()->channel(), cursor.step()->data(), cursor.path(),
                             m_sent + 1};
}

void ScenarioRun::setManual(bool manual)
{
    if (m_isManual == manual)
        return;
    endHoldUp();
    m_isManual = manual;
    m_isAsked = false;
    if (m_state == State::Ready || isOver())
        return;
    if (!manual) {
        const Time now = countedNow();
        const Time soonest = now - m_cursor.due();
        m_origin = m_lastSent ? std::max(*m_lastSent - m_lastDue, soonest) : soonest;
    }
    noteChange();
    wakeAt(m_state == State::Running ? std::optional(m_ticker->now()) : std::nullopt);
}

void ScenarioRun::start()
{
    if (m_state != State::Ready)
        return;
    m_started = m_ticker->now();
    m_origin = m_started;
    m_reported = m_started;
    m_state = State::Running;
    wakeAt(m_started);
    Q_EMIT stateChanged(m_state);
}

void ScenarioRun::pause()
{
    if (m_state != State::Running)
        return;
    endHoldUp();
    endStandstill();
    m_stood = m_ticker->now();
    setState(State::Paused);
}

void ScenarioRun::resume()
{
    if (m_state != State::Paused)
        return;
    const Time now = m_ticker->now();
    m_origin += now - m_stood;
    m_paused += now - m_stood;
    if (m_isChecking)
        m_stillSince = now;
    m_state = State::Running;
    wakeAt(now);
    Q_EMIT stateChanged(m_state);
}

void ScenarioRun::stop()
{
    if (!isOver())
        end(State::Stopped);
}

bool ScenarioRun::stepOnce()
{
    if (m_state != State::Running || !m_isManual || m_isAsked
        || m_onTheWay.size() >= m_mostOnTheWay)
        return false;
    const QPointer<ScenarioRun> alive(this);
    const qint64 before = m_sent;
    m_isAsked = true;
    goOn();
    return !alive || m_sent > before || m_isAsked;
}

Ticker::Time ScenarioRun::countedNow() const
{
    return m_state == State::Paused || isOver() ? m_stood : m_ticker->now();
}

Ticker::Time ScenarioRun::earliestSending() const
{
    if (!m_lastSent)
        return dueTime();
    const Time half = Time(m_cursor.due() - m_lastDue) / 2;
    return std::max(dueTime(), *m_lastSent + std::max(half - TimerGrain, Time(0)));
}

void ScenarioRun::onWoke()
{
    const QPointer<ScenarioRun> alive(this);
    const Time now = m_ticker->now();
    if (m_deadline && now >= *m_deadline) {
        m_deadline.reset();
        goOn();
    }
    if (!alive || isOver())
        return;
    if (now - m_reported >= (m_isChanged ? ProgressInterval : Heartbeat)) {
        m_reported = now;
        m_isChanged = false;
        arm();
        Q_EMIT progressChanged();
        return;
    }
    arm();
}

void ScenarioRun::goOn()
{
    const QPointer<ScenarioRun> alive(this);
    int sent = 0;
    for (int moves = 0; m_state == State::Running; ++moves) {
        const Time now = m_ticker->now();
        if (moves == MostMovesAtOnce || sent == MostSentAtOnce) {
            wakeAt(now);
            return;
        }
        if (m_isChecking) {
            wakeAt(std::nullopt);
            return;
        }
        if (m_prepare || (m_at == At::Check && (m_isManual || now >= dueTime()))) {
            check(m_prepare ? std::exchange(m_prepare, {}) : currentCheck());
            if (!alive)
                return;
            continue;
        }
        if (m_at == At::Broadcast) {
            if (m_isManual && !m_isAsked) {
                wakeAt(std::nullopt);
                return;
            }
            if (!m_isManual) {
                slip(now - dueTime() - LongestCatchUp);
                if (const Time earliest = earliestSending(); now < earliest) {
                    wakeAt(earliest);
                    return;
                }
            }
            if (m_onTheWay.size() >= m_mostOnTheWay) {
                m_heldUpSince = m_heldUpSince.value_or(now);
                wakeAt(std::nullopt);
                return;
            }
            ++sent;
            send();
            if (!alive)
                return;
            continue;
        }
        if (!m_isManual && now < dueTime()) {
            wakeAt(dueTime());
            return;
        }
        if (m_at == At::Faults) {
            if (!m_onTheWay.isEmpty()) { // what was sent before doesn't meet them
                wakeAt(std::nullopt);
                return;
            }
            switchFaults();
            if (!alive)
                return;
            continue;
        }
        if (m_at == At::End) {
            m_isAsked = false;
            if (m_onTheWay.isEmpty())
                end(State::Finished);
            else
                wakeAt(std::nullopt);
            return;
        }
        m_at = m_cursor.next();
        noteChange();
    }
}

void ScenarioRun::fail(const ScenarioFailure &failure)
{
    const QPointer<ScenarioRun> alive(this);
    Q_EMIT broadcastFailed(failure);
    if (!alive || isOver() || m_scenario->onFailure() != Scenario::OnFailure::Stop)
        return;
    m_failure = failure;
    end(State::Failed);
}

void ScenarioRun::slip(Time time)
{
    if (time <= 0ns)
        return;
    m_origin += time;
    m_slipped += time;
}

void ScenarioRun::endHoldUp()
{
    if (!m_heldUpSince)
        return;
    slip(m_ticker->now() - *m_heldUpSince);
    m_heldUpSince.reset();
}

void ScenarioRun::end(State state)
{
    endHoldUp();
    if (m_state == State::Running)
        endStandstill();
    if (m_state != State::Paused)
        m_stood = m_ticker->now();
    if (m_state == State::Ready)
        m_started = m_stood;
    const QPointer<ScenarioRun> alive(this);
    setState(state);
    if (alive)
        Q_EMIT progressChanged();
}

void ScenarioRun::setState(State state)
{
    m_state = state;
    m_deadline.reset();
    m_isAsked = false;
    m_ticker->sleep();
    Q_EMIT stateChanged(state);
}

void ScenarioRun::wakeAt(std::optional<Time> deadline)
{
    m_deadline = deadline;
    arm();
}

void ScenarioRun::arm()
{
    if (m_state != State::Running && !(m_state == State::Paused && m_isChanged)) {
        m_ticker->sleep();
        return;
    }
    const Time report = m_reported + (m_isChanged ? ProgressInterval : Heartbeat);
    m_ticker->wakeAt(m_deadline ? std::min(*m_deadline, report) : report);
}

void ScenarioRun::noteChange()
{
    m_isChanged = true;
}

} // namespace RadarDesk::workbench

#include "moc_scenariorun.cpp"
