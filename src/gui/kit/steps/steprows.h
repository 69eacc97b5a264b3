// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/steps/reportedstep.h>

#include <QAbstractListModel>

namespace RadarDesk::gui {

/// The steps of something that is found out step by step, one a row.
class StepRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        VerdictRole = Qt::UserRole, ///< RadarDesk::workbench::StepVerdict
        SummaryRole, ///< QString
        TookRole, ///< QString: "12 ms"; empty before it is over
        IsChangesRole, ///< bool: this row tells what has changed, and is no step
    };

    using QAbstractListModel::QAbstractListModel;

    void setSteps(const QList<workbench::ReportedStep> &steps);
    [[nodiscard]] const QList<workbench::ReportedStep> &steps() const { return m_steps; }
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_steps.size()); }
    /// The row that a person looks at first: the first cross, else the first row.
    [[nodiscard]] int tellingRow() const;
    /// Whether the first finding of all is the one of that row, so that the advice on it is in the
    /// verdict on the whole.
    [[nodiscard]] bool hasFirstFinding(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    QList<workbench::ReportedStep> m_steps;
};

} // namespace RadarDesk::gui
