// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/windowstyle.h>

#include <gui/kit/look/selection.h>
#include <gui/kit/look/styleparts.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/look/themecolors.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabWidget>
#include <QToolButton>

namespace RadarDesk::gui {

namespace {

constexpr QMargins FieldPadding(8, 4, 8, 4); // with the border
constexpr QMargins HeaderPadding(10, 5, 10, 6);

/// Between the text of a combo box and its arrow, or else the last letter is cut.
constexpr int LabelMargin = 6;

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        applyLabelRole(*label);
        return;
    }
    if (hasRole(widget, "fixed"))
        widget->setFont(QFont(QFontDatabase::systemFont(QFontDatabase::FixedFont).family()));
    if (hasRole(widget, "primary"))
        widget->setFont(weighted(*widget, QFont::DemiBold));
    if (hasRole(widget, "separator"))
        widget->setMaximumHeight(1);
    if (qobject_cast<QAbstractButton *>(widget) || widget->inherits("QLineEdit")
        || widget->inherits("QAbstractSpinBox"))
        widget->setAttribute(Qt::WA_Hover);
    auto *const frame = qobject_cast<QFrame *>(widget);
    const bool isPopup = widget->windowType() == Qt::Popup;
    const bool isList = widget->inherits("QListView") && !isListOfBox(widget) && !isPopup;
    const bool isTextOnTab = widget->inherits("QPlainTextEdit") && widget->parentWidget()
        && widget->parentWidget()->inherits("QStackedWidget");
    if (frame && (isList || isTextOnTab))
        frame->setFrameShape(QFrame::NoFrame);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && isQuietSelection(*item)) {
            QStyleOptionViewItem quiet = *item;
            quietSelection(quiet);
            QProxyStyle::drawPrimitive(element, &quiet, painter, widget);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        if (widget && widget->inherits("QPushButton")) {
            drawPushButton(*painter, *option, *widget);
            return;
        }
        break;
    case PE_PanelLineEdit:
        // Within a combo box or a field for times, that draws the ground.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        drawField(*painter, *option, widget);
        return;
    case PE_Frame:
        if (widget
            && (widget->inherits("QAbstractScrollArea") || widget->windowType() == Qt::Popup)) {
            const ThemeColors tones = ThemeColors::of(QApplication::palette());
            drawBox(*painter, option->rect, {}, widget->hasFocus() ? tones.accent : tones.edge, 2);
            return;
        }
        break;
    case PE_FrameFocusRect:
        if (widget && (qobject_cast<const QAbstractButton *>(widget)))
            return; // told by the border
        break;
    case PE_IndicatorTabClose:
        symbolIcon(QStringLiteral("close"))
            .paint(painter, option->rect.adjusted(2, 2, -2, -2), Qt::AlignCenter,
                   option->state.testFlag(State_Raised) ? QIcon::Normal : QIcon::Disabled);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*painter, *option);
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelMenu:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        [[fallthrough]];
    case PE_FrameMenu: // Fusion's isn't seen on a dark ground
        drawBox(*painter, option->rect, {}, ThemeColors::of(QApplication::palette()).edge, 0);
        return;
    case PE_PanelStatusBar:
        drawStatusBar(*painter, *option, widget);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_ShapedFrame:
        if (const auto *frame = qobject_cast<const QFrame *>(widget);
            frame && drawFrame(*painter, *option, *frame))
            return;
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && widget) {
            drawButtonLabel(*button, *painter, *widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        drawBoxLabel(*this, *option, *painter, widget);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && isQuietSelection(*item)) {
            QStyleOptionViewItem quiet = *item;
            quietSelection(quiet);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item
            && item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled)
            && !item->icon.isNull()) {
            QStyleOptionMenuItem lit = *item;
            const int side = pixelMetric(PM_SmallIconSize, option, widget);
            lit.icon = item->icon.pixmap({side, side}, painter->device()->devicePixelRatioF(),
                                         QIcon::Selected);
            QProxyStyle::drawControl(element, &lit, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        drawBox(*painter, option->rect, ThemeColors::of(QApplication::palette()).line, {}, 4);
        return;
    case CE_ProgressBarContents:
        drawProgress(*painter, *option, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*painter, *option);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader muted = *header;
            // Qt takes its own margin off on all sides, without asking a style over it.
            const int side = HeaderPadding.left() - pixelMetric(PM_HeaderMargin, option, widget);
            muted.rect.adjust(side, 0, -side, 0);
            muted.palette.setColor(QPalette::ButtonText,
                                   ThemeColors::of(QApplication::palette()).muted);
            QProxyStyle::drawControl(element, &muted, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        drawTab(*painter, *option);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTabLabel(*tab, *painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, ThemeColors::of(QApplication::palette()).line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton) {
        if (lookOf(widget) != ButtonLook::Plain) {
            drawToolButton(*button, *painter, *widget);
            return;
        }
        if (button->toolButtonStyle == Qt::ToolButtonIconOnly) {
            const QStyleOptionToolButton icon = withoutArrow(*button);
            QProxyStyle::drawComplexControl(control, &icon, painter, widget);
            return;
        }
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        box && control == CC_ComboBox) {
        drawComboBox(*box, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                const QWidget *widget) const
{
    // Fusion would read the desktop's icon theme for these, which takes long at the start.
    switch (icon) {
    case SP_LineEditClearButton:
        return symbolIcon(QStringLiteral("close"));
    case SP_CommandLink: // of cards that have icons of their own
        return {};
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->lineWidth <= 0)
                return option->rect;
            return visualRect(option->direction, option->rect,
                              isInCell(widget) ? option->rect.adjusted(7, 1, -7, -1)
                                               : option->rect.marginsRemoved(FieldPadding));
        }
        break;
    case SE_ShapedFrameContents:
        if (hasRole(widget, "chip") || hasRole(widget, "production"))
            return qobject_cast<const QLabel *>(widget) ? option->rect.adjusted(9, 2, -9, -2)
                                                        : option->rect;
        break;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl part, const QWidget *widget) const
{
    const QRect &whole = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const int side = isInCell(widget) ? 7 : FieldPadding.left();
        return visualRect(option->direction, whole, whole.adjusted(side, 2, -MenuWidth - 2, -2));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        return visualRect(option->direction, whole,
                          QRect(whole.right() - MenuWidth, whole.top(), MenuWidth, whole.height()));
    }
    if (control == CC_ToolButton && lookOf(widget) == ButtonLook::Framed) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            const QRect menu(whole.right() + 1 - MenuWidth, whole.top(), MenuWidth, whole.height());
            const QRect rest(whole.left(), whole.top(), whole.width() - MenuWidth, whole.height());
            return visualRect(option->direction, whole, part == SC_ToolButtonMenu ? menu : rest);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return contents + (hasRole(widget, "primary") ? QSize(32, 12) : QSize(26, 8));
    case CT_LineEdit:
        return contents
            + QSize(FieldPadding.left() + FieldPadding.right(),
                    FieldPadding.top() + FieldPadding.bottom());
    case CT_ItemViewItem:
        if (isListOfBox(widget))
            return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(0, 8);
        break;
    case CT_ComboBox:
        return contents
            + QSize(FieldPadding.left() + MenuWidth + 2 + LabelMargin,
                    FieldPadding.top() + FieldPadding.bottom());
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && lookOf(widget) != ButtonLook::Plain)
            return toolButtonSize(*button, contents, lookOf(widget));
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Qt measures in bold, a font that no header is drawn in.
            const QFontMetrics metrics = widget ? widget->fontMetrics() : header->fontMetrics;
            const QSize text = metrics.size(0, header->text);
            return text
                + QSize(HeaderPadding.left() + HeaderPadding.right(),
                        HeaderPadding.top() + HeaderPadding.bottom());
        }
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    if (metric == PM_MenuButtonIndicator)
        return MenuWidth;
    const auto own = ownMetric(metric, widget);
    return own ? *own : QProxyStyle::pixelMetric(metric, option, widget);
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *more) const
{
    // A list below the box: it scrolls, and shows what is chosen and where the pointer is.
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

} // namespace RadarDesk::gui

#include "moc_windowstyle.cpp"
