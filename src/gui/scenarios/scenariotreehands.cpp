// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/scenariotreehands.h>

#include <gui/kit/look/symbolicon.h>
#include <gui/scenarios/scenariospanel.h>

#include <workbench/scenarios/scenariomove.h>

#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>

namespace RadarDesk::gui {

using namespace workbench;

ScenarioTreeHands::ScenarioTreeHands(QTreeView &tree, ScenariosModel &scenarios, QMenu &add,
                                     QObject *parent)
    : QObject(parent)
    , m_tree(tree)
    , m_scenarios(scenarios)
    , m_add(add)
{
    tree.setMouseTracking(true);
    tree.viewport()->setAutoFillBackground(false);
    takeHighlight();
    tree.installEventFilter(this);
    unfold();
    connect(&tree, &QWidget::customContextMenuRequested, this, &ScenarioTreeHands::showMenu);
}

void ScenarioTreeHands::unfold()
{
    // What is new is seen, with all that is in it.
    connect(&m_scenarios, &QAbstractItemModel::rowsInserted, &m_tree,
            [tree = &m_tree](const QModelIndex &parent, int first, int last) {
                tree->expand(parent);
                for (int row = first; row <= last; ++row)
                    tree->expandRecursively(tree->model()->index(row, 0, parent));
            });
    connect(&m_scenarios, &QAbstractItemModel::rowsMoved, &m_tree,
            [tree = &m_tree](const QModelIndex &, int, int, const QModelIndex &into) {
                tree->expand(into);
            });
    connect(&m_scenarios, &QAbstractItemModel::modelReset, &m_tree, &QTreeView::expandAll);
    m_tree.expandAll();
}

void ScenarioTreeHands::takeHighlight()
{
    if (m_tree.palette().color(QPalette::Highlight).alpha() == 0)
        return;
    QPalette plain;
    plain.setColor(QPalette::Highlight, Qt::transparent);
    m_tree.setPalette(plain);
}

bool ScenarioTreeHands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeHighlight();
    // What is pressed in the field that renames comes by here too.
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && m_tree.hasFocus()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::KeyPress && takesKey(*key))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

void ScenarioTreeHands::move(bool up)
{
    const QPersistentModelIndex moved(index());
    moveOnePlace(m_scenarios, moved, up ? ScenarioMove::Up : ScenarioMove::Down);
    m_tree.setCurrentIndex(moved);
    m_tree.scrollTo(moved);
}

bool ScenarioTreeHands::takesKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        move(key == Qt::Key_Up);
        return true;
    }
    if (modifiers == Qt::ControlModifier && key == Qt::Key_D) {
        Q_EMIT duplicateRequested();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return true;
    case Qt::Key_Insert:
        Q_EMIT addRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT editRequested();
        return true;
    case Qt::Key_F2:
        if (m_scenarios.flags(index()).testFlag(Qt::ItemIsEditable))
            return false;
        Q_EMIT editRequested();
        return true;
    default:
        return false;
    }
}

void ScenarioTreeHands::showMenu(const QPoint &position)
{
    const QModelIndex at = m_tree.indexAt(position);
    if (!at.isValid())
        return;
    m_tree.setCurrentIndex(at);
    const bool isScenario = !at.parent().isValid();
    QMenu menu(&m_tree);
    QMenu *add = menu.addMenu(symbolIcon(QStringLiteral("add")), ScenariosPanel::tr("&Add"));
    add->addActions(m_add.actions());
    if (isScenario)
        menu.addAction(ScenariosPanel::tr("Re&name"), QKeySequence(Qt::Key_F2), this,
                       [this] { m_tree.edit(index()); });
    menu.addAction(symbolIcon(QStringLiteral("duplicate")), ScenariosPanel::tr("D&uplicate"),
                   Qt::CTRL | Qt::Key_D, this, &ScenarioTreeHands::duplicateRequested);
    menu.addAction(ScenariosPanel::tr("Move u&p"), Qt::ALT | Qt::Key_Up, this,
                   [this] { move(true); });
    menu.addAction(ScenariosPanel::tr("Move do&wn"), Qt::ALT | Qt::Key_Down, this,
                   [this] { move(false); });
    if (isScenario)
        menu.addAction(ScenariosPanel::tr("&Export…"), this, &ScenarioTreeHands::exportRequested);
    menu.addSeparator();
    menu.addAction(symbolIcon(QStringLiteral("remove")), ScenariosPanel::tr("&Delete"),
                   QKeySequence::Delete, this, &ScenarioTreeHands::removeRequested);
    menu.exec(m_tree.viewport()->mapToGlobal(position));
}

QModelIndex ScenarioTreeHands::index() const
{
    return m_tree.currentIndex();
}

} // namespace RadarDesk::gui

#include "moc_scenariotreehands.cpp"
