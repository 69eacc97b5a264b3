// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/selection.h>

#include <gui/kit/look/themecolors.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QStyleOptionViewItem>

namespace RadarDesk::gui {

namespace {

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// A list that opens over the window belongs to the field that opened it.
bool hasKeyboard(const QWidget *view)
{
    if (!view || view->windowType() == Qt::Popup || view->focusPolicy() == Qt::NoFocus
        || view->window()->windowType() == Qt::Popup)
        return true;
    const QWidget *const focus = QApplication::focusWidget();
    return view->hasFocus() || (focus && view->isAncestorOf(focus));
}

} // namespace

bool isOnAccent(const QStyleOptionViewItem &option)
{
    return isSelected(option) && hasKeyboard(option.widget);
}

bool isQuietSelection(const QStyleOptionViewItem &option)
{
    return isSelected(option) && !hasKeyboard(option.widget);
}

void quietSelection(QStyleOptionViewItem &option)
{
    if (!isQuietSelection(option))
        return;
    const QColor ground = ThemeColors::of(QApplication::palette()).chip;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        if (option.palette.color(group, QPalette::Highlight).alpha() > 0)
            option.palette.setColor(group, QPalette::Highlight, ground);
        option.palette.setColor(group, QPalette::HighlightedText,
                                option.palette.color(group, QPalette::Text));
    }
}

} // namespace RadarDesk::gui
