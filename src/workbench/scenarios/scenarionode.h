// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

#include <memory>
#include <vector>

namespace RadarDesk::workbench {

/// A scenario or a step in a tree, or the root above all scenarios.
struct ScenarioNode
{
    struct Head
    {
        QString id;
        QString name;
        Scenario::OnFailure onFailure = Scenario::OnFailure::Stop;
        bool restartsCounters = false;
        QString folder;
    };

    ScenarioNode *parent = nullptr;
    std::optional<Head> head; ///< Of a scenario.
    std::optional<ScenarioStep> step; ///< Of a step; what it holds is in the children.
    std::vector<std::unique_ptr<ScenarioNode>> children;

    static std::unique_ptr<ScenarioNode> of(const Scenario &scenario);
    static std::unique_ptr<ScenarioNode> of(const ScenarioStep &step);

    [[nodiscard]] Scenario toScenario() const;
    [[nodiscard]] ScenarioStep toStep() const;
    [[nodiscard]] int row() const;
    /// The scenario that it is or is in; nullptr for the root.
    [[nodiscard]] const ScenarioNode *scenario() const;
    /// Rows from the scenario down to it.
    [[nodiscard]] QList<int> path() const;
    /// Of the repeats that it is in, itself included.
    [[nodiscard]] int depth() const;
    [[nodiscard]] bool isWithin(const ScenarioNode *other) const; ///< Or the same.
    [[nodiscard]] bool holdsSteps() const;
    [[nodiscard]] qsizetype count() const; ///< Of itself and all in it.
    /// nullptr when there is none.
    [[nodiscard]] ScenarioNode *find(const QList<int> &path);

    void insert(int at, std::unique_ptr<ScenarioNode> child);
    std::unique_ptr<ScenarioNode> take(int at);
};

} // namespace RadarDesk::workbench
