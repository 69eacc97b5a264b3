// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/twolines.h>

#include <gui/kit/symbolicon.h>
#include <gui/kit/theme.h>

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace RadarDesk::gui {

namespace {

constexpr int LinesInset = 8;
constexpr int LinesSymbol = 16;
constexpr int LinesGap = 2;

QFont smallerFont(const QFont &font)
{
    QFont smaller = font;
    constexpr double Share = 0.88;
    smaller.setPointSizeF(font.pointSizeF() * Share);
    return smaller;
}

} // namespace

void paintTwoLines(QPainter *painter, const QStyleOptionViewItem &option, const TwoLines &lines)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tones tones = Tones::of(QApplication::palette()); // the list's has no ground
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(2, 1, -2, -1);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        QPainterPath shape;
        shape.addRoundedRect(row, 6, 6);
        painter->fillPath(shape, isSelected ? tones.chip : tones.chip.lighter(104));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tones.accent, 1));
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const auto align = [&option](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter);
    };
    const QFontMetrics metrics(option.font);
    const QFont small = smallerFont(option.font);
    const QFontMetrics smallMetrics(small);
    const int left = row.left() + LinesInset + LinesSymbol + LinesInset;
    const int right = row.right() - LinesInset;
    const int top =
        row.top() + (row.height() - metrics.height() - LinesGap - smallMetrics.height()) / 2;
    paintSymbol(*painter,
                place(QRect(row.left() + LinesInset, top + (metrics.height() - LinesSymbol) / 2,
                            LinesSymbol, LinesSymbol)),
                lines.symbol, lines.symbolTone);

    int firstEnd = right;
    painter->setFont(small);
    if (!lines.badge.isEmpty()) {
        const int width = smallMetrics.horizontalAdvance(lines.badge);
        const QRect badge(right - width, top, width, metrics.height());
        painter->setPen(lines.badgeTone);
        painter->drawText(place(badge), align(Qt::AlignRight), lines.badge);
        firstEnd = badge.left() - LinesInset;
    }
    const int secondTop = top + metrics.height() + LinesGap;
    int secondEnd = right;
    painter->setPen(tones.muted);
    if (!lines.secondEnd.isEmpty()) {
        const int width = smallMetrics.horizontalAdvance(lines.secondEnd);
        const QRect end(right - width, secondTop, width, smallMetrics.height());
        painter->drawText(place(end), align(Qt::AlignRight), lines.secondEnd);
        secondEnd = end.left() - LinesInset;
    }
    painter->setPen(lines.secondTone);
    const QRect second(left, secondTop, secondEnd - left, smallMetrics.height());
    painter->drawText(place(second), align(Qt::AlignLeft),
                      smallMetrics.elidedText(lines.second, Qt::ElideRight, second.width()));
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::WindowText));
    const QRect first(left, top, firstEnd - left, metrics.height());
    painter->drawText(place(first), align(Qt::AlignLeft),
                      metrics.elidedText(lines.first, Qt::ElideRight, first.width()));
    painter->restore();
}

QSize twoLinesSize(const QStyleOptionViewItem &option)
{
    constexpr int Air = 12;
    constexpr int LeastWidth = 100;
    return {LeastWidth,
            QFontMetrics(option.font).height() + LinesGap
                + QFontMetrics(smallerFont(option.font)).height() + Air};
}

} // namespace RadarDesk::gui
