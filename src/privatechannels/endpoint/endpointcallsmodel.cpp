// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointcallsmodel.h>

#include <workbench/core/tiptext.h>

namespace RadarDesk::privatechannels {

EndpointCallsModel::EndpointCallsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EndpointCallsModel::add(const EndpointCall &call)
{
    if (m_calls.size() >= MostCalls) {
        const int last = static_cast<int>(m_calls.size()) - 1;
        beginRemoveRows({}, last, last);
        m_calls.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_calls.prepend(call);
    endInsertRows();
}

void EndpointCallsModel::clear()
{
    beginResetModel();
    m_calls.clear();
    endResetModel();
}

int EndpointCallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int EndpointCallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EndpointCallsModel::textAt(const EndpointCall &call, int column) const
{
    switch (column) {
    case TimeColumn:
        return call.exchange->timing.started.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case ChannelColumn:
        return call.channel;
    case WhoColumn:
        return call.who;
    case RuleColumn:
        return call.rule;
    case AnswerColumn:
        return call.answered;
    default:
        return {};
    }
}

QVariant EndpointCallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EndpointCall &call = m_calls.at(index.row());
    const auto whole = [&] {
        return index.column() == AnswerColumn ? call.toText() : textAt(call, index.column());
    };
    switch (role) {
    case Qt::DisplayRole:
        return textAt(call, index.column());
    case Qt::AccessibleTextRole:
        return whole();
    case Qt::ToolTipRole:
        return workbench::tipText(whole());
    case VerdictRole:
        return static_cast<int>(call.verdict);
    default:
        return {};
    }
}

QVariant EndpointCallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ChannelColumn:
        return tr("Channel");
    case WhoColumn:
        return tr("Caller");
    case RuleColumn:
        return tr("Rule");
    case AnswerColumn:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointcallsmodel.cpp"
