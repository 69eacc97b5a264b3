// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/rows/rulelist.h>

#include <workbench/core/ruletable.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTableView>

namespace RadarDesk::gui {

namespace {

constexpr int SwitchWidth = 34; // of the first column

} // namespace

RuleList::RuleList(QTableView &view, workbench::RuleTable &rules, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_rules(rules)
{
    view.setModel(&rules);
    view.verticalHeader()->hide();
    QHeaderView *const header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(SwitchWidth);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    view.setColumnWidth(0, SwitchWidth);
    view.installEventFilter(this);
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isSelecting)
            Q_EMIT chosen();
    });
    connect(&rules, &QAbstractItemModel::modelReset, this, [this] { select(0); });
}

int RuleList::row() const
{
    return m_view.currentIndex().row();
}

void RuleList::select(int row)
{
    const QModelIndex index = m_rules.index(row, 1);
    {
        const QScopedValueRollback selecting(m_isSelecting, true);
        m_view.setCurrentIndex(index);
    }
    m_view.scrollTo(index);
    Q_EMIT chosen();
}

void RuleList::move(int by)
{
    const int at = row();
    if (m_rules.move(at, by))
        select(at + by);
}

bool RuleList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == &m_view && event->type() == QEvent::KeyPress;
    return (isKey && takesKey(*static_cast<QKeyEvent *>(event)))
        || QObject::eventFilter(watched, event);
}

bool RuleList::takesKey(const QKeyEvent &event)
{
    const int key = event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        move(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Insert:
        Q_EMIT addRequested();
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return true;
    case Qt::Key_Space:
        m_rules.toggle(row());
        return true;
    default:
        return false;
    }
}

} // namespace RadarDesk::gui

#include "moc_rulelist.cpp"
