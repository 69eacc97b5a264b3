// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The buttons, tabs and boxes of the style.

#include <gui/kit/look/styleparts.h>
#include <gui/kit/look/themecolors.h>
#include <gui/kit/look/windowstyle.h>

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace RadarDesk::gui {

void WindowStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                                  const QWidget &widget) const
{
    QStyleOptionButton label = option;
    label.palette.setColor(QPalette::Disabled, QPalette::ButtonText,
                           QApplication::palette().color(QPalette::PlaceholderText));
    if (hasRole(&widget, "primary")) {
        const QColor text = QApplication::palette().color(QPalette::HighlightedText);
        label.palette.setColor(QPalette::Active, QPalette::ButtonText, text);
        label.palette.setColor(QPalette::Inactive, QPalette::ButtonText, text);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, &widget);
}

void WindowStyle::drawTabLabel(const QStyleOptionTab &option, QPainter &painter,
                               const QWidget *widget) const
{
    QStyleOptionTab label = option;
    if (!option.state.testFlag(State_Selected) && !option.state.testFlag(State_MouseOver))
        label.palette.setColor(QPalette::WindowText,
                               ThemeColors::of(QApplication::palette()).muted);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &label, &painter, widget);
}

void WindowStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter,
                                 const QWidget &widget) const
{
    const ButtonLook look = lookOf(&widget);
    const ThemeColors tones = ThemeColors::of(QApplication::palette());
    drawToolButtonGround(painter, option, look);

    QStyleOptionToolButton label = withoutArrow(option); // that is drawn here
    label.state.setFlag(State_AutoRaise, false);
    const int side = sidePadding(look);
    label.rect.adjust(side, 0, -side, 0);
    const bool isOn = option.state.testFlag(State_On);
    if (look == ButtonLook::Toggle && !isOn)
        label.palette.setColor(QPalette::ButtonText, tones.muted);
    if (look == ButtonLook::Segment) {
        label.palette.setColor(QPalette::ButtonText,
                               QApplication::palette().color(QPalette::WindowText));
        if (isOn)
            label.font.setWeight(QFont::DemiBold);
    }
    if (look == ButtonLook::Framed && opensMenu(option)) {
        const bool hasOwnPart = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
        QRect arrow = option.rect;
        arrow.setLeft(option.rect.right() + 1 - (hasOwnPart ? MenuWidth : ArrowRoom));
        QRect text = option.rect;
        text.setLeft(text.left() + side);
        text.setRight(arrow.left() - 1 - (hasOwnPart ? side : 0));
        arrow = visualRect(option.direction, option.rect, arrow);
        label.rect = visualRect(option.direction, option.rect, text);
        drawDownArrow(painter, arrow,
                      option.state.testFlag(State_Enabled) ? tones.muted : tones.edge);
        if (hasOwnPart) {
            const QRect line(option.direction == Qt::LeftToRight ? arrow.left() : arrow.right(),
                             arrow.top() + 1, 1, arrow.height() - 2);
            painter.fillRect(line, tones.line);
        }
    }
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, &painter, &widget);
}

void WindowStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter,
                               const QWidget *widget) const
{
    if (isTyped(option) && option.frame)
        drawField(painter, option, widget);
    const ThemeColors tones = ThemeColors::of(QApplication::palette());
    drawDownArrow(painter, subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget),
                  option.state.testFlag(State_Enabled) ? tones.muted : tones.edge);
}

} // namespace RadarDesk::gui
