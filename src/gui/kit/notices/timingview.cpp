// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/timingview.h>

#include <gui/kit/look/theme.h>
#include <workbench/events/eventtext.h>

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr int TimingInset = 16;
constexpr int BarHeight = 10;
constexpr int TimingTop = 8;
constexpr int RowGap = 6;

} // namespace

TimingView::TimingView(QWidget *parent)
    : QWidget(parent)
{
}

void TimingView::setPhases(const QList<Phase> &phases)
{
    m_phases = phases;
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

std::chrono::microseconds TimingView::total() const
{
    return m_phases.isEmpty() ? std::chrono::microseconds(0) : m_phases.last().end;
}

QSize TimingView::minimumSizeHint() const
{
    // A row for each phase and for them all together.
    const auto rows = static_cast<int>(m_phases.size()) + 1;
    return {200, rows * (fontMetrics().height() + RowGap) + 2 * TimingTop};
}

QString TimingView::text() const
{
    QStringList lines;
    for (const Phase &phase : m_phases)
        lines.append(tr("%1: %2").arg(phase.name, shortDuration(phase.end - phase.begin)));
    if (m_phases.size() > 1)
        lines.append(tr("%1: %2").arg(tr("Together"), shortDuration(total())));
    return lines.join(u'\n');
}

void TimingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors tones = ThemeColors::of(palette());
    if (m_phases.isEmpty()) {
        painter.setPen(tones.muted);
        painter.drawText(rect().adjusted(TimingInset, TimingInset, -TimingInset, -TimingInset),
                         Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
                         tr("This event has no request, so there is no timing."));
        return;
    }
    int nameWidth = fontMetrics().horizontalAdvance(tr("Together"));
    int timeWidth = fontMetrics().horizontalAdvance(shortDuration(total()));
    for (const Phase &phase : m_phases) {
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(phase.name));
        timeWidth = std::max(
            timeWidth, fontMetrics().horizontalAdvance(shortDuration(phase.end - phase.begin)));
    }
    const QRect area = rect().adjusted(TimingInset, TimingTop, -TimingInset, -TimingTop);
    const int barLeft = area.left() + nameWidth + 12;
    const int barWidth = std::max(20, area.width() - nameWidth - timeWidth - 24);
    const double whole = std::max<double>(1, static_cast<double>(total().count()));
    const int rowHeight = fontMetrics().height() + RowGap;
    const auto place = [this, &area](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), area, r);
    };

    int y = area.top();
    for (const Phase &phase : m_phases) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(place({area.left(), y, nameWidth, rowHeight}),
                         Qt::AlignLeading | Qt::AlignVCenter, phase.name);
        const int x =
            barLeft + static_cast<int>(barWidth * static_cast<double>(phase.begin.count()) / whole);
        const int width = std::max(
            2,
            static_cast<int>(barWidth * static_cast<double>((phase.end - phase.begin).count())
                             / whole));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.chip);
        painter.drawRoundedRect(
            place({barLeft, y + (rowHeight - BarHeight) / 2, barWidth, BarHeight}), 5, 5);
        painter.setBrush(tones.accent);
        painter.drawRoundedRect(place({x, y + (rowHeight - BarHeight) / 2, width, BarHeight}), 5,
                                5);
        painter.setPen(tones.muted);
        painter.drawText(place({barLeft + barWidth + 12, y, timeWidth, rowHeight}),
                         Qt::AlignTrailing | Qt::AlignVCenter,
                         shortDuration(phase.end - phase.begin));
        y += rowHeight;
    }
    if (m_phases.size() < 2)
        return;
    painter.setPen(palette().color(QPalette::WindowText));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(place({area.left(), y, nameWidth + 12, rowHeight}),
                     Qt::AlignLeading | Qt::AlignVCenter, tr("Together"));
    painter.drawText(place({barLeft, y, barWidth + 12 + timeWidth, rowHeight}),
                     Qt::AlignTrailing | Qt::AlignVCenter, shortDuration(total()));
}

} // namespace RadarDesk::gui

#include "moc_timingview.cpp"
