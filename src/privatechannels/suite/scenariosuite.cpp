// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/suite/scenariosuite.h>

#include <workbench/events/eventtext.h>

#include <QCoreApplication>
#include <QStringList>

namespace RadarDesk::privatechannels {

using namespace workbench;

namespace {

struct ScenarioSuiteText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::ScenarioSuite)
};

QString nameOfStep(const ScenarioStepResult &step)
{
    const QString number = stepNumber(step.path);
    if (step.row == 0)
        //: %1 is the number of a step, %2 the step
        return ScenarioSuiteText::tr("Step %1: %2").arg(number, step.text);
    //: %1 is a row of a file, %2 the number of a step, %3 the step
    return ScenarioSuiteText::tr("Row %1, step %2: %3")
        .arg(QString::number(step.row), number, step.text);
}

QString headlineOfSuccess(const ScenarioStepResult &step)
{
    const auto times = static_cast<int>(step.times);
    const QString took = shortDuration(step.took);
    return step.isCheck
        //: %n expectations, %1 is a time
        ? ScenarioSuiteText::tr("%n as expected (%1)", nullptr, times).arg(took)
        //: %n broadcasts, %1 is a time
        : ScenarioSuiteText::tr("%n sent (%1)", nullptr, times).arg(took);
}

QString textOfFailure(const ScenarioStepResult &step)
{
    QStringList sentences{step.reason};
    if (!step.expected.isEmpty())
        //: %1 is a step
        sentences.append(ScenarioSuiteText::tr("Expected: %1.").arg(step.expected));
    if (!step.got.isEmpty())
        //: %1 is what arrived
        sentences.append(ScenarioSuiteText::tr("Received: %1").arg(step.got));
    return sentences.join(u' ');
}

SuiteCase caseOfStep(const ScenarioStepResult &step)
{
    SuiteCase each{.kind = SuiteCase::Kind::Step,
                   .id = QStringLiteral("%1/%2").arg(step.row).arg(stepNumber(step.path)),
                   .name = nameOfStep(step),
                   .outcome = SuiteOutcome::Passed,
                   .took = step.took};
    if (step.times == 0) {
        each.outcome = SuiteOutcome::Skipped;
        each.headline = ScenarioSuiteText::tr("The run ended before this step.");
    } else if (step.failures > 0) {
        each.outcome = SuiteOutcome::Failed;
        each.fault =
            step.isCheck ? QStringLiteral("ExpectationNotMet") : QStringLiteral("BroadcastFailed");
        //: %1 of %2 times that a step was done
        each.headline = ScenarioSuiteText::tr("%1 of %2 failed").arg(step.failures).arg(step.times);
        each.text = textOfFailure(step);
    } else {
        each.headline = headlineOfSuccess(step);
    }
    return each;
}

} // namespace

SuiteResult suiteOf(const ScenarioReport &report)
{
    SuiteResult result{.started = report.started()};
    for (const ScenarioStepResult &step : report.steps())
        result.cases.append(caseOfStep(step));
    return result;
}

} // namespace RadarDesk::privatechannels
