// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/shrinkingbutton.h>

#include <QStyle>
#include <QStyleOptionToolButton>

namespace RadarDesk::gui {

ShrinkingButton::ShrinkingButton(QWidget *parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ShrinkingButton::hintWith(Qt::ToolButtonStyle style) const
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QSize icon = option.iconSize;
    const int text =
        style == Qt::ToolButtonIconOnly ? 0 : fontMetrics().horizontalAdvance(option.text) + 6;
    option.toolButtonStyle = style;
    const int arrow = popupMode() == MenuButtonPopup
        ? this->style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this)
        : 0;
    const QSize content(icon.width() + 4 + text + arrow,
                        qMax(icon.height(), fontMetrics().height()));
    return this->style()->sizeFromContents(QStyle::CT_ToolButton, &option, content, this);
}

QSize ShrinkingButton::sizeHint() const
{
    return hintWith(isShrunk() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void ShrinkingButton::setShrunk(bool isShrunk)
{
    if (m_isShrunk == isShrunk)
        return;
    m_isShrunk = isShrunk;
    setToolButtonStyle(isShrunk ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    updateGeometry();
}

int ShrinkingButton::savedWidth() const
{
    return hintWith(Qt::ToolButtonTextBesideIcon).width()
        - hintWith(Qt::ToolButtonIconOnly).width();
}

QSize ShrinkingButton::minimumSizeHint() const
{
    return m_isShrunk ? sizeHint() : hintWith(Qt::ToolButtonIconOnly);
}

void ShrinkingButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    if (m_isShrunk)
        return;
    setToolButtonStyle(width() < sizeHint().width() ? Qt::ToolButtonIconOnly
                                                    : Qt::ToolButtonTextBesideIcon);
}

} // namespace RadarDesk::gui

#include "moc_shrinkingbutton.cpp"
