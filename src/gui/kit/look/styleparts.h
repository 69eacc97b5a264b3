// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QStyle>

#include <optional>

class QFrame;
class QLabel;
class QPainter;
class QProxyStyle;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionToolButton;
class QWidget;

namespace RadarDesk::gui {

/// What a tool button is drawn as.
enum class ButtonLook {
    Plain, ///< As Fusion draws it.
    Segment, ///< One of several choices in a row.
    Toggle, ///< A round switch, for a filter.
    Framed, ///< Like a push button.
};

/// Whether \a widget has that dynamic property, and it is true.
[[nodiscard]] bool hasRole(const QWidget *widget, const char *property);
[[nodiscard]] ButtonLook lookOf(const QWidget *widget);
/// A font that leaves all but \a weight to where it is used.
[[nodiscard]] QFont weighted(const QWidget &widget, QFont::Weight weight);
/// Whether \a widget edits a cell of a view.
[[nodiscard]] bool isInCell(const QWidget *widget);

/// Whether \a widget is what opens below a combo box.
[[nodiscard]] bool isListOfBox(const QWidget *widget);
/// Whether a combo box has a frame of its own.
[[nodiscard]] bool isTyped(const QStyleOptionComboBox &option);

/// The metric where it is another than Fusion's.
[[nodiscard]] std::optional<int> ownMetric(QStyle::PixelMetric metric, const QWidget *widget);

/// Gives \a label the color, font and margins of its properties.
void applyLabelRole(QLabel &label);

inline constexpr int ArrowRoom = 26; ///< Of an arrow beside a button's text.
/// Of the part of a control that opens a menu or a list.
inline constexpr int MenuWidth = 22;
[[nodiscard]] bool opensMenu(const QStyleOptionToolButton &option);
/// \a option without the arrow that Fusion draws upon an icon.
[[nodiscard]] QStyleOptionToolButton withoutArrow(const QStyleOptionToolButton &option);
/// The room at each side of what a tool button with that look shows, in pixels.
[[nodiscard]] int sidePadding(ButtonLook look);
/// The size of a tool button with that look around \a contents.
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &contents,
                                   ButtonLook look);

/// Fills \a rect and draws a border of one pixel inside it; an invalid color leaves that out.
void drawBox(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &border,
             qreal corner, qreal width = 1);
/// The ground of what can be typed into, with its border.
void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawPushButton(QPainter &painter, const QStyleOption &option, const QWidget &widget);
void drawToolButtonGround(QPainter &painter, const QStyleOption &option, ButtonLook look);
/// The arrow of what opens downward, in the middle of \a rect.
void drawDownArrow(QPainter &painter, const QRect &rect, const QColor &color);
void drawCheckBox(QPainter &painter, const QStyleOption &option);
void drawRadioButton(QPainter &painter, const QStyleOption &option);
void drawProgress(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawTab(QPainter &painter, const QStyleOption &option);
void drawHeaderSection(QPainter &painter, const QStyleOption &option);
void drawStatusBar(QPainter &painter, const QStyleOption &option, const QWidget *widget);
/// Whether \a frame has a look of its own, which is drawn then.
[[nodiscard]] bool drawFrame(QPainter &painter, const QStyleOption &option, const QFrame &frame);

/// The text of a drop-down as \a style draws it; what doesn't fit ends with "…".
void drawBoxLabel(const QProxyStyle &style, const QStyleOption &option, QPainter &painter,
                  const QWidget *widget);

} // namespace RadarDesk::gui
