// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/faults/faultrulesmodel.h>

namespace RadarDesk::workbench {

using namespace sandbox;

FaultRulesModel::FaultRulesModel(QObject *parent)
    : RulesModel({}, parent)
{
}

void FaultRulesModel::setRules(const QList<FaultRule> &rules)
{
    reset(rules);
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
    if (rules().size() >= FaultRules::Most)
        return std::nullopt;
    return insertNew(rule, rowCount());
}

void FaultRulesModel::setRule(int row, const FaultRule &rule)
{
    if (has(row))
        replace(row, rule);
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
    const FaultRule &rule = rules().at(index.row());
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
