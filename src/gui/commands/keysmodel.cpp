// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/commands/keysmodel.h>

#include <QAction>

namespace RadarDesk::gui {

KeysModel::KeysModel(CommandRegistry &commands, QObject *parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
    connect(&commands, &CommandRegistry::keysChanged, this, [this] {
        Q_EMIT dataChanged(index(0, KeysColumn), index(rowCount() - 1, KeysColumn));
    });
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.commands().size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const CommandRegistry::Command &KeysModel::commandAt(int row) const
{
    return m_commands.commands().at(static_cast<std::size_t>(row));
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const CommandRegistry::Command &command = commandAt(index.row());
    switch (index.column()) {
    case CommandColumn:
        return CommandRegistry::plainText(*command.action);
    case SectionColumn:
        return CommandRegistry::nameOf(command.section);
    default:
        break;
    }
    if (role == Qt::EditRole)
        return QVariant::fromValue(command.action->shortcut());
    return QKeySequence::listToString(command.action->shortcuts(), QKeySequence::NativeText);
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CommandColumn:
        return tr("Command");
    case KeysColumn:
        return tr("Shortcut");
    default:
        return tr("Section");
    }
}

Qt::ItemFlags KeysModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == KeysColumn ? usual | Qt::ItemIsEditable : usual;
}

bool KeysModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != KeysColumn)
        return false;
    const auto keys = value.value<QKeySequence>();
    const CommandRegistry::Command &command = commandAt(index.row());
    if (keys == command.action->shortcut())
        return true;
    const CommandRegistry::Command *const holder = m_commands.holderOf(keys, command.id);
    const QString loser = holder ? CommandRegistry::plainText(*holder->action) : QString();
    m_commands.setKeys(command.id, keys);
    if (!loser.isEmpty())
        Q_EMIT keysTaken(loser, keys);
    return true;
}

} // namespace RadarDesk::gui

#include "moc_keysmodel.cpp"
