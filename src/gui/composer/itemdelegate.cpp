// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/itemdelegate.h>

#include <gui/kit/code/folding.h>
#include <gui/kit/look/cellpainting.h>
#include <gui/kit/look/selection.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/look/theme.h>
#include <gui/kit/rows/placeholdermarks.h>
#include <workbench/drafts/dataitemsmodel.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr int RowHeight = 30;
constexpr int SymbolSide = 14;
constexpr int FoldIndent = 16;

enum class CellEditor { Line, Type, TrueFalse };

CellEditor editorFor(const QModelIndex &index)
{
    if (index.column() == DataItemsModel::TypeColumn)
        return CellEditor::Type;
    // An item with an inferred type can become any type.
    if (index.column() == DataItemsModel::ValueColumn
        && !index.data(DataItemsModel::InferredRole).toBool()
        && index.data(DataItemsModel::TypeRole).value<ItemType>() == ItemType::TrueFalse)
        return CellEditor::TrueFalse;
    return CellEditor::Line;
}

/// How the placeholders of a key or a value are marked.
QList<QTextLayout::FormatRange> marksOf(const QStyleOptionViewItem &option,
                                        const QModelIndex &index)
{
    const bool isKey = index.column() == DataItemsModel::KeyColumn;
    if (!isKey && index.column() != DataItemsModel::ValueColumn)
        return {};
    const auto type = index.data(DataItemsModel::TypeRole).value<ItemType>();
    if (!isKey && type != ItemType::Text && type != ItemType::Json)
        return {};
    auto marks = isKey || type == ItemType::Text
        ? placeholderMarks(option.text, option.palette)
        : placeholderMarksInJson(option.text, option.palette);
    if (option.state.testFlag(QStyle::State_Selected)) {
        // On the colour of the selection no other one is seen.
        for (QTextLayout::FormatRange &mark : marks) {
            if (mark.format.hasProperty(QTextFormat::BackgroundBrush)) {
                mark.format.clearBackground();
                mark.format.setFontUnderline(true);
            }
        }
    }
    return marks;
}

/// How far the key of a row is indented.
int indentOfKey(const QModelIndex &index)
{
    const auto *model = qobject_cast<const DataItemsModel *>(index.model());
    if (index.column() != DataItemsModel::KeyColumn || !model || !model->hasFoldable())
        return 0;
    return (index.data(DataItemsModel::DepthRole).toInt() + 1) * FoldIndent;
}

/// \a cell without the indent and the triangle before its key.
QRect indented(QRect cell, int indent, Qt::LayoutDirection direction)
{
    if (direction == Qt::RightToLeft)
        cell.setRight(cell.right() - indent);
    else
        cell.setLeft(cell.left() + indent);
    return cell;
}

/// Draws the ground of what stands before the key, and the triangle; \a option is then the rest.
void paintFold(QPainter &painter, QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int indent = indentOfKey(index);
    if (indent == 0)
        return;
    const QRect cell = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    quietSelection(option);
    if (isSelected) {
        const auto group =
            option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        painter.fillRect(cell, option.palette.color(group, QPalette::Highlight));
    }
    option.rect = indented(cell, indent, option.direction);
    if (!index.data(DataItemsModel::FoldableRole).toBool())
        return;
    const QRect mark = ItemDelegate::foldMarkRect(cell, index, option.direction);
    const FoldMark folded =
        option.direction == Qt::RightToLeft ? FoldMark::FoldedToLeft : FoldMark::FoldedToRight;
    paintFoldMark(painter, QRectF(mark).center(),
                  index.data(DataItemsModel::UnfoldedRole).toBool() ? FoldMark::Open : folded,
                  isSelected ? option.palette.color(QPalette::HighlightedText)
                             : ThemeColors::of(option.palette).muted);
}

/// Tab accepts the highlighted entry of an open list and moves to the next or previous cell.
class TabInList : public QObject
{
public:
    TabInList(QComboBox &box, ItemDelegate &delegate)
        : QObject(&box)
        , m_box(box)
        , m_delegate(delegate)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
            return QObject::eventFilter(watched, event);
        m_box.setCurrentIndex(m_box.view()->currentIndex().row());
        m_box.hidePopup();
        Q_EMIT m_delegate.commitData(&m_box);
        Q_EMIT m_delegate.closeEditor(&m_box,
                                      key == Qt::Key_Tab ? ItemDelegate::EditNextItem
                                                         : ItemDelegate::EditPreviousItem);
        return true;
    }

private:
    QComboBox &m_box;
    ItemDelegate &m_delegate;
};

} // namespace

void ItemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors tones = ThemeColors::of(option->palette);
    const auto dim = [option, &tones] {
        // A disabled cell is already dimmed.
        option->palette.setColor(QPalette::Active, QPalette::Text, tones.muted);
        option->palette.setColor(QPalette::Inactive, QPalette::Text, tones.muted);
        if (!(option->state & QStyle::State_HasFocus))
            option->palette.setColor(QPalette::HighlightedText, tones.muted);
    };
    if (index.data(DataItemsModel::PlaceholderRole).toBool()) {
        const bool isInArray = !index.flags().testFlag(Qt::ItemIsEditable);
        if (index.column() == DataItemsModel::KeyColumn) {
            option->text = isInArray ? tr("Add a value") : tr("Add an item");
            option->icon = symbolIcon(QStringLiteral("add"));
            option->decorationSize = QSize(SymbolSide, SymbolSide);
            option->features |=
                QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasDisplay;
        }
        dim();
        return;
    }
    const bool isNested = index.data(DataItemsModel::DepthRole).toInt() > 0;
    const auto enabled = index.siblingAtColumn(DataItemsModel::EnabledColumn);
    const auto type = index.data(DataItemsModel::TypeRole).value<ItemType>();
    if ((!isNested && enabled.data(Qt::CheckStateRole).toInt() != Qt::Checked)
        || index.data(DataItemsModel::RepeatedRole).toBool()
        || (index.column() == DataItemsModel::ValueColumn && type == ItemType::Null)
        || index.column() == DataItemsModel::TypeColumn)
        dim();
    if (index.data(DataItemsModel::RepeatedRole).toBool())
        option->font.setStrikeOut(true);
    if (index.column() == DataItemsModel::TypeColumn
        && index.data(DataItemsModel::InferredRole).toBool()) {
        //: %1: the type of an item, such as Number, which is inferred from what was typed
        option->text = tr("%1 (auto)").arg(option->text);
    }
    if (index.column() == DataItemsModel::ValueColumn) {
        option->text.replace(u'\n', u'↵');
        if (type != ItemType::Text)
            option->font.setFamilies(
                QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    }
}

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    if (index.column() == DataItemsModel::KeyColumn)
        paintFold(*painter, filled, index);
    const auto marks = marksOf(filled, index);
    if (index.column() == DataItemsModel::EnabledColumn)
        QStyledItemDelegate::paint(painter, option, index);
    else if (!marks.isEmpty())
        paintFormattedCell(painter, filled, marks);
    else
        paintCell(painter, filled);
    if (index.column() != DataItemsModel::KeyColumn
        && index.column() != DataItemsModel::ValueColumn)
        return;
    const bool keyMissing = index.siblingAtColumn(DataItemsModel::KeyColumn)
                                .data(Qt::EditRole)
                                .toString()
                                .trimmed()
                                .isEmpty();
    const bool here = keyMissing == (index.column() == DataItemsModel::KeyColumn);
    const bool fault = here && !index.data(DataItemsModel::FaultRole).toString().isEmpty();
    const bool repeated = index.column() == DataItemsModel::KeyColumn
        && index.data(DataItemsModel::RepeatedRole).toBool();
    if (!fault && !repeated)
        return;
    const ThemeColors tones = ThemeColors::of(option.palette);
    const QRect cell = option.rect;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QRect mark(rightToLeft ? cell.left() + 8 : cell.right() - 8 - SymbolSide,
                     cell.center().y() - SymbolSide / 2, SymbolSide, SymbolSide);
    paintSymbol(*painter, mark, QStringLiteral("warning"), fault ? tones.failure : tones.warning);
    if (fault) {
        painter->save();
        painter->setPen(QPen(tones.failure, 1));
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
        painter->restore();
    }
}

QRect ItemDelegate::foldMarkRect(const QRect &cell, const QModelIndex &index,
                                 Qt::LayoutDirection direction)
{
    const int indent = indentOfKey(index);
    if (indent == 0)
        return {};
    QRect mark = indented(cell, indent - FoldIndent, direction);
    if (direction == Qt::RightToLeft)
        mark.setLeft(mark.right() - FoldIndent - 4);
    else
        mark.setWidth(FoldIndent + 4);
    return mark;
}

void ItemDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QStyleOptionViewItem inside = option;
    inside.rect = indented(option.rect, indentOfKey(index), option.direction);
    QStyledItemDelegate::updateEditorGeometry(editor, inside, index);
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(RowHeight, size.height()));
    return size;
}

QWidget *ItemDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    if (editorFor(index) == CellEditor::Line) {
        auto *line =
            qobject_cast<QLineEdit *>(QStyledItemDelegate::createEditor(parent, option, index));
        if (!line)
            line = new QLineEdit(parent);
        line->setAccessibleName(index.column() == DataItemsModel::KeyColumn ? tr("Key")
                                                                            : tr("Value"));
        return line;
    }
    auto *combo = new QComboBox(parent);
    combo->setFrame(false);
    if (editorFor(index) == CellEditor::Type) {
        combo->setAccessibleName(tr("Type"));
        for (const auto type : {ItemType::Text, ItemType::Number, ItemType::TrueFalse,
                                ItemType::Null, ItemType::Json})
            combo->addItem(DataItemsModel::typeName(type), QVariant::fromValue(type));
    } else {
        combo->setAccessibleName(tr("Value"));
        combo->addItems({QStringLiteral("true"), QStringLiteral("false")});
    }
    auto *self = const_cast<ItemDelegate *>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo, EditNextItem);
    });
    // Tab leaves the open list like any other editor.
    combo->view()->installEventFilter(new TabInList(*combo, *self));
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void ItemDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    combo->setCurrentIndex(editorFor(index) == CellEditor::Type
                               ? combo->findData(index.data(DataItemsModel::TypeRole))
                               : combo->findText(index.data(Qt::EditRole).toString()));
}

void ItemDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    const auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo)
        QStyledItemDelegate::setModelData(editor, model, index);
    else if (editorFor(index) == CellEditor::Type)
        model->setData(index, combo->currentData(), DataItemsModel::TypeRole);
    else
        model->setData(index, combo->currentText(), Qt::EditRole);
}

} // namespace RadarDesk::gui

#include "moc_itemdelegate.cpp"
