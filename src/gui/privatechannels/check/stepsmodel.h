// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>

#include <QAbstractListModel>

namespace RadarDesk::gui {

/// The steps of a check, one a row, and below them what has changed since it last worked, where
/// that is known.
class StepsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        VerdictRole =
            Qt::UserRole, ///< RadarDesk::privatechannels::StepVerdict; Waiting for what has changed
        SummaryRole, ///< QString
        TookRole, ///< QString: "12 ms"; empty before it is over
        IsChangesRole, ///< bool: this row tells what has changed
    };

    using QAbstractListModel::QAbstractListModel;

    void setReport(const privatechannels::Report &report);
    [[nodiscard]] const privatechannels::Report &report() const { return m_report; }
    /// The rows that are steps; the one with what has changed is below them.
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_report.steps.size()); }
    /// What has changed since \a since, when the same check last worked; an invalid time for
    /// nothing to compare with.
    void setChanges(const QStringList &changes, const QDateTime &since);
    [[nodiscard]] const QStringList &changes() const { return m_changes; }
    [[nodiscard]] const QDateTime &since() const { return m_since; }
    /// The row that a person looks at first: the first cross, else the first row.
    [[nodiscard]] int tellingRow() const;

    [[nodiscard]] QModelIndex indexOf(privatechannels::Step step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    privatechannels::Report m_report;
    QStringList m_changes;
    QDateTime m_since;
};

} // namespace RadarDesk::gui


