// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/suite/suiterecord.h>

#include <QAbstractListModel>

namespace RadarDesk::gui {

/// The results of a run of all checks, what has changed first.
class SuiteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        OutcomeRole = Qt::UserRole, ///< RadarDesk::privatechannels::SuiteOutcome
        HeadlineRole, ///< QString
        ChangeRole, ///< QString: "passed before"; empty where nothing has changed
        TookRole, ///< QString: "12 ms"
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<privatechannels::SuiteRow> &rows);
    /// Nothing for an index that there isn't.
    [[nodiscard]] std::optional<privatechannels::SuiteRow> at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    QList<privatechannels::SuiteRow> m_rows;
};

} // namespace RadarDesk::gui

Q_DECLARE_METATYPE(RadarDesk::privatechannels::SuiteOutcome)
