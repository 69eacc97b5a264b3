// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/markshape.h>

#include <gui/kit/look/themecolors.h>

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace RadarDesk::gui {

using namespace workbench;

QColor markColor(Mark mark, const QPalette &palette)
{
    // At least 4.5 to 1 on the ground of a list.
    const bool isOnDark = isDark(palette);
    switch (mark) {
    case Mark::None:
        return Qt::transparent;
    case Mark::Red:
        return isOnDark ? QColor(0xf2, 0x7b, 0x7b) : QColor(0xc6, 0x28, 0x28);
    case Mark::Yellow:
        return isOnDark ? QColor(0xe3, 0xc4, 0x4f) : QColor(0x8a, 0x68, 0x00);
    case Mark::Green:
        return isOnDark ? QColor(0x6f, 0xc8, 0x7d) : QColor(0x1f, 0x77, 0x35);
    case Mark::Blue:
        return isOnDark ? QColor(0x6f, 0xae, 0xf5) : QColor(0x15, 0x65, 0xc0);
    }
    return Qt::transparent;
}

void paintMark(QPainter &painter, const QRectF &place, Mark mark, const QColor &color)
{
    QPainterPath shape;
    const QPointF center = place.center();
    switch (mark) {
    case Mark::None:
        return;
    case Mark::Red:
        shape.addEllipse(place);
        break;
    case Mark::Yellow:
        shape.addPolygon(
            QPolygonF({QPointF(center.x(), place.top()), place.bottomRight(), place.bottomLeft()}));
        break;
    case Mark::Green:
        shape.addRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Mark::Blue:
        shape.addPolygon(
            QPolygonF({QPointF(center.x(), place.top()), QPointF(place.right(), center.y()),
                       QPointF(center.x(), place.bottom()), QPointF(place.left(), center.y())}));
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, color);
    painter.restore();
}

QIcon markIcon(Mark mark, const QPalette &palette)
{
    constexpr int Side = 16;
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(Side, Side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(3, 3, Side - 6, Side - 6), mark, markColor(mark, palette));
    return pixmap;
}

} // namespace RadarDesk::gui
