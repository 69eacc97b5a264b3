// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenarionode.h>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

QList<ScenarioStep> stepsIn(const ScenarioNode &node)
{
    QList<ScenarioStep> steps;
    for (const auto &child : node.children)
        steps.append(child->toStep());
    return steps;
}

void insertSteps(ScenarioNode &node, const QList<ScenarioStep> &steps)
{
    for (const ScenarioStep &step : steps)
        node.insert(static_cast<int>(node.children.size()), ScenarioNode::of(step));
}

} // namespace

std::unique_ptr<ScenarioNode> ScenarioNode::of(const Scenario &scenario)
{
    auto node = std::make_unique<ScenarioNode>();
    node->head = Head{scenario.id(), scenario.name(), scenario.onFailure(),
                      scenario.restartsCounters(), scenario.folder()};
    insertSteps(*node, scenario.steps());
    return node;
}

std::unique_ptr<ScenarioNode> ScenarioNode::of(const ScenarioStep &step)
{
    auto node = std::make_unique<ScenarioNode>();
    node->step = step.withSteps({});
    insertSteps(*node, step.steps());
    return node;
}

Scenario ScenarioNode::toScenario() const
{
    // Each change of the tree was checked.
    return Scenario::make({.name = head->name,
                           .onFailure = head->onFailure,
                           .restartsCounters = head->restartsCounters,
                           .folder = head->folder,
                           .steps = stepsIn(*this)},
                          head->id)
        .value();
}

ScenarioStep ScenarioNode::toStep() const
{
    return step->withSteps(stepsIn(*this));
}

int ScenarioNode::row() const
{
    const auto &siblings = parent->children;
    const auto found = std::find_if(siblings.begin(), siblings.end(),
                                    [this](const auto &one) { return one.get() == this; });
    return static_cast<int>(found - siblings.begin());
}

const ScenarioNode *ScenarioNode::scenario() const
{
    const ScenarioNode *node = this;
    while (node && !node->head)
        node = node->parent;
    return node;
}

QList<int> ScenarioNode::path() const
{
    QList<int> path;
    for (const ScenarioNode *node = this; node->step; node = node->parent)
        path.prepend(node->row());
    return path;
}

int ScenarioNode::depth() const
{
    int depth = 0;
    for (const ScenarioNode *node = this; node && node->step; node = node->parent)
        depth += node->holdsSteps() ? 1 : 0;
    return depth;
}

bool ScenarioNode::isWithin(const ScenarioNode *other) const
{
    const ScenarioNode *node = this;
    while (node && node != other)
        node = node->parent;
    return node;
}

bool ScenarioNode::holdsSteps() const
{
    return head || (step && step->kind() == ScenarioStep::Kind::Repeat);
}

qsizetype ScenarioNode::count() const
{
    qsizetype count = 1;
    for (const auto &child : children)
        count += child->count();
    return count;
}

ScenarioNode *ScenarioNode::find(const QList<int> &path)
{
    ScenarioNode *node = this;
    for (const int row : path) {
        if (row < 0 || row >= static_cast<int>(node->children.size()))
            return nullptr;
        node = node->children.at(row).get();
    }
    return node;
}

void ScenarioNode::insert(int at, std::unique_ptr<ScenarioNode> child)
{
    child->parent = this;
    children.insert(children.begin() + at, std::move(child));
}

std::unique_ptr<ScenarioNode> ScenarioNode::take(int at)
{
    std::unique_ptr<ScenarioNode> taken = std::move(children.at(at));
    children.erase(children.begin() + at);
    return taken;
}

} // namespace RadarDesk::workbench
