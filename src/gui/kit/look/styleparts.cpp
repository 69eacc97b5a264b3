// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/styleparts.h>

#include <gui/kit/look/themecolors.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QProgressBar>
#include <QProxyStyle>
#include <QStyleOption>

namespace RadarDesk::gui {

namespace {

constexpr qreal Corner = 5;

/// A view may have taken colors out of its own palette.
ThemeColors windowTones()
{
    return ThemeColors::of(QApplication::palette());
}

QColor windowColor(QPalette::ColorRole role)
{
    return QApplication::palette().color(role);
}

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool hasFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool isDown(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Sunken);
}

/// The border of a control in that state.
QColor borderOf(const QStyleOption &option)
{
    const ThemeColors tones = windowTones();
    if (!isEnabled(option))
        return tones.line;
    if (hasFocus(option))
        return tones.accent;
    return isHovered(option) ? tones.muted : tones.edge;
}

/// The border of an indicator, which has a meaning by itself.
QColor indicatorBorder(const QStyleOption &option)
{
    return hasFocus(option) ? windowTones().accent : windowTones().muted;
}

void drawPrimaryButton(QPainter &painter, const QStyleOption &option)
{
    constexpr qreal PrimaryCorner = 6;
    const ThemeColors tones = windowTones();
    QColor ground = tones.accent;
    if (!isEnabled(option))
        ground = tones.line;
    else if (isDown(option))
        ground = tones.accent.darker(115);
    else if (isHovered(option))
        ground = tones.accent.lighter(112);
    const QColor border =
        isEnabled(option) && hasFocus(option) ? windowColor(QPalette::WindowText) : ground;
    drawBox(painter, option.rect, ground, border, PrimaryCorner, 2);
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    const QPointF points[] = {at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)};
    painter.drawPolyline(points, 3);
}

} // namespace

bool hasRole(const QWidget *widget, const char *property)
{
    // Most widgets have none; to ask property() first would look through all of their classes.
    return widget && widget->dynamicPropertyNames().contains(property)
        && widget->property(property).toBool();
}

QFont weighted(const QWidget &widget, QFont::Weight weight)
{
    QFont font = widget.testAttribute(Qt::WA_SetFont) ? widget.font() : QFont();
    font.setWeight(weight);
    return font;
}

bool isListOfBox(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

bool isTyped(const QStyleOptionComboBox &option)
{
    return option.subControls.testFlag(QStyle::SC_ComboBoxFrame);
}

std::optional<int> ownMetric(QStyle::PixelMetric metric, const QWidget *widget)
{
    switch (metric) {
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarBaseOverlap:
        return 0;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return 16;
    case QStyle::PM_MenuPanelWidth:
        return 1; // its edge, which the entry at the mouse doesn't cover
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return 8;
    case QStyle::PM_TabBarTabHSpace:
        return 24;
    case QStyle::PM_TabBarTabVSpace:
        return hasRole(widget, "low") ? 6 : 10;
    case QStyle::PM_FocusFrameHMargin:
        // In line with what is chosen, in the box above.
        return isListOfBox(widget) ? std::optional(6) : std::nullopt;
    default:
        return std::nullopt;
    }
}

ButtonLook lookOf(const QWidget *widget)
{
    if (hasRole(widget, "segment"))
        return ButtonLook::Segment;
    if (hasRole(widget, "toggle"))
        return ButtonLook::Toggle;
    return hasRole(widget, "framed") ? ButtonLook::Framed : ButtonLook::Plain;
}

bool isInCell(const QWidget *widget)
{
    const QWidget *const viewport = widget ? widget->parentWidget() : nullptr;
    return viewport && qobject_cast<const QAbstractItemView *>(viewport->parentWidget());
}

void drawBox(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &border,
             qreal corner, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool inCell = isInCell(widget);
    const QColor ground =
        isEnabled(option) ? windowColor(QPalette::Base) : windowColor(QPalette::Window);
    drawBox(painter, option.rect, ground, inCell ? windowTones().accent : borderOf(option),
            inCell ? 0 : Corner);
}

void drawPushButton(QPainter &painter, const QStyleOption &option, const QWidget &widget)
{
    if (hasRole(&widget, "primary")) {
        drawPrimaryButton(painter, option);
        return;
    }
    const QColor ground = isDown(option) ? windowTones().chip : windowColor(QPalette::Button);
    drawBox(painter, option.rect, ground, borderOf(option), Corner);
}

void drawToolButtonGround(QPainter &painter, const QStyleOption &option, ButtonLook look)
{
    const ThemeColors tones = windowTones();
    const bool isOn = option.state.testFlag(QStyle::State_On);
    switch (look) {
    case ButtonLook::Plain:
        break;
    case ButtonLook::Segment: {
        const QColor border = hasFocus(option) ? tones.accent : isOn ? tones.line : QColor();
        drawBox(painter, option.rect, isOn ? windowColor(QPalette::Base) : QColor(), border,
                Corner);
        break;
    }
    case ButtonLook::Toggle:
        drawBox(painter, option.rect, isOn ? tones.chip : QColor(), borderOf(option),
                option.rect.height() / 2.0);
        break;
    case ButtonLook::Framed:
        drawBox(painter, option.rect, isDown(option) ? tones.chip : windowColor(QPalette::Button),
                borderOf(option), Corner);
        break;
    }
}

void drawDownArrow(QPainter &painter, const QRect &rect, const QColor &color)
{
    constexpr qreal HalfWidth = 3.5;
    constexpr qreal HalfHeight = 1.75;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const QPointF points[] = {middle + QPointF(-HalfWidth, -HalfHeight),
                              middle + QPointF(0, HalfHeight),
                              middle + QPointF(HalfWidth, -HalfHeight)};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter, {16, 16}, option.rect);
    const ThemeColors tones = windowTones();
    constexpr qreal BoxCorner = 3;
    if (option.state.testFlag(QStyle::State_Off)) {
        drawBox(painter, box, windowColor(QPalette::Base), indicatorBorder(option), BoxCorner);
        return;
    }
    const QColor ground = isEnabled(option) ? tones.accent : tones.muted;
    drawBox(painter, box, ground, hasFocus(option) ? windowColor(QPalette::WindowText) : ground,
            BoxCorner);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor sign = windowColor(QPalette::HighlightedText);
    if (option.state.testFlag(QStyle::State_NoChange))
        painter.fillRect(box.adjusted(4, 7, -4, -7), sign);
    else
        drawTick(painter, box, sign);
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter, {16, 16}, option.rect);
    const ThemeColors tones = windowTones();
    const qreal round = box.width() / 2.0;
    if (!option.state.testFlag(QStyle::State_On)) {
        drawBox(painter, box, windowColor(QPalette::Base), indicatorBorder(option), round);
        return;
    }
    constexpr qreal Ring = 5;
    const QColor ring = isEnabled(option) ? tones.accent : tones.muted;
    drawBox(painter, box, windowColor(QPalette::Base), ring, round, Ring);
    if (hasFocus(option))
        drawBox(painter, box, {}, windowColor(QPalette::WindowText), round);
}

