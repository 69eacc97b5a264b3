// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/accessdelegate.h>

#include <gui/kit/symbolicon.h>
#include <gui/kit/theme.h>
#include <privatechannels/access/accessmodel.h>

#include <QApplication>
#include <QPainter>

namespace RadarDesk::gui {

using namespace privatechannels;

namespace {

constexpr int CellMargin = 10;
constexpr int CellSymbol = 16;
constexpr int RemarkGap = 8;
constexpr qreal SmallLetters = 0.88;

QString symbolOf(const AccessCell &cell, bool running)
{
    if (running)
        return QStringLiteral("time");
    if (!cell.last)
        return {};
    switch (cell.last->outcome) {
    case AccessOutcome::Allowed:
        return QStringLiteral("done");
    case AccessOutcome::Refused:
        return QStringLiteral("private");
    case AccessOutcome::Faulty:
        break;
    }
    return QStringLiteral("warning");
}

QColor toneOf(const AccessCell &cell, bool running, const Tones &tones)
{
    if (running || !cell.last)
        return tones.muted;
    switch (cell.last->outcome) {
    case AccessOutcome::Allowed:
        return tones.success;
    case AccessOutcome::Refused:
        return tones.muted;
    case AccessOutcome::Faulty:
        break;
    }
    return tones.warning;
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * SmallLetters);
    return small;
}

/// A bar at the cell's edge where something differs, besides the words.
void paintMark(QPainter &painter, const QRect &cell, Qt::LayoutDirection direction,
               const QColor &colour)
{
    const QRect bar(cell.left(), cell.top() + 3, 3, cell.height() - 6);
    painter.fillRect(QStyle::visualRect(direction, cell, bar), colour);
}

} // namespace

void AccessDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const auto cell = index.data(AccessModel::CellRole).value<AccessCell>();
    const bool running = index.data(AccessModel::RunningRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Tones tones = Tones::of(option.palette);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const bool differs = cell.differs() && !running;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (differs)
        paintMark(*painter, option.rect, option.direction,
                  cell.differsFromExpected() ? tones.failure : tones.warning);
    const QRect area = option.rect.adjusted(CellMargin, 4, -CellMargin, -4);
    const QString remark = running ? QString() : expectationRemark(cell);
    const QFont small = smallFont(option.font);
    const int wordHeight = QFontMetrics(option.font).height();
    const int height = wordHeight + (remark.isEmpty() ? 0 : QFontMetrics(small).height());
    const int top = area.top() + (area.height() - height) / 2;

    const QString symbol = symbolOf(cell, running);
    const int inset = symbol.isEmpty() ? 0 : CellSymbol + 8;
    if (!symbol.isEmpty()) {
        const QRect place(area.left(), top + (wordHeight - CellSymbol) / 2, CellSymbol, CellSymbol);
        paintSymbol(*painter, QStyle::visualRect(option.direction, area, place), symbol,
                    selected ? text : toneOf(cell, running, tones));
    }
    const auto flags = static_cast<int>(
        Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    const auto line = [&](int x, int y, const QFont &font, const QColor &colour,
                          const QString &words) {
        const QFontMetrics metrics(font);
        const QRect place(area.left() + x, y, area.width() - x, metrics.height());
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(option.direction, area, place), flags,
                          metrics.elidedText(words, Qt::ElideRight, place.width()));
    };
    QFont bold = option.font;
    bold.setBold(differs);
    const QString word = index.data().toString();
    line(inset, top, bold, selected || cell.last || running ? text : tones.muted, word);
    if (const QString change = changeRemark(cell); !change.isEmpty() && !running)
        line(inset + QFontMetrics(bold).horizontalAdvance(word) + RemarkGap,
             top + QFontMetrics(bold).ascent() - QFontMetrics(small).ascent(), small,
             selected ? text : tones.warning, change);
    line(inset, top + wordHeight, small,
         selected                         ? text
             : cell.differsFromExpected() ? tones.failure
                                          : tones.muted,
         remark);
    painter->restore();
}

QSize AccessDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {150,
            QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height()
                + 10};
}

} // namespace RadarDesk::gui

#include "moc_accessdelegate.cpp"
