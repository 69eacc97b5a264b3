// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/delivery/missedview.h>

#include <gui/kit/look/scaledfont.h>
#include <gui/kit/look/themecolors.h>
#include <session/delivery/deliverycase.h>
#include <workbench/core/tiptext.h>

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QSet>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace RadarDesk::gui {

using namespace session;

namespace {

constexpr int BarHeight = 8;
constexpr int BetweenNameAndBar = 12;
constexpr int Inset = 4;
constexpr double AxisLetters = 0.9;
constexpr int HalfCross = 4;

} // namespace

MissedView::MissedView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Missed while away"));
}

void MissedView::showMissed(const MissedMessages &missed)
{
    m_missed = missed;
    setAccessibleDescription(missed.lines().join(u'\n'));
    setVisible(!missed.isEmpty());
    updateGeometry();
    update();
}

int MissedView::rowHeight() const
{
    return fontMetrics().height() + 8;
}

int MissedView::nameWidth() const
{
    int width = 0;
    for (const ClientBar &bar : m_missed.bars)
        width = std::max(width, fontMetrics().horizontalAdvance(bar.name));
    return std::min(width, this->width() / 3);
}

QSize MissedView::sizeHint() const
{
    const int rows = static_cast<int>(m_missed.bars.size()) + 1; // and the axis
    return {400, rows * rowHeight() + 2 * Inset};
}

QSize MissedView::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRect MissedView::barRect(qsizetype number) const
{
    const int left = Inset + nameWidth() + BetweenNameAndBar;
    const int top = Inset + static_cast<int>(number) * rowHeight() + (rowHeight() - BarHeight) / 2;
    return {left, top, std::max(width() - left - 2 * Inset, 1), BarHeight};
}

int MissedView::xOf(const QDateTime &time) const
{
    const QRect bar = barRect(0);
    const qint64 whole = std::max<qint64>(m_missed.from.msecsTo(m_missed.to), 1);
    const qint64 part = std::clamp<qint64>(m_missed.from.msecsTo(time), 0, whole);
    return bar.left() + static_cast<int>(part * (bar.width() - 1) / whole);
}

QRect MissedView::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void MissedView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_missed.bars.size(); ++i) {
        paintBar(painter, i);
        paintMessages(painter, i);
    }
    paintAxis(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void MissedView::paintBar(QPainter &painter, qsizetype number) const
{
    const ThemeColors tones = ThemeColors::of(palette());
    const ClientBar &bar = m_missed.bars.at(number);
    const QRect place = barRect(number);
    const QRect name(Inset, place.center().y() - rowHeight() / 2, nameWidth(), rowHeight());
    painter.setPen(tones.plain);
    painter.drawText(mirrored(name), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(bar.name, Qt::ElideMiddle, name.width()));
    // From its first connection to its last one it was meant to be there.
    const int first = xOf(bar.spans.constFirst().from);
    const int last = bar.spans.constLast().isOpen || !bar.missed.isEmpty()
        ? place.right()
        : xOf(bar.spans.constLast().to);
    const QRect away(QPoint(first, place.center().y()), QPoint(last, place.center().y()));
    painter.setPen(QPen(tones.muted, 1, Qt::DotLine));
    painter.drawLine(mirrored(away).topLeft(), mirrored(away).topRight());
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.isOwn ? tones.muted : tones.success);
    for (const ClientBar::Span &span : bar.spans) {
        const int left = xOf(span.from);
        const int right = std::max(xOf(span.to), left + 2);
        painter.drawRoundedRect(
            mirrored(QRect(QPoint(left, place.top()), QPoint(right, place.bottom()))), 3, 3);
    }
}

void MissedView::paintMessages(QPainter &painter, qsizetype number) const
{
    const ThemeColors tones = ThemeColors::of(palette());
    const ClientBar &bar = m_missed.bars.at(number);
    const QRect place = barRect(number);
    const QSet<QDateTime> missed(bar.missed.begin(), bar.missed.end());
    for (const QDateTime &sent : m_missed.sent) {
        const QRect spot = mirrored(QRect(xOf(sent), place.top(), 1, place.height()));
        const QPoint center = spot.center();
        if (missed.contains(sent)) {
            painter.setPen(QPen(tones.failure, 2));
            painter.drawLine(center + QPoint(-HalfCross, -HalfCross),
                             center + QPoint(HalfCross, HalfCross));
            painter.drawLine(center + QPoint(-HalfCross, HalfCross),
                             center + QPoint(HalfCross, -HalfCross));
        } else if (sent >= bar.spans.constFirst().from) {
            painter.setPen(QPen(tones.window, 2));
            painter.drawLine(QPoint(center.x(), place.top()), QPoint(center.x(), place.bottom()));
        }
    }
}

void MissedView::paintAxis(QPainter &painter) const
{
    if (m_missed.isEmpty())
        return;
    const QRect last = barRect(m_missed.bars.size() - 1);
    const QRect axis(last.left(), last.center().y() + rowHeight() / 2, last.width(), rowHeight());
    painter.setPen(ThemeColors::of(palette()).muted);
    painter.setFont(scaledFont(font(), AxisLetters));
    const auto time = [](const QDateTime &moment) {
        return moment.toLocalTime().time().toString(QStringLiteral("HH:mm:ss"));
    };
    painter.drawText(mirrored(axis), Qt::AlignTop | Qt::AlignLeading, time(m_missed.from));
    painter.drawText(mirrored(axis), Qt::AlignTop | Qt::AlignTrailing, time(m_missed.to));
    if (m_missed.leftOut > 0)
        painter.drawText(mirrored(axis), Qt::AlignTop | Qt::AlignHCenter,
                         tr("%n more client(s)", nullptr, m_missed.leftOut));
}

bool MissedView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = (help->pos().y() - Inset) / rowHeight();
    if (row < 0 || row >= m_missed.bars.size()) {
        QToolTip::hideText();
        return true;
    }
    const ClientBar &bar = m_missed.bars.at(row);
    QStringList lines{bar.text()};
    for (const ClientBar::Span &span : bar.spans) {
        if (!span.ending.isEmpty())
            lines.append(QStringLiteral("%1  %2").arg(clockTime(span.to), span.ending));
    }
    QToolTip::showText(help->globalPos(), workbench::tipText(lines.join(u'\n')), this);
    return true;
}

void MissedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace RadarDesk::gui

#include "moc_missedview.cpp"
