// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenarionodetext.h>

#include <workbench/scenarios/scenarionode.h>
#include <workbench/scenarios/scenariosmodel.h>

#include <QLocale>

namespace RadarDesk::workbench {

namespace {

ScenariosModel::Kind kindOf(const ScenarioStep &step)
{
    switch (step.kind()) {
    case ScenarioStep::Kind::Broadcast:
        return ScenariosModel::Kind::Broadcast;
    case ScenarioStep::Kind::Wait:
        return ScenariosModel::Kind::Wait;
    case ScenarioStep::Kind::Faults:
        return ScenariosModel::Kind::Faults;
    case ScenarioStep::Kind::Expect:
        return ScenariosModel::Kind::Expect;
    case ScenarioStep::Kind::ExpectNone:
        return ScenariosModel::Kind::ExpectNone;
    case ScenarioStep::Kind::ExpectRefused:
        return ScenariosModel::Kind::ExpectRefused;
    case ScenarioStep::Kind::Capture:
        return ScenariosModel::Kind::Capture;
    case ScenarioStep::Kind::Repeat:
        break;
    }
    return ScenariosModel::Kind::Repeat;
}

} // namespace

QVariant scenarioData(const ScenarioNode &node, int role)
{
    if (role == ScenariosModel::IdRole)
        return node.scenario()->head->id;
    if (node.head) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return node.head->name;
        case Qt::AccessibleTextRole:
            return ScenariosModel::tr("%1, %n step(s)", nullptr, static_cast<int>(node.count()) - 1)
                .arg(node.head->name);
        case ScenariosModel::KindRole:
            return QVariant::fromValue(ScenariosModel::Kind::Scenario);
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return stepText(*node.step);
    case Qt::AccessibleTextRole:
        return ScenariosModel::tr("Step %1: %2").arg(stepNumber(node.path()), stepText(*node.step));
    case ScenariosModel::KindRole:
        return QVariant::fromValue(kindOf(*node.step));
    case ScenariosModel::ChannelRole:
        return node.step->channel();
    case ScenariosModel::DataRole:
        return node.step->data();
    default:
        return {};
    }
}

QString placeFault(const ScenarioNode &moved, const ScenarioNode &into, bool fromSame)
{
    if (moved.head)
        return into.parent ? ScenariosModel::tr("A scenario can't contain another scenario.")
                           : QString();
    if (!into.holdsSteps())
        return ScenariosModel::tr("A step must be in a scenario or a repeat.");
    if (into.isWithin(&moved))
        return ScenariosModel::tr("A repeat can't contain itself.");
    const ScenarioStep step = moved.toStep();
    if (into.depth() + step.depth() > ScenarioStep::DeepestNesting)
        return ScenariosModel::tr("Repeats can be nested at most %1 levels deep.")
            .arg(ScenarioStep::DeepestNesting);
    if (!fromSame && into.scenario()->count() - 1 + step.count() > Scenario::MostSteps)
        return ScenariosModel::tr("A scenario can have at most %1 steps.")
            .arg(QLocale().toString(static_cast<qlonglong>(Scenario::MostSteps)));
    return {};
}

} // namespace RadarDesk::workbench
