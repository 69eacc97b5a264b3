// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointrule.h>

#include <QAbstractTableModel>

#include <optional>

namespace RadarDesk::privatechannels {

/// The rules of the endpoint in the order in which they are asked. The last one is always there: it
/// says what happens to a call that no other is for, and only that can be changed of it.
class EndpointRulesModel : public QAbstractTableModel
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
    /// A rule that was taken out, and where it was.
    struct Removed
    {
        EndpointRule rule;
        int row = 0;
    };

    explicit EndpointRulesModel(QObject *parent = nullptr);

    /// All of them, the last one too.
    [[nodiscard]] const QList<EndpointRule> &rules() const { return m_rules; }
    /// Adds the last rule where it is missing. Of two with the same id the second gets another.
    void setRules(const QList<EndpointRule> &rules);
    [[nodiscard]] bool isLast(int row) const { return row == m_rules.size() - 1; }
    /// How many rules that are in use are wrong on purpose.
    [[nodiscard]] int wrongCount() const;

    /// Inserts a rule before \a row, with an id of its own, and returns where it is; before the
    /// last with -1.
    int add(const EndpointRule &rule, int row = -1);
    /// Puts it in place of the one there, whose id it gets; of the last rule only the action.
    void setRule(int row, const EndpointRule &rule);
    /// Nothing for the last rule.
    std::optional<Removed> remove(int row);
    /// Brings back what remove() took out, and returns where it is.
    int restore(const Removed &removed);
    /// Moves a rule by one place up or down; false where it can't.
    bool move(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What rules() returns has changed.
    void rulesChanged();

private:
    [[nodiscard]] QString textAt(const EndpointRule &rule, int column) const;
    int insert(const EndpointRule &rule, int row);
    void notifyChanged(int row);

    QList<EndpointRule> m_rules{lastRule()};
};

} // namespace RadarDesk::privatechannels
