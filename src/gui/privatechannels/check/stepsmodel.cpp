// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/check/stepsmodel.h>

#include <privatechannels/steps/checkstep.h>

namespace RadarDesk::gui {

using namespace privatechannels;

void StepsModel::setReport(const Report &report)
{
    m_report = report;
    Q_EMIT dataChanged(index(0), index(StepCount - 1));
}

void StepsModel::setChanges(const QStringList &changes, const QDateTime &since)
{
    const bool had = m_since.isValid();
    const bool has = since.isValid();
    if (has && !had)
        beginInsertRows({}, StepCount, StepCount);
    else if (had && !has)
        beginRemoveRows({}, StepCount, StepCount);
    m_changes = changes;
    m_since = since;
    if (has && !had)
        endInsertRows();
    else if (had && !has)
        endRemoveRows();
    else if (has)
        Q_EMIT dataChanged(index(StepCount), index(StepCount));
}

int StepsModel::tellingRow() const
{
    for (int i = 0; i < StepCount; ++i) {
        if (m_report.at(static_cast<Step>(i)).verdict == StepVerdict::Failed)
            return i;
    }
    return 0;
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : StepCount + (m_since.isValid() ? 1 : 0);
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.row() == StepCount) {
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
    const auto step = static_cast<Step>(index.row());
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
