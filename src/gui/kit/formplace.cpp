// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/formplace.h>

#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <memory>
#include <utility>

namespace RadarDesk::gui {

namespace {

void exchange(QWidget &empty, QWidget *widget)
{
    QWidget *const parent = empty.parentWidget();
    if (auto *splitter = qobject_cast<QSplitter *>(parent)) {
        splitter->insertWidget(splitter->indexOf(&empty), widget);
    } else if (auto *pages = qobject_cast<QStackedWidget *>(parent)) {
        const bool isCurrent = pages->currentWidget() == &empty;
        pages->insertWidget(pages->indexOf(&empty), widget);
        pages->removeWidget(&empty);
        if (isCurrent)
            pages->setCurrentWidget(widget);
    } else if (auto *area = qobject_cast<QScrollArea *>(parent->parentWidget())) {
        area->takeWidget();
        area->setWidget(widget);
    } else {
        const std::unique_ptr<QLayoutItem> before(parent->layout()->replaceWidget(&empty, widget));
    }
}

[[nodiscard]] bool hasTurn(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus;
}

/// What is in \a widget and takes the keyboard, in the order of the Tab key.
QList<QWidget *> turnsIn(QWidget *widget)
{
    QList<QWidget *> turns;
    for (QWidget *each = widget; each == widget || widget->isAncestorOf(each);
         each = each->nextInFocusChain()) {
        if (hasTurn(each))
            turns.append(each);
    }
    return turns;
}

/// Whose turn of the Tab key is before that of \a place, without counting \a widget.
QWidget *turnBefore(QWidget *place, const QWidget *widget)
{
    QWidget *each = place->previousInFocusChain();
    while (each != place && (!hasTurn(each) || each == widget || widget->isAncestorOf(each)))
        each = each->previousInFocusChain();
    return each;
}

} // namespace

void fillPlace(QWidget *&place, QWidget *widget)
{
    const std::unique_ptr<QWidget> empty(std::exchange(place, widget));
    QWidget *before = turnBefore(empty.get(), widget);
    widget->setObjectName(empty->objectName());
    exchange(*empty, widget);
    for (auto *label : widget->window()->findChildren<QLabel *>()) {
        if (label->buddy() == empty.get())
            label->setBuddy(widget);
    }
    const QList<QWidget *> turns = turnsIn(widget);
    for (QWidget *each : turns)
        QWidget::setTabOrder(std::exchange(before, each), each);
}

void takeTurns(QWidget *widget)
{
    QWidget *before = turnBefore(widget, widget);
    QList<QWidget *> turns;
    for (QWidget *each = widget->nextInFocusChain(); each != widget;
         each = each->nextInFocusChain()) {
        if (widget->isAncestorOf(each) && hasTurn(each))
            turns.append(each);
    }
    for (QWidget *each : std::as_const(turns))
        QWidget::setTabOrder(std::exchange(before, each), each);
}

} // namespace RadarDesk::gui
