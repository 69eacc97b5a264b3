// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QObject>

class QKeyEvent;
class QMenu;
class QPoint;
class QTreeView;

namespace RadarDesk::workbench {
class ScenariosModel;
}

namespace RadarDesk::gui {

/// What keys and the menu do in the tree of scenarios, and what is unfolded in it.
class ScenarioTreeHands : public QObject
{
    Q_OBJECT

public:
    /// \a tree shows \a scenarios already; what can be added is in \a add. All of them must outlive
    /// this.
    ScenarioTreeHands(QTreeView &tree, workbench::ScenariosModel &scenarios, QMenu &add,
                      QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void addRequested();
    /// The form of what is selected is to get the keyboard.
    void editRequested();
    void duplicateRequested();
    void removeRequested();
    void exportRequested();

private:
    void unfold();
    /// The delegate shows what is selected; the branches beside it are not.
    void takeHighlight();
    bool takesKey(const QKeyEvent &event);
    void move(bool up);
    void showMenu(const QPoint &position);
    [[nodiscard]] QModelIndex index() const;

    QTreeView &m_tree;
    workbench::ScenariosModel &m_scenarios;
    QMenu &m_add;
};

} // namespace RadarDesk::gui
