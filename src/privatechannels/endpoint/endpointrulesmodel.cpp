// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointrulesmodel.h>

#include <algorithm>

namespace RadarDesk::privatechannels {

EndpointRulesModel::EndpointRulesModel(QObject *parent)
    : RulesModel({lastRule()}, parent)
{
}

void EndpointRulesModel::setRules(const QList<EndpointRule> &rules)
{
    QList<EndpointRule> made;
    EndpointRule last = lastRule();
    for (const EndpointRule &rule : rules) {
        if (rule.id == LastRuleId)
            last.action = rule.action;
        else
            made.append(rule);
    }
    made.append(last);
    reset(made);
}

int EndpointRulesModel::wrongCount() const
{
    return static_cast<int>(
        std::count_if(rules().cbegin(), rules().cend(), [](const EndpointRule &rule) {
            return rule.isEnabled && rule.action.isWrong() && rule.fault().isEmpty();
        }));
}

int EndpointRulesModel::add(const EndpointRule &rule, int row)
{
    return insertNew(rule, row < 0 ? rowCount() : row);
}

void EndpointRulesModel::setRule(int row, const EndpointRule &rule)
{
    if (!has(row))
        return;
    EndpointRule changed = isLast(row) ? lastRule() : rule;
    changed.action = rule.action;
    replace(row, changed);
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
    const EndpointRule &rule = rules().at(index.row());
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
