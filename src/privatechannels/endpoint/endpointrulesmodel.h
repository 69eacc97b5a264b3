// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointrule.h>

#include <workbench/core/rulesmodel.h>

namespace RadarDesk::privatechannels {

/// The rules of the endpoint in the order in which they are asked. The last one is always there: it
/// says what happens to a call that no other is for, and only that can be changed of it.
class EndpointRulesModel : public workbench::RulesModel<EndpointRule>
{
    Q_OBJECT

public:
    enum Column { EnabledColumn, ChannelsColumn, UserColumn, ActionColumn };
    static constexpr int ColumnCount = 4;
    enum Role {
        IsLastRole = Qt::UserRole, ///< bool
        IsWrongRole, ///< bool: wrong on purpose, and in use.
        FaultRole, ///< QString: what keeps it from being used.
    };

    explicit EndpointRulesModel(QObject *parent = nullptr);

    /// Adds the last rule where it is missing. Of two with the same id the second gets another.
    void setRules(const QList<EndpointRule> &rules);
    [[nodiscard]] bool isLast(int row) const { return row == rowCount() - 1; }
    /// How many rules that are in use are wrong on purpose.
    [[nodiscard]] int wrongCount() const;

    /// Inserts a rule before \a row, with an id of its own, and returns where it is; before the
    /// last with -1.
    int add(const EndpointRule &rule, int row = -1);
    /// Puts it in place of the one there, whose id it gets; of the last rule only the action.
    void setRule(int row, const EndpointRule &rule);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool isFixed(int row) const override { return isLast(row); }

private:
    [[nodiscard]] QString textAt(const EndpointRule &rule, int column) const;
};

} // namespace RadarDesk::privatechannels
