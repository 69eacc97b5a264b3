// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/faults/heldmessagesmodel.h>

#include <session/faults/faultcontrol.h>
#include <workbench/core/visibletext.h>

#include <QLocale>

#include <algorithm>

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

constexpr qsizetype ShownData = 300; // characters

} // namespace

HeldMessagesModel::HeldMessagesModel(const FaultControl &faults, QObject *parent)
    : QAbstractTableModel(parent)
    , m_faults(faults)
    , m_messages(faults.held())
{
    connect(&faults, &FaultControl::heldChanged, this, &HeldMessagesModel::follow);
}

int HeldMessagesModel::rowOf(quint64 number) const
{
    const auto found = std::ranges::find(m_messages, number, &HeldMessage::number);
    return found == m_messages.cend() ? -1 : static_cast<int>(found - m_messages.cbegin());
}

void HeldMessagesModel::follow()
{
    // One by one, so that a view keeps what is selected: each goes or comes by itself.
    const QList<HeldMessage> &now = m_faults.held();
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (now.contains(m_messages.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_messages.removeAt(row);
        endRemoveRows();
    }
    const auto have = static_cast<int>(m_messages.size());
    if (now.size() == have)
        return;
    beginInsertRows({}, have, static_cast<int>(now.size()) - 1);
    m_messages = now;
    endInsertRows();
}

int HeldMessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

int HeldMessagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeldMessagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const HeldMessage &message = m_messages.at(index.row());
    switch (index.column()) {
    case TimeColumn:
        return QLocale().toString(message.since.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    case ChannelColumn:
        return visibleText(message.channel);
    default:
        return visibleText(QString::fromUtf8(message.data.left(ShownData)), ShownData);
    }
}

QVariant HeldMessagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Held since");
    case ChannelColumn:
        return tr("Channel");
    default:
        return tr("Data");
    }
}

} // namespace RadarDesk::session

#include "moc_heldmessagesmodel.cpp"
