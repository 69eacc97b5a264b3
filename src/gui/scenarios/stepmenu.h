// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenariostep.h>

#include <QMenu>

namespace RadarDesk::gui {

/// What can be added to the scenarios.
class StepMenu : public QMenu
{
    Q_OBJECT

public:
    explicit StepMenu(QWidget *parent = nullptr);

    /// Steps need a scenario to be put into.
    void setStepsEnabled(bool enabled);

Q_SIGNALS:
    void scenarioRequested();
    void stepRequested(RadarDesk::workbench::ScenarioStep::Kind kind);

private:
    void addStep(const QString &symbol, const QString &text, workbench::ScenarioStep::Kind kind);

    QList<QAction *> m_steps;
};

} // namespace RadarDesk::gui
