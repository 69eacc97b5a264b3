// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/itemsmenu.h>

#include <gui/composer/itemsview.h>
#include <gui/kit/look/symbolicon.h>
#include <workbench/drafts/dataitemsmodel.h>

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

/// Whether \a rows are the last on their level, apart from the empty row.
bool isLast(const DataItemsModel &model, const QList<int> &rows)
{
    const auto &all = model.rows();
    return std::none_of(all.begin(), all.end(), [&](const ItemRow &row) {
        const int at = model.rowOf(row.item, row.path);
        return !row.isEmpty && !rows.contains(at) && row.isBeside(all.at(rows.first()))
            && model.placeOf(at) > model.placeOf(rows.first());
    });
}

} // namespace

ItemsMenu::ItemsMenu(ItemsView &view)
    : QMenu(&view)
    , m_view(view)
{
    const DataItemsModel &model = view.items();
    const QList<int> rows = view.selectedRows();
    const bool any = !rows.isEmpty();
    const ItemRow current =
        model.rows().value(view.currentIndex().isValid() ? view.currentIndex().row() : -1);
    add(QStringLiteral("duplicate"), tr("&Duplicate"), Qt::CTRL | Qt::Key_D, any,
        [this] { m_view.duplicateSelected(); });
    add(QStringLiteral("up"), tr("Move &up"), Qt::ALT | Qt::Key_Up,
        any && model.placeOf(rows.last()) >= rows.size(), [this] { m_view.moveSelected(-1); });
    add(QStringLiteral("down"), tr("Move d&own"), Qt::ALT | Qt::Key_Down,
        any && !isLast(model, rows), [this] { m_view.moveSelected(1); });
    add(QStringLiteral("remove"), tr("De&lete"), QKeySequence::Delete, any,
        [this] { m_view.removeSelected(); });
    addSeparator();
    const bool areTexts = std::all_of(rows.begin(), rows.end(), [&model](int row) {
        return model.valueAt(row).type == ItemType::Text;
    });
    add({}, current.isUnfolded ? tr("&Fold") : tr("Un&fold"),
        current.isUnfolded ? Qt::Key_Left : Qt::Key_Right, current.isFoldable,
        [this, unfold = !current.isUnfolded] { m_view.setUnfolded(unfold); });
    add({}, any && areTexts ? tr("&Infer type from value") : tr("Make &text"), Qt::CTRL | Qt::Key_T,
        any, [this] { m_view.togglePlainText(); });
    addSeparator();
    add({}, tr("&Copy as JSON"), QKeySequence::Copy, any, [this] { m_view.copy(); });
    add({}, tr("&Paste items or JSON"), QKeySequence::Paste,
        !QApplication::clipboard()->text().isEmpty(), [this] { m_view.paste(); });
    addSeparator();
    add({}, tr("U&ndo"), QKeySequence::Undo, model.canUndo(),
        [this] { m_view.walkHistory(&DataItemsModel::undo); });
    add({}, tr("R&edo"), QKeySequence::Redo, model.canRedo(),
        [this] { m_view.walkHistory(&DataItemsModel::redo); });
}

void ItemsMenu::add(const QString &symbol, const QString &text, const QKeySequence &keys,
                    bool possible, std::function<void()> act)
{
    QAction *action = addAction(symbol.isEmpty() ? QIcon() : symbolIcon(symbol), text);
    action->setShortcut(keys);
    action->setEnabled(possible);
    connect(action, &QAction::triggered, &m_view, std::move(act));
}

} // namespace RadarDesk::gui

#include "moc_itemsmenu.cpp"
