// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessmodel.h>

#include <QSortFilterProxyModel>

namespace RadarDesk::privatechannels {

/// The matrix as it is looked at: all of it, or the rows and columns in which something differs.
/// Without a column it has no row.
class AccessFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AccessFilter(AccessModel &model, QObject *parent = nullptr);

    void setDifferencesOnly(bool only);
    [[nodiscard]] bool isDifferencesOnly() const { return m_only; }

    /// The cell at an index of the filter, and where a cell is in it.
    [[nodiscard]] AccessKey keyAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const AccessKey &key) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool differs(const QList<AccessKey> &keys) const;

    AccessModel &m_model;
    bool m_only = false;
};

} // namespace RadarDesk::privatechannels
