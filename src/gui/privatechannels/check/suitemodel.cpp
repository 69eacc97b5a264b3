// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/check/suitemodel.h>

#include <privatechannels/steps/checkstep.h>
#include <workbench/core/visibletext.h>
#include <workbench/events/excerpt.h>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;
using namespace privatechannels;

namespace {

QString wordFor(SuiteOutcome outcome)
{
    switch (outcome) {
    case SuiteOutcome::Passed:
        return SuiteModel::tr("passed");
    case SuiteOutcome::Failed:
        return SuiteModel::tr("failed");
    case SuiteOutcome::Skipped:
        break;
    }
    return SuiteModel::tr("not judged");
}

} // namespace

void SuiteModel::setRows(const QList<SuiteRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

std::optional<SuiteRow> SuiteModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? std::optional(m_rows.at(index.row()))
                                                          : std::nullopt;
}

QModelIndex SuiteModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const SuiteRow &row) { return row.result.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int SuiteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SuiteModel::data(const QModelIndex &index, int role) const
{
    const auto row = at(index);
    if (!row)
        return {};
    const SuiteCase &result = row->result;
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(result.name);
    case Qt::AccessibleTextRole: {
        QStringList parts{visibleText(result.name), wordFor(result.outcome), result.headline,
                          textOf(row->change)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    case OutcomeRole:
        return QVariant::fromValue(result.outcome);
    case HeadlineRole:
        return result.headline;
    case ChangeRole:
        return textOf(row->change);
    case TookRole:
        return result.took.count() > 0 ? spanText(result.took) : QString();
    default:
        return {};
    }
}

} // namespace RadarDesk::gui

#include "moc_suitemodel.cpp"
