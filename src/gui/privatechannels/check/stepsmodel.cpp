// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/check/stepsmodel.h>

#include <privatechannels/steps/checkstep.h>

namespace RadarDesk::gui {

using namespace privatechannels;

void StepsModel::setReport(const Report &report)
{
    if (report.target == m_report.target) {
        m_report = report;
        Q_EMIT dataChanged(index(0), index(stepCount() - 1));
        return;
    }
    beginResetModel();
    m_report = report;
    endResetModel();
}

void StepsModel::setChanges(const QStringList &changes, const QDateTime &since)
{
    const bool had = m_since.isValid();
    const bool has = since.isValid();
    if (has && !had)
        beginInsertRows({}, stepCount(), stepCount());
    else if (had && !has)
        beginRemoveRows({}, stepCount(), stepCount());
    m_changes = changes;
    m_since = since;
    if (has && !had)
        endInsertRows();
    else if (had && !has)
        endRemoveRows();
    else if (has)
        Q_EMIT dataChanged(index(stepCount()), index(stepCount()));
}

int StepsModel::tellingRow() const
{
    for (int i = 0; i < stepCount(); ++i) {
        if (m_report.steps.at(i).verdict == StepVerdict::Failed)
            return i;
    }
    return 0;
}

QModelIndex StepsModel::indexOf(Step step) const
{
    return index(static_cast<int>(stepsOf(m_report.target).indexOf(step)));
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : stepCount() + (m_since.isValid() ? 1 : 0);
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.row() == stepCount()) {
        const QString summary = m_changes.isEmpty()
            ? tr("No changes")
            : tr("%n change(s)", nullptr, static_cast<int>(m_changes.size()));
        const QString title = tr("Changes since last success");
        switch (role) {
        case Qt::DisplayRole:
            return title;
        case Qt::AccessibleTextRole:
            return QString(title + QStringLiteral(": ") + summary);
        case SummaryRole:
            return summary;
        case IsChangesRole:
            return true;
        case VerdictRole:
            return QVariant::fromValue(StepVerdict::Waiting);
        default:
            return {};
        }
    }
    const Step step = m_report.stepAt(index.row());
    const StepResult &result = m_report.at(step);
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(step);
    case Qt::AccessibleTextRole:
        return QString(titleOf(step) + QStringLiteral(", ") + textOf(result.verdict)
                       + (result.summary.isEmpty() ? QString() : QStringLiteral(": "))
                       + result.summary);
    case Qt::ToolTipRole:
    case SummaryRole:
        return result.summary;
    case VerdictRole:
        return QVariant::fromValue(result.verdict);
    case TookRole:
        return result.took.count() > 0 && result.verdict != StepVerdict::Skipped
            ? spanText(result.took)
            : QString();
    case IsChangesRole:
        return false;
    default:
        return {};
    }
}

} // namespace RadarDesk::gui

#include "moc_stepsmodel.cpp"
