// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/accessibility.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace RadarDesk::gui {

namespace {

/// Never seen; a reader says its name whenever it is told that it is shown.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *window)
        : QWidget(window)
    {
        setVisible(false);
    }

    void say(const QString &text)
    {
        setAccessibleName(text);
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
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
            return label->text().remove(u'&');
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
        return kind == QAccessible::Name && given.isEmpty() ? m_button.text().remove(u'&') : given;
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
    if (auto *button = qobject_cast<QToolButton *>(object);
        button && button->isCheckable() && button->autoExclusive())
        return new ChoiceInterface(button);
    return nullptr;
}

/// Has a reader say the current row of a view that got the keyboard.
void tellCurrentRow(QAbstractItemView &view)
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

} // namespace

void announce(QWidget &widget, const QString &text)
{
    if (text.isEmpty())
        return;
    QWidget *const window = widget.window();
    auto *announcer = window->findChild<Announcer *>({}, Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->say(text);
}

Accessibility::Accessibility(QApplication &application)
    : QObject(&application)
{
    QAccessible::installFactory(interfaceOf);
    application.installEventFilter(this);
}

bool Accessibility::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn)
        return false;
    const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
    const bool isByKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    auto *const view = isByKey ? qobject_cast<QAbstractItemView *>(watched) : nullptr;
    if (view) // once it knows of the focus itself
        QTimer::singleShot(0, view, [view] { tellCurrentRow(*view); });
    return false;
}

} // namespace RadarDesk::gui

#include "accessibility.moc"
#include "moc_accessibility.cpp"
