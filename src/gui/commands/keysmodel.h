// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/commands/commandregistry.h>

#include <QAbstractTableModel>

namespace RadarDesk::gui {

/// The commands with their keys, which can be edited: a QKeySequence in Qt::EditRole.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CommandColumn, KeysColumn, SectionColumn, ColumnCount };

    explicit KeysModel(CommandRegistry &commands, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] const CommandRegistry::Command &commandAt(int row) const;

Q_SIGNALS:
    /// \a command lost \a keys to another one.
    void keysTaken(const QString &command, const QKeySequence &keys);

private:
    CommandRegistry &m_commands;
};

} // namespace RadarDesk::gui
