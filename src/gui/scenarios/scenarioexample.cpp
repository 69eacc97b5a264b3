// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/scenarioexample.h>

#include <gui/scenarios/scenariospanel.h>

namespace RadarDesk::gui {

using namespace workbench;

TimeRange timeOf(int ms)
{
    return TimeRange::make(std::chrono::milliseconds(ms)).value();
}

ScenarioStep greeting(const QString &channel)
{
    const QByteArray hello = R"({"message": "Hello World!"})";
    const auto step = ScenarioStep::broadcast(channel, hello);
    return step ? *step : ScenarioStep::broadcast(QStringLiteral("test-channel"), hello).value();
}

ScenarioStep expectStep(const QString &channel)
{
    return ScenarioStep::expect({.channel = greeting(channel).channel()}).value();
}

ScenarioStep expectNoneStep(const QString &channel)
{
    return ScenarioStep::expectNone({.channel = greeting(channel).channel()}).value();
}

ScenarioStep captureStep(const QString &channel)
{
    return ScenarioStep::capture({.channel = greeting(channel).channel(),
                                  .path = parseFieldPath(QStringLiteral("data.message")).value(),
                                  .name = QStringLiteral("message")})
        .value();
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
