// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/formplace.h>

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

/// Whose turn of the Tab key is before that of \a place, without counting \a widget.
QWidget *turnBefore(QWidget *place, const QWidget *widget)
{
    QWidget *each = place->previousInFocusChain();
    while (each != place && (!hasTurn(each) || each == widget || widget->isAncestorOf(each)))
        each = each->previousInFocusChain();
    return each;
}

void giveTurns(const QList<QWidget *> &turns, QWidget *before)
{
    for (QWidget *each : turns)
        QWidget::setTabOrder(std::exchange(before, each), each);
}

} // namespace

void fillPlace(QWidget *&place, QWidget *widget)
{
    const std::unique_ptr<QWidget> empty(std::exchange(place, widget));
    QWidget *const before = turnBefore(empty.get(), widget);
    widget->setObjectName(empty->objectName());
    exchange(*empty, widget);
    for (auto *label : widget->window()->findChildren<QLabel *>()) {
        if (label->buddy() == empty.get())
            label->setBuddy(widget);
    }
    QList<QWidget *> turns = turnsIn(*widget);
    if (hasTurn(widget))
        turns.prepend(widget);
    giveTurns(turns, before);
}

void fillPlaceBefore(QWidget *next, QWidget *&place, QWidget *widget)
{
    fillPlace(place, widget);
    giveTurns(turnsIn(*widget), turnBefore(next, widget));
}

void takeTurns(QWidget *widget)
{
    giveTurns(turnsIn(*widget), turnBefore(widget, widget));
}

void giveTurnsAfter(QWidget *last, const QWidget &widget)
{
    giveTurns(turnsIn(widget), last);
}

QList<QWidget *> turnsIn(const QWidget &widget)
{
    QList<QWidget *> turns;
    for (QWidget *each = widget.nextInFocusChain(); each != &widget;
         each = each->nextInFocusChain()) {
        if (widget.isAncestorOf(each) && hasTurn(each))
            turns.append(each);
    }
    return turns;
}

} // namespace RadarDesk::gui
