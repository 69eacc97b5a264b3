// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;
class QTableView;

namespace RadarDesk::workbench {
class RuleTable;
}

namespace RadarDesk::gui {

/// Rules in a table view: which of them is chosen, and what the keyboard does with it.
class RuleList : public QObject
{
    Q_OBJECT

public:
    /// Shows \a rules in \a view; both outlive it.
    RuleList(QTableView &view, workbench::RuleTable &rules, QObject *parent);

    /// The chosen one; -1 without one.
    [[nodiscard]] int row() const;
    void select(int row);
    /// Moves the chosen one up or down.
    void move(int by);

Q_SIGNALS:
    /// Another one is chosen, or it has another row.
    void chosen();
    /// By the keyboard.
    void addRequested();
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool takesKey(const QKeyEvent &event);

    QTableView &m_view;
    workbench::RuleTable &m_rules;
    bool m_isSelecting = false; // select() tells once, also where the row stays the same
};

} // namespace RadarDesk::gui
