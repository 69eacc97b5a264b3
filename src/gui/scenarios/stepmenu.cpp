// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/stepmenu.h>

#include <gui/kit/look/symbolicon.h>

namespace RadarDesk::gui {

using namespace workbench;

StepMenu::StepMenu(QWidget *parent)
    : QMenu(parent)
{
    using Kind = ScenarioStep::Kind;
    addAction(symbolIcon(QStringLiteral("scenario")), tr("&Scenario"), this,
              &StepMenu::scenarioRequested);
    addSeparator();
    addStep(QStringLiteral("sent"), tr("&Broadcast"), Kind::Broadcast);
    addStep(QStringLiteral("time"), tr("&Wait"), Kind::Wait);
    addStep(QStringLiteral("again"), tr("&Repeat"), Kind::Repeat);
    addStep(QStringLiteral("warning"), tr("Simulated &faults"), Kind::Faults);
    addSeparator();
    addStep(QStringLiteral("received"), tr("&Expect"), Kind::Expect);
    addStep(QStringLiteral("stop"), tr("Expect &none"), Kind::ExpectNone);
    addStep(QStringLiteral("private"), tr("Expect ref&used"), Kind::ExpectRefused);
    addStep(QStringLiteral("down"), tr("&Capture"), Kind::Capture);
}

void StepMenu::setStepsEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_steps))
        action->setEnabled(enabled);
}

void StepMenu::addStep(const QString &symbol, const QString &text, ScenarioStep::Kind kind)
{
    m_steps.append(
        addAction(symbolIcon(symbol), text, this, [this, kind] { Q_EMIT stepRequested(kind); }));
}

} // namespace RadarDesk::gui

#include "moc_stepmenu.cpp"
