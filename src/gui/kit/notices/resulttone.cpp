// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/resulttone.h>

#include <gui/kit/look/symbolicon.h>
#include <gui/kit/look/theme.h>

#include <QLabel>
#include <QPainter>

namespace RadarDesk::gui {

void showTone(QLabel &label, ResultTone tone, Qt::AlignmentFlag vertical)
{
    const QPalette around = label.parentWidget()->palette();
    const ThemeColors tones = ThemeColors::of(around);
    QPalette colors = label.palette();
    colors.setColor(QPalette::WindowText,
                    tone == ResultTone::Bad        ? tones.failure
                        : tone == ResultTone::Good ? around.color(QPalette::WindowText)
                                                   : tones.muted);
    label.setPalette(colors);
    label.setAlignment((label.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                       | vertical);
}

void paintTone(QWidget &widget, const QRectF &place, ResultTone tone, const QString &open)
{
    const ThemeColors tones = ThemeColors::of(widget.palette());
    QPainter painter(&widget);
    if (tone == ResultTone::Good)
        paintSymbol(painter, place, QStringLiteral("done"), tones.success);
    else if (tone == ResultTone::Bad)
        paintSymbol(painter, place, QStringLiteral("failed"), tones.failure);
    else if (!open.isEmpty())
        paintSymbol(painter, place, open, tones.muted);
}

} // namespace RadarDesk::gui
