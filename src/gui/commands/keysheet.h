// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/commands/commandregistry.h>

#include <QDialog>
#include <QJsonObject>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace RadarDesk::gui {

class KeysModel;
class NoticeBar;

/// Every command with its keys, which can be changed here.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    KeySheet(CommandRegistry &commands, QWidget *parent);

    /// Opens with the keyboard in the filter.
    void openSheet();

private:
    void setUpTable();
    void edit();
    void clearKeys();
    void resetKeys();
    void showTaken(const QString &command, const QKeySequence &keys);
    [[nodiscard]] const CommandRegistry::Command *current() const;
    void updateButtons();

    CommandRegistry &m_commands;
    KeysModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QTableView *m_table;
    NoticeBar *m_notice;
    QToolButton *m_clear;
    QToolButton *m_reset;
    QJsonObject m_before; ///< The state before the last change, for undo.
};

} // namespace RadarDesk::gui