void drawProgress(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto &bar = static_cast<const QStyleOptionProgressBar &>(option);
    const double whole = bar.maximum - bar.minimum;
    const double share = whole > 0 ? (bar.progress - bar.minimum) / whole : 0;
    QRect done = option.rect;
    done.setWidth(qRound(done.width() * qBound(0.0, share, 1.0)));
    if (done.width() > 0) {
        constexpr qreal BarCorner = 4;
        drawBox(painter, QStyle::visualRect(option.direction, option.rect, done),
                hasRole(widget, "over") ? windowTones().failure : windowTones().accent, {},
                BarCorner);
    }
}

void drawTab(QPainter &painter, const QStyleOption &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect.adjusted(0, option.rect.height() - 2, 0, 0),
                         windowTones().accent);
}

void drawHeaderSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, windowColor(QPalette::Window));
    painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), windowTones().line);
}

void drawStatusBar(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (hasRole(widget, "production"))
        painter.fillRect(option.rect, windowTones().tinted(Tone::Failure, 0.14F));
    QRect line = option.rect;
    line.setHeight(1);
    painter.fillRect(line, windowTones().line);
}

bool opensMenu(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu)
        || option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

QStyleOptionToolButton withoutArrow(const QStyleOptionToolButton &option)
{
    QStyleOptionToolButton rest = option;
    rest.features &= ~QStyleOptionToolButton::HasMenu;
    return rest;
}

int sidePadding(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Plain:
        break;
    case ButtonLook::Segment:
        return 12;
    case ButtonLook::Toggle:
        return 10;
    case ButtonLook::Framed:
        return 9;
    }
    return 0;
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &contents, ButtonLook look)
{
    QSize size = contents;
    // The text of a choice is bold once it is chosen, and must not move then.
    if (look == ButtonLook::Segment && !option.text.isEmpty()) {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        size.rwidth() += QFontMetrics(bold).horizontalAdvance(option.text)
            - QFontMetrics(option.font).horizontalAdvance(option.text);
    }
    const int sides = 2 * sidePadding(look);
    switch (look) {
    case ButtonLook::Plain:
        break;
    case ButtonLook::Segment:
        return size + QSize(sides, 8);
    case ButtonLook::Toggle:
        return size + QSize(sides, 6);
    case ButtonLook::Framed:
        if (option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
            return size + QSize(sides, 8);
        return size + QSize(opensMenu(option) ? sides / 2 + ArrowRoom : sides, 8);
    }
    return size;
}

void drawBoxLabel(const QProxyStyle &style, const QStyleOption &option, QPainter &painter,
                  const QWidget *widget)
{
    constexpr int Gap = 4; // after the icon
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (!box)
        return;
    QStyleOptionComboBox label = *box;
    const int icon = label.currentIcon.isNull() ? 0 : label.iconSize.width() + Gap;
    const QRect place =
        style.subControlRect(QStyle::CC_ComboBox, box, QStyle::SC_ComboBoxEditField, widget);
    label.currentText = label.fontMetrics.elidedText(label.currentText, Qt::ElideRight,
                                                     place.width() - icon - Gap / 2);
    style.QProxyStyle::drawControl(QStyle::CE_ComboBoxLabel, &label, &painter, widget);
}

} // namespace RadarDesk::gui
