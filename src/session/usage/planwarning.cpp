// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/usage/planwarning.h>

#include <workbench/profiles/plan.h>
#include <workbench/profiles/profile.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <deque>

namespace RadarDesk::session {

using namespace workbench;
using std::chrono::milliseconds;

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::PlanWarning)
};

/// Goes through steps by a clock of its own.
class Pacer
{
public:
    Pacer(milliseconds within, const KnownSubscribers &subscribers)
        : m_within(within)
        , m_subscribers(subscribers)
    {
    }

    void goThrough(const QList<ScenarioStep> &steps)
    {
        for (const ScenarioStep &step : steps) {
            if (m_left <= 0)
                return;
            --m_left;
            if (step.kind() == ScenarioStep::Kind::Broadcast)
                send(1 + m_subscribers(step.channel()));
            else if (step.kind() == ScenarioStep::Kind::Wait)
                m_now += step.time().least();
            else if (step.kind() == ScenarioStep::Kind::Repeat)
                repeat(step);
        }
    }
    [[nodiscard]] qint64 peak() const { return m_peak; }

private:
    void repeat(const ScenarioStep &step)
    {
        const RepeatRule &rule = step.rule();
        const milliseconds begun = m_now;
        for (qint64 round = 0; m_left > 0; ++round) {
            const milliseconds roundBegun = m_now;
            goThrough(step.steps());
            --m_left; // an empty repeat takes a turn, too
            if (rule.times != 0 && round + 1 >= rule.times)
                return;
            m_now = std::max(m_now, roundBegun + rule.every.least());
            if (rule.times == 0 && m_now - begun >= rule.duration)
                return;
        }
    }

    void send(qint64 messages)
    {
        m_sent.push_back({m_now, messages});
        m_sum += messages;
        while (m_sent.front().first + m_within <= m_now) {
            m_sum -= m_sent.front().second;
            m_sent.pop_front();
        }
        m_peak = std::max(m_peak, m_sum);
    }

    milliseconds m_within;
    const KnownSubscribers &m_subscribers;
    milliseconds m_now{0};
    std::deque<std::pair<milliseconds, qint64>> m_sent;
    qint64 m_sum = 0;
    qint64 m_peak = 0;
    int m_left = 50'000; // steps, so that this takes no time that one would notice
};

QString number(double value)
{
    return QLocale().toString(value, 'f', 0);
}

} // namespace

qint64 peakOf(const Scenario &scenario, milliseconds within, const KnownSubscribers &subscribers)
{
    Pacer pacer(within, subscribers);
    pacer.goThrough(scenario.steps());
    return pacer.peak();
}

QString planWarning(const Scenario &scenario, const Profile &profile,
                    const KnownSubscribers &subscribers)
{
    constexpr int LongerSeconds = 10; // a burst is over by then
    const auto plan = Plan::of(profile);
    if (!plan)
        return {};
    const qint64 second = peakOf(scenario, std::chrono::seconds(1), subscribers);
    const qint64 longer = peakOf(scenario, std::chrono::seconds(LongerSeconds), subscribers);
    const double average = static_cast<double>(longer) / LongerSeconds;
    if (static_cast<double>(second) <= plan->burst() && average <= plan->messagesASecond())
        return {};
    //: %1 is a scenario, %2 to %4 are numbers of messages
    return PlanText::tr(
               "“%1” sends at least %2 messages within a second, subscribers included. The "
               "plan of this profile allows %3 a second, with bursts of %4: the service "
               "may refuse the rest.")
        .arg(scenario.name(), QLocale().toString(static_cast<qlonglong>(second)),
             number(plan->messagesASecond()), number(plan->burst()));
}

} // namespace RadarDesk::session
