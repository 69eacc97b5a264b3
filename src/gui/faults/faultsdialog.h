// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/faults/faultrulesmodel.h>

#include <QDialog>

#include <optional>

class QKeyEvent;
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

/// The simulated faults: their rules, whether they are active, and the messages that they hold.
class FaultsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    FaultsDialog(workbench::FaultRulesModel &rules, session::FaultControl &faults, QWidget *parent);

    void openDialog();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void setUpButtons();
    void setUpLayout();
    QToolButton *addButton(const char *name, const QString &symbol, const QString &text,
                           void (FaultsDialog::*act)());
    [[nodiscard]] bool takesKey(const QKeyEvent &event);
    void add();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void toggle();
    void startOrStop();
    void setSeed(const QString &typed);
    void select(int row);
    void follow();
    void showRule();
    [[nodiscard]] int row() const;

    workbench::FaultRulesModel &m_rules;
    session::FaultControl &m_faults;
    QTableView *m_table;
    FaultRuleForm *m_form;
    NoticeBar *m_notice;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QLineEdit *m_seed;
    QPushButton *m_start;
    std::optional<workbench::FaultRulesModel::Removed> m_removed;
};

} // namespace RadarDesk::gui
