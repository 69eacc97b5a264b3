// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/faults/faultrulesmodel.h>

#include <base/storage/threewaymerge.h>

#include <QSet>

namespace RadarDesk::workbench {

using namespace sandbox;
using base::newEntryId;

FaultRulesModel::FaultRulesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FaultRulesModel::setRules(const QList<FaultRule> &rules)
{
    QSet<QString> ids;
    beginResetModel();
    m_rules = rules;
    for (FaultRule &rule : m_rules) {
        if (rule.id.isEmpty() || ids.contains(rule.id))
            rule.id = newEntryId();
        ids.insert(rule.id);
    }
    endResetModel();
    Q_EMIT rulesChanged();
}

void FaultRulesModel::setSeed(quint64 seed)
{
    if (m_seed == seed)
        return;
    m_seed = seed;
    Q_EMIT rulesChanged();
}

std::optional<int> FaultRulesModel::add(const FaultRule &rule)
{
    if (m_rules.size() >= FaultRules::Most)
        return std::nullopt;
    FaultRule added = rule;
    added.id = newEntryId();
    return insert(added, rowCount());
}

int FaultRulesModel::insert(const FaultRule &rule, int row)
{
    const int place = qBound(0, row, rowCount());
    beginInsertRows({}, place, place);
    m_rules.insert(place, rule);
    endInsertRows();
    Q_EMIT rulesChanged();
    return place;
}

void FaultRulesModel::setRule(int row, const FaultRule &rule)
{
    if (row < 0 || row >= m_rules.size())
        return;
    FaultRule changed = rule;
    changed.id = m_rules.at(row).id;
    if (changed == m_rules.at(row))
        return;
    m_rules[row] = changed;
    tellChanged(row);
}

void FaultRulesModel::tellChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT rulesChanged();
}

std::optional<FaultRulesModel::Removed> FaultRulesModel::remove(int row)
{
    if (row < 0 || row >= m_rules.size())
        return std::nullopt;
    beginRemoveRows({}, row, row);
    const FaultRule rule = m_rules.takeAt(row);
    endRemoveRows();
    Q_EMIT rulesChanged();
    return Removed{rule, row};
}

int FaultRulesModel::restore(const Removed &removed)
{
    return insert(removed.rule, removed.row);
}

bool FaultRulesModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || row >= m_rules.size() || to >= m_rules.size())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_rules.move(row, to);
    endMoveRows();
    Q_EMIT rulesChanged();
    return true;
}

int FaultRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int FaultRulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FaultRulesModel::textAt(const FaultRule &rule, int column)
{
    switch (column) {
    case EffectColumn:
        return rule.effectText();
    case SubjectColumn:
        return rule.subjectText();
    case FrequencyColumn:
        return rule.frequencyText();
    default:
        return {};
    }
}

QVariant FaultRulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FaultRule &rule = m_rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(rule, index.column());
    case Qt::ToolTipRole: {
        const QString fault = rule.fault();
        return fault.isEmpty() ? sentenceOf(rule.effect) : fault;
    }
    case Qt::AccessibleTextRole:
        if (index.column() == EnabledColumn)
            return rule.isEnabled ? tr("On") : tr("Off");
        return textAt(rule, index.column());
    case Qt::CheckStateRole:
        if (index.column() == EnabledColumn)
            return rule.isEnabled ? Qt::Checked : Qt::Unchecked;
        return {};
    default:
        return {};
    }
}

bool FaultRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || index.column() != EnabledColumn)
        return false;
    m_rules[index.row()].isEnabled = value.toInt() == Qt::Checked;
    tellChanged(index.row());
    return true;
}

Qt::ItemFlags FaultRulesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == EnabledColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant FaultRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EffectColumn:
        return tr("Fault");
    case SubjectColumn:
        return tr("Applies to");
    case FrequencyColumn:
        return tr("How often");
    default:
        return QString();
    }
}

} // namespace RadarDesk::workbench

#include "moc_faultrulesmodel.cpp"
