// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/onkey.h>

#include <QShortcut>
#include <QWidget>

namespace RadarDesk::gui {

namespace {

void addKey(QWidget &widget, const QKeySequence &keys, const std::function<void()> &act,
            Qt::ShortcutContext context)
{
    auto *const shortcut = new QShortcut(keys, &widget);
    shortcut->setContext(context);
    QObject::connect(shortcut, &QShortcut::activated, &widget, act);
}

} // namespace

void onKey(QWidget &widget, const QKeySequence &keys, const std::function<void()> &act)
{
    addKey(widget, keys, act, Qt::WidgetWithChildrenShortcut);
}

void onOwnKey(QWidget &widget, const QKeySequence &keys, const std::function<void()> &act)
{
    addKey(widget, keys, act, Qt::WidgetShortcut);
}

} // namespace RadarDesk::gui
