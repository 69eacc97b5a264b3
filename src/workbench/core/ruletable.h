// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace RadarDesk::workbench {

/// Rules in the order in which they are asked, as a table that says in its first column which of
/// them are in use. RulesModel knows what a rule is.
class RuleTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Moves a rule by one place up or down; false where it can't.
    virtual bool move(int row, int by) = 0;
    /// Uses a rule that isn't in use, and the other way round.
    void toggle(int row);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The rules are other than before, or what is asked beside them.
    void rulesChanged();

protected:
    /// Whether the rule keeps its row, and is always in use.
    [[nodiscard]] virtual bool isFixed(int row) const;
    [[nodiscard]] bool isSwitch(const QModelIndex &index) const;
    /// Tells that the rule of that row has changed.
    void tellChanged(int row);
};

} // namespace RadarDesk::workbench
