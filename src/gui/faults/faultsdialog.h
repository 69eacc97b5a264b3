// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/faults/faultrulesmodel.h>

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace RadarDesk::session {
class FaultControl;
}

namespace RadarDesk::gui {

class FaultRuleForm;
class NoticeBar;
class RuleList;

/// The simulated faults: their rules, whether they are active, and the messages that they hold.
class FaultsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    FaultsDialog(workbench::FaultRulesModel &rules, session::FaultControl &faults, QWidget *parent);

    void openDialog();

private:
    void setUpTable();
    void setUpButtons();
    void setUpLayout();
    QToolButton *addButton(const char *name, const QString &symbol, const QString &text,
                           void (FaultsDialog::*act)());
    void add();
    void remove();
    void moveUp();
    void moveDown();
    void startOrStop();
    void setSeed(const QString &typed);
    void follow();
    void showRule();

    workbench::FaultRulesModel &m_rules;
    session::FaultControl &m_faults;
    QTableView *m_table;
    RuleList *m_list;
    FaultRuleForm *m_form;
    NoticeBar *m_notice;
    QLabel *m_obstacle; ///< Why none can be started in this window.
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QLineEdit *m_seed;
    QPushButton *m_start;
    std::optional<workbench::FaultRulesModel::Removed> m_removed;
};

} // namespace RadarDesk::gui
