// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/steps/steprows.h>
#include <privatechannels/checks/report.h>

namespace RadarDesk::gui {

/// The steps of a check, one a row, and below them what has changed since it last worked, where
/// that is known.
class StepsModel : public StepRows
{
    Q_OBJECT

public:
    explicit StepsModel(QObject *parent = nullptr);

    void setReport(const privatechannels::Report &report);
    [[nodiscard]] const privatechannels::Report &report() const { return m_report; }
    /// What has changed since \a since, when the same check last worked; an invalid time for
    /// nothing to compare with.
    void setChanges(const QStringList &changes, const QDateTime &since);
    [[nodiscard]] const QStringList &changes() const { return m_changes; }
    [[nodiscard]] const QDateTime &since() const { return m_since; }
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
