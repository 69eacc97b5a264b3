// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/threewaymerge.h>
#include <workbench/core/ruletable.h>

#include <QList>
#include <QSet>

#include <optional>
#include <utility>

namespace RadarDesk::workbench {

/// A table of rules that have an \c id and \c isEnabled.
template <typename Rule> class RulesModel : public RuleTable
{
public:
    /// A rule that was taken out, and where it was.
    struct Removed
    {
        Rule rule;
        int row = 0;
    };

    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    /// Nothing for a rule that keeps its row.
    std::optional<Removed> remove(int row)
    {
        if (!has(row) || isFixed(row))
            return std::nullopt;
        beginRemoveRows({}, row, row);
        const Rule rule = m_rules.takeAt(row);
        endRemoveRows();
        Q_EMIT rulesChanged();
        return Removed{rule, row};
    }
    /// Brings back what remove() took out, and returns where it is.
    int restore(const Removed &removed) { return insert(removed.rule, removed.row); }
    bool move(int row, int by) override
    {
        const int to = row + by;
        if (!has(row) || !has(to) || isFixed(row) || isFixed(to))
            return false;
        beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
        m_rules.move(row, to);
        endMoveRows();
        Q_EMIT rulesChanged();
        return true;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
            || !isSwitch(index))
            return false;
        m_rules[index.row()].isEnabled = value.toInt() == Qt::Checked;
        tellChanged(index.row());
        return true;
    }

protected:
    explicit RulesModel(QList<Rule> rules, QObject *parent)
        : RuleTable(parent)
        , m_rules(std::move(rules))
    {
    }

    [[nodiscard]] bool has(int row) const { return row >= 0 && row < m_rules.size(); }
    /// Shows these instead. Of two with the same id the second gets another.
    void reset(QList<Rule> rules)
    {
        QSet<QString> ids;
        for (Rule &rule : rules) {
            if (rule.id.isEmpty() || ids.contains(rule.id))
                rule.id = base::newEntryId();
            ids.insert(rule.id);
        }
        beginResetModel();
        m_rules = std::move(rules);
        endResetModel();
        Q_EMIT rulesChanged();
    }
    /// Inserts it before \a row, but for those that keep theirs at the end, and returns where it
    /// is.
    int insert(const Rule &rule, int row)
    {
        int place = qBound(0, row, rowCount());
        while (place > 0 && isFixed(place - 1))
            --place;
        beginInsertRows({}, place, place);
        m_rules.insert(place, rule);
        endInsertRows();
        Q_EMIT rulesChanged();
        return place;
    }
    /// The same with an id of its own.
    int insertNew(Rule rule, int row)
    {
        rule.id = base::newEntryId();
        return insert(rule, row);
    }
    /// Puts it in place of the one there, whose id it gets.
    void replace(int row, Rule rule)
    {
        rule.id = m_rules.at(row).id;
        if (rule == m_rules.at(row))
            return;
        m_rules[row] = std::move(rule);
        tellChanged(row);
    }

private:
    QList<Rule> m_rules;
};

} // namespace RadarDesk::workbench
