// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenarioprogress.h>

#include <workbench/scenarios/scenariostep.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

namespace {

struct ScenarioFailureText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Scenario)
};

} // namespace

QString ScenarioFailure::toText() const
{
    return ScenarioFailureText::tr("Step %1 failed. %2").arg(stepNumber(path), reason);
}

} // namespace RadarDesk::workbench
