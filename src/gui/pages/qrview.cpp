// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/pages/qrview.h>

#include <QPainter>

namespace RadarDesk::gui {

using namespace sandbox;

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(200, 200);
    setAccessibleName(tr("QR code"));
}

void QrView::setText(const QString &text)
{
    m_code = QrCode::of(text.toUtf8());
    setAccessibleDescription(text);
    update();
}

QSize QrView::sizeHint() const
{
    return {280, 280};
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!m_code)
        return;
    const int modules = m_code->size() + 2 * QrCode::Margin;
    // Modules of whole pixels: edges between them would be grey otherwise.
    const qreal ratio = devicePixelRatioF();
    const int pixels = static_cast<int>(std::min(width(), height()) * ratio) / modules;
    const qreal module = pixels / ratio;
    const qreal side = module * modules;
    const QPointF origin((width() - side) / 2, (height() - side) / 2);
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(origin, QSizeF(side, side)), 8, 8);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::black);
    for (int y = 0; y < m_code->size(); ++y) {
        for (int x = 0; x < m_code->size(); ++x) {
            if (m_code->isDark(x, y))
                painter.drawRect(QRectF(origin.x() + (x + QrCode::Margin) * module,
                                        origin.y() + (y + QrCode::Margin) * module, module,
                                        module));
        }
    }
}

} // namespace RadarDesk::gui

#include "moc_qrview.cpp"
