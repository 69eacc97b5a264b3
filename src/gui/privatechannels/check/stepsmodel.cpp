// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/check/stepsmodel.h>

namespace RadarDesk::gui {

using namespace privatechannels;

StepsModel::StepsModel(QObject *parent)
    : StepRows(parent)
{
    setSteps(reportedSteps(m_report));
}

void StepsModel::setReport(const Report &report)
{
    m_report = report;
    setSteps(reportedSteps(report));
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
    if (!index.isValid() || index.row() != stepCount())
        return StepRows::data(index, role);
    QString summary = m_changes.isEmpty()
        ? tr("No changes")
        : tr("%n change(s)", nullptr, static_cast<int>(m_changes.size()));
    QString title = tr("Changes since last success");
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

} // namespace RadarDesk::gui

#include "moc_stepsmodel.cpp"
