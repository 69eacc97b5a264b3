// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/scenarioexample.h>

#include <gui/scenarios/scenariospanel.h>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

TimeRange timeOf(int ms)
{
    return TimeRange::make(std::chrono::milliseconds(ms)).value();
}

/// A broadcast to \a channel, or to another one where that is no channel's name.
ScenarioStep greeting(const QString &channel)
{
    const QByteArray hello = R"({"message": "Hello World!"})";
    const auto step = ScenarioStep::broadcast(channel, hello);
    return step ? *step : ScenarioStep::broadcast(QStringLiteral("test-channel"), hello).value();
}

ScenarioStep newRefusal(const QString &channel)
{
    const auto step = ScenarioStep::expectRefused({.channel = channel});
    return step ? *step
                : ScenarioStep::expectRefused({.channel = QStringLiteral("private-room")}).value();
}

} // namespace

ScenarioStep newStep(ScenarioStep::Kind kind, const QString &channel)
{
    ScenarioStep broadcast = greeting(channel);
    switch (kind) {
    case ScenarioStep::Kind::Wait:
        return ScenarioStep::wait(timeOf(1000));
    case ScenarioStep::Kind::Repeat:
        return ScenarioStep::repeat({.times = 10, .every = timeOf(1000)}).value();
    case ScenarioStep::Kind::Faults:
        return ScenarioStep::faults(true);
    case ScenarioStep::Kind::Expect:
        return ScenarioStep::expect({.channel = broadcast.channel()}).value();
    case ScenarioStep::Kind::ExpectNone:
        return ScenarioStep::expectNone({.channel = broadcast.channel()}).value();
    case ScenarioStep::Kind::ExpectRefused:
        return newRefusal(channel);
    case ScenarioStep::Kind::Capture:
        return ScenarioStep::capture(
                   {.channel = broadcast.channel(),
                    .path = parseFieldPath(QStringLiteral("data.message")).value(),
                    .name = QStringLiteral("message")})
            .value();
    case ScenarioStep::Kind::Broadcast:
        break;
    }
    return broadcast;
}

Scenario exampleScenario(const QString &channel)
{
    const auto greet = [&channel](const QByteArray &data) {
        return ScenarioStep::broadcast(channel, data).value();
    };
    const ScenarioStep numbers = greet(R"({"number": "{{#counter}}"})");
    return Scenario::make(
               {.name = ScenariosPanel::tr("Example"),
                .steps =
                    {greet(R"({"message": "Here we go!"})"), ScenarioStep::wait(timeOf(1000)),
                     ScenarioStep::repeat({.times = 5, .every = timeOf(500)}, {numbers}).value(),
                     greet(R"({"message": "That's all."})")}})
        .value();
}

} // namespace RadarDesk::gui
