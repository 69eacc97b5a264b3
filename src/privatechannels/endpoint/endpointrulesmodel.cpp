// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointrulesmodel.h>

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace RadarDesk::privatechannels {

namespace {

QString newRuleId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

EndpointRulesModel::EndpointRulesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EndpointRulesModel::setRules(const QList<EndpointRule> &rules)
{
    QList<EndpointRule> made;
    EndpointRule last = lastRule();
    QSet<QString> ids;
    for (EndpointRule rule : rules) {
        if (rule.id == LastRuleId) {
            last.action = rule.action;
            continue;
        }
        if (rule.id.isEmpty() || ids.contains(rule.id))
            rule.id = newRuleId();
        ids.insert(rule.id);
        made.append(rule);
    }
    made.append(last);
    beginResetModel();
    m_rules = made;
    endResetModel();
    Q_EMIT rulesChanged();
}

int EndpointRulesModel::wrongCount() const
{
    return static_cast<int>(
        std::count_if(m_rules.cbegin(), m_rules.cend(), [](const EndpointRule &rule) {
            return rule.isEnabled && rule.action.isWrong() && rule.fault().isEmpty();
        }));
}

int EndpointRulesModel::add(const EndpointRule &rule, int row)
{
    EndpointRule added = rule;
    added.id = newRuleId();
    return insert(added, row);
}

int EndpointRulesModel::insert(const EndpointRule &rule, int row)
{
    const int last = static_cast<int>(m_rules.size()) - 1;
    const int place = row < 0 ? last : qMin(row, last);
    beginInsertRows({}, place, place);
    m_rules.insert(place, rule);
    endInsertRows();
    Q_EMIT rulesChanged();
    return place;
}

void EndpointRulesModel::setRule(int row, const EndpointRule &rule)
{
    if (row < 0 || row >= m_rules.size())
        return;
    EndpointRule changed = isLast(row) ? lastRule() : rule;
    changed.id = m_rules.at(row).id;
    changed.action = rule.action;
    if (changed == m_rules.at(row))
        return;
    m_rules[row] = changed;
    notifyChanged(row);
}

void EndpointRulesModel::notifyChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT rulesChanged();
}

std::optional<EndpointRulesModel::Removed> EndpointRulesModel::remove(int row)
{
    if (row < 0 || row >= m_rules.size() || isLast(row))
        return std::nullopt;
    beginRemoveRows({}, row, row);
    const EndpointRule rule = m_rules.takeAt(row);
    endRemoveRows();
    Q_EMIT rulesChanged();
    return Removed{rule, row};
}

int EndpointRulesModel::restore(const Removed &removed)
{
    return insert(removed.rule, removed.row);
}

bool EndpointRulesModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || row >= m_rules.size() || to >= m_rules.size() || isLast(row)
        || isLast(to))
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_rules.move(row, to);
    endMoveRows();
    Q_EMIT rulesChanged();
    return true;
}

int EndpointRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int EndpointRulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EndpointRulesModel::textAt(const EndpointRule &rule, int column) const
{
    const bool last = rule.id == LastRuleId;
    switch (column) {
    case ChannelsColumn:
        return last ? tr("Otherwise") : rule.channels.trimmed();
    case UserColumn:
        return last ? QString() : rule.userText();
    case ActionColumn:
        if (QString fault = rule.fault(); !fault.isEmpty())
            return fault;
        return rule.action.toText();
    default:
        return {};
    }
}

QVariant EndpointRulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EndpointRule &rule = m_rules.at(index.row());
    const bool isWrong = rule.isEnabled && rule.action.isWrong();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(rule, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ActionColumn && rule.action.isWrong() && rule.fault().isEmpty())
            return sentenceOf(rule.action.fault);
        return textAt(rule, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == EnabledColumn)
            return rule.isEnabled ? tr("On") : tr("Off");
        if (index.column() == ActionColumn && rule.action.isWrong())
            return tr("Simulated fault: %1").arg(textAt(rule, ActionColumn));
        return textAt(rule, index.column());
    case Qt::CheckStateRole:
        if (index.column() == EnabledColumn && !isLast(index.row()))
            return rule.isEnabled ? Qt::Checked : Qt::Unchecked;
        return {};
    case IsLastRole:
        return isLast(index.row());
    case IsWrongRole:
        return isWrong;
    case FaultRole:
        return rule.fault();
    default:
        return {};
    }
}

bool EndpointRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || index.column() != EnabledColumn || isLast(index.row()))
        return false;
    m_rules[index.row()].isEnabled = value.toInt() == Qt::Checked;
    notifyChanged(index.row());
    return true;
}

Qt::ItemFlags EndpointRulesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == EnabledColumn && !isLast(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant EndpointRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChannelsColumn:
        return tr("Channels");
    case UserColumn:
        return tr("Caller");
    case ActionColumn:
        return tr("Action");
    default:
        return QString();
    }
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointrulesmodel.cpp"
