// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The pace of scenarios that go through the client library to a sandbox, over the pace that was
/// asked for: from the first broadcast sent to the last, and from the first answer to the last.

#include <bench/support/figures.h>
#include <pushradar/client.h>
#include <sandbox/service/sandbox.h>
#include <workbench/placeholders/placeholders.h>
#include <workbench/scenarios/scenariorun.h>

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::array BroadcastsASecond{1, 10, 50, 100, 200};
constexpr int SecondsEach = 10;
constexpr double FurthestOff = 0.05;

/// When the first and the last of some happened.
class Span
{
public:
    void note()
    {
        m_last = Clock::now();
        if (m_count++ == 0)
            m_first = m_last;
    }
    [[nodiscard]] double aSecond() const
    {
        return (m_count - 1) / std::chrono::duration<double>(m_last - m_first).count();
    }

private:
    Clock::time_point m_first;
    Clock::time_point m_last;
    int m_count = 0;
};

Scenario scenarioAt(int aSecond)
{
    const auto every = TimeRange::make(std::chrono::milliseconds(1000 / aSecond));
    const auto step = ScenarioStep::broadcast(
        "test-channel", R"({"n": "{{#counter}}", "message": "Hello {{name}}!", "at": "{{now}}"})");
    const auto repeat =
        ScenarioStep::repeat({.times = SecondsEach * aSecond + 1, .every = *every}, {*step});
    return *Scenario::make({.name = "pace", .steps = {*repeat}});
}

/// Prints one line; false when it is too far off, or a broadcast failed.
void measure(Figures &figures, PushRadar::Client &client, int asked)
{
    Span sent;
    Span answered;
    PlaceholderValues values;
    const auto send = [&](const ScenarioBroadcast &broadcast, const ScenarioAnswer &answer) {
        const auto expanded = expandPlaceholders(broadcast.data, values);
        if (!expanded) {
            answer(expanded.error().message);
            return;
        }
        values.commit(expanded->use);
        const auto object = PushRadar::JsonValue::fromJson(expanded->json);
        sent.note();
        QObject::connect(
            client.broadcast(broadcast.channel, PushRadar::DataItems::fromObject(*object)),
            &PushRadar::Call::finished, &client, [&answered, answer](const PushRadar::Call *call) {
                answered.note();
                answer(call->ok() ? QString() : call->error()->message);
            });
    };
    ScenarioRun run(scenarioAt(asked), send);
    QEventLoop loop;
    int reports = 0;
    QObject::connect(&run, &ScenarioRun::progressChanged, &loop, [&reports] { ++reports; });
    QObject::connect(&run, &ScenarioRun::stateChanged, &loop, [&loop](ScenarioRun::State state) {
        if (state == ScenarioRun::State::Finished || state == ScenarioRun::State::Failed)
            loop.quit();
    });
    run.start();
    loop.exec();
    const double sending = sent.aSecond() / asked;
    const double answering = answered.aSecond() / asked;
    figures.add(
        QStringLiteral("pace-%1").arg(asked),
        QStringLiteral("furthest from %1 broadcasts a second").arg(asked), {},
        {std::max(std::abs(sending - 1), std::abs(answering - 1))}, Bound::atMost(FurthestOff),
        QStringLiteral("sent %1, answered %2 of what was asked for; slipped %3 ms, %4 reports")
            .arg(sending, 0, 'f', 4)
            .arg(answering, 0, 'f', 4)
            .arg(run.progress().slipped.count())
            .arg(reports));
    if (run.failure())
        figures.fail(run.failure()->toText());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Figures figures(QStringLiteral("pace"));
    Sandbox sandbox;
    const auto url = sandbox.start();
    if (!url) {
        figures.fail(url.error().message);
        return figures.finish();
    }
    PushRadar::Client client(sandbox.secret());
    client.setBaseUrl(QUrl(url->toString() + "/v3"));
    for (const int asked : BroadcastsASecond)
        measure(figures, client, asked);
    return figures.finish();
}
