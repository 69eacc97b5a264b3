// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/accessibility.h>

#include <gui/kit/look/mnemonics.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace RadarDesk::gui {

namespace {

/// An invisible widget whose name a screen reader announces after each Show event.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *window)
        : QWidget(window)
    {
        setVisible(false);
    }

    void announce(const QString &text)
    {
        setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessibleAnnouncementEvent said(this, text);
#else
        QAccessibleEvent said(this, QAccessible::ObjectShow);
#endif
        QAccessible::updateAccessibility(&said);
    }
};

/// The label that stands for \a widget: its own name, or that of the label whose buddy it is.
QString labelOf(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto labels = widget.window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == &widget)
            return withoutMnemonic(label->text());
    }
    return {};
}

/// A combo box that says its label and what is chosen: Qt leaves out one or the other.
class ComboBoxInterface : public QAccessibleWidget
{
public:
    explicit ComboBoxInterface(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
        , m_box(*box)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_box.currentText();
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        const QString label = labelOf(m_box);
        return label.isEmpty() ? m_box.currentText()
                               : label + QStringLiteral(", ") + m_box.currentText();
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == showMenuAction())
            m_box.showPopup();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QComboBox &m_box;
};

/// Whether \a button is one of several of which one is chosen.
bool isChoice(const QToolButton &button)
{
    return button.isCheckable()
        && (button.autoExclusive() || (button.group() && button.group()->exclusive()));
}

/// One of several buttons of which one is chosen.
class ChoiceInterface : public QAccessibleWidget
{
public:
    explicit ChoiceInterface(QToolButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
        , m_button(*button)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? withoutMnemonic(m_button.text())
                                                            : given;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button.isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{toggleAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == toggleAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QToolButton &m_button;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    if (auto *announcer = qobject_cast<Announcer *>(object))
        return new QAccessibleWidget(announcer, QAccessible::Notification);
    if (auto *box = qobject_cast<QComboBox *>(object); box && !box->isEditable())
        return new ComboBoxInterface(box);
    if (auto *button = qobject_cast<QToolButton *>(object); button && isChoice(*button))
        return new ChoiceInterface(button);
    return nullptr;
}

/// Has a reader say the current row of a view that got the keyboard.
void notifyCurrentRow(QAbstractItemView &view)
{
    const QAbstractItemModel *const model = view.model();
    if (!view.hasFocus() || !model)
        return;
    if (!view.currentIndex().isValid() && model->rowCount() > 0) {
        const int row = view.property("newestLast").toBool() ? model->rowCount() - 1 : 0;
        view.selectionModel()->setCurrentIndex(model->index(row, 0), QItemSelectionModel::NoUpdate);
    }
    const QModelIndex current = view.currentIndex();
    if (!current.isValid() || !QAccessible::isActive())
        return;
    QAccessibleInterface *const root = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *const table = root ? root->tableInterface() : nullptr;
    QAccessibleInterface *const cell =
        table ? table->cellAt(current.row(), current.column()) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent focused(&view, QAccessible::Focus);
    focused.setChild(root->indexOfChild(cell));
    QAccessible::updateAccessibility(&focused);
}

/// Of the choices beside \a button, the one that is chosen; nullptr for none.
QToolButton *chosenBeside(const QToolButton &button)
{
    const auto beside = button.parentWidget()
        ? button.parentWidget()->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)
        : QList<QToolButton *>();
    for (QToolButton *each : beside) {
        if (isChoice(*each) && each->group() == button.group() && each->isChecked()
            && each->isVisible() && each->isEnabled())
            return each;
    }
    return nullptr;
}

/// The cell of \a current's row that can be ticked; invalid for none.
QModelIndex tickOf(const QModelIndex &current)
{
    for (int column = 0; current.isValid() && column < current.model()->columnCount(); ++column) {
        const QModelIndex cell = current.siblingAtColumn(column);
        if (cell.data(Qt::CheckStateRole).isValid())
            return cell;
    }
    return {};
}

/// Has a reader say a tick that a key is about to change.
void notifyCheckChange(QAbstractItemView &view)
{
    const QPersistentModelIndex cell = tickOf(view.currentIndex());
    const QVariant before = cell.isValid() ? cell.data(Qt::CheckStateRole) : QVariant();
    if (!before.isValid())
        return;
    QTimer::singleShot(0, &view, [&view, cell, before] {
        const QVariant after = cell.isValid() ? cell.data(Qt::CheckStateRole) : before;
        if (after == before)
            return;
        const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
        announce(view,
                 !spoken.isEmpty()                  ? spoken
                     : after.toInt() == Qt::Checked ? Accessibility::tr("on")
                                                    : Accessibility::tr("off"));
    });
}

/// The name of the button that \a menu belongs to.
QString nameOfMenu(const QMenu &menu)
{
    const auto buttons = QApplication::allWidgets();
    for (const QWidget *widget : buttons) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const auto *push = qobject_cast<const QPushButton *>(widget);
        const bool isItsOwn = (tool && tool->menu() == &menu) || (push && push->menu() == &menu);
        if (!isItsOwn)
            continue;
        const QString name = widget->accessibleName();
        return !name.isEmpty() ? name : withoutMnemonic(tool ? tool->text() : push->text());
    }
    return Accessibility::tr("Menu");
}

} // namespace

void announce(QWidget &widget, const QString &text)
{
    if (text.isEmpty())
        return;
    QWidget *const window = widget.window();
    auto *announcer = window->findChild<Announcer *>({}, Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->announce(text);
}

void notifyFocus(QWidget &widget)
{
    if (!widget.hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent focused(&widget, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
    if (auto *view = qobject_cast<QAbstractItemView *>(&widget))
        notifyCurrentRow(*view);
}

Accessibility::Accessibility(QApplication &application)
    : QObject(&application)
{
    QAccessible::installFactory(interfaceOf);
    application.installEventFilter(this);
}

bool Accessibility::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        onFocusIn(watched, static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::KeyPress:
        if (auto *view = qobject_cast<QAbstractItemView *>(watched); view && QAccessible::isActive()
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
            notifyCheckChange(*view);
        break;
    case QEvent::Show:
        if (auto *menu = qobject_cast<QMenu *>(watched); menu && QAccessible::isActive()
            && menu->title().isEmpty() && menu->accessibleName().isEmpty())
            menu->setAccessibleName(nameOfMenu(*menu));
        break;
    default:
        break;
    }
    return false;
}

void Accessibility::onFocusIn(QObject *watched, Qt::FocusReason reason)
{
    const bool isByTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    if (!isByTab && reason != Qt::ShortcutFocusReason)
        return;
    if (auto *view = qobject_cast<QAbstractItemView *>(watched)) // once it knows of it itself
        QTimer::singleShot(0, view, [view] { notifyCurrentRow(*view); });
    auto *button = qobject_cast<QToolButton *>(watched);
    if (!button || !isByTab || !isChoice(*button) || button->isChecked())
        return;
    // Tab stops at what is set, as in every group of choices; once the button itself is through.
    QTimer::singleShot(0, button, [button, reason] {
        QToolButton *const chosen = button->hasFocus() ? chosenBeside(*button) : nullptr;
        if (chosen)
            chosen->setFocus(reason);
    });
}

} // namespace RadarDesk::gui

#include "accessibility.moc"
#include "moc_accessibility.cpp"
