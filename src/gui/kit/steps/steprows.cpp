// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/steps/steprows.h>

#include <workbench/core/tiptext.h>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;

void StepRows::setSteps(const QList<ReportedStep> &steps)
{
    const bool areSame =
        std::ranges::equal(steps, m_steps, {}, &ReportedStep::title, &ReportedStep::title);
    if (areSame && !steps.isEmpty()) {
        m_steps = steps;
        Q_EMIT dataChanged(index(0), index(stepCount() - 1));
        return;
    }
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

int StepRows::tellingRow() const
{
    const auto failed = std::ranges::find(m_steps, StepVerdict::Failed, &ReportedStep::verdict);
    return failed == m_steps.end() ? 0 : static_cast<int>(failed - m_steps.begin());
}

bool StepRows::hasFirstFinding(int row) const
{
    const auto first = std::ranges::find_if(
        m_steps, [](const ReportedStep &step) { return !step.findings.isEmpty(); });
    return first != m_steps.end() && first - m_steps.begin() == row;
}

int StepRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : stepCount();
}

QVariant StepRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= stepCount())
        return {};
    const ReportedStep &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return step.title;
    case Qt::AccessibleTextRole:
        return QString(step.title + QStringLiteral(", ") + textOf(step.verdict)
                       + (step.summary.isEmpty() ? QString() : QStringLiteral(": "))
                       + step.summary);
    case Qt::ToolTipRole:
        return tipText(step.summary);
    case SummaryRole:
        return step.summary;
    case VerdictRole:
        return QVariant::fromValue(step.verdict);
    case TookRole:
        return step.took;
    case IsChangesRole:
        return false;
    default:
        return {};
    }
}

} // namespace RadarDesk::gui

#include "moc_steprows.cpp"
