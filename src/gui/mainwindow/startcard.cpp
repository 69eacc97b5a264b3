// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/startcard.h>

#include <gui/kit/look/themecolors.h>

#include <QStyleOptionButton>
#include <QStylePainter>

#include <limits>

namespace RadarDesk::gui {

QFont StartCard::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int StartCard::gap() const
{
    return fontMetrics().height() / 2;
}

int StartCard::textStart() const
{
    return gap() + fontMetrics().height() + gap();
}

int StartCard::titleWidth() const
{
    return textStart() + QFontMetrics(titleFont()).horizontalAdvance(text()) + gap() + 1;
}

int StartCard::heightWith(const QString &description, int width) const
{
    const int height = gap() + QFontMetrics(titleFont()).height() + gap();
    if (description.isEmpty())
        return height;
    const QRect room(0, 0, qMax(1, width - textStart() - gap()), std::numeric_limits<int>::max());
    return height + fontMetrics().boundingRect(room, Qt::TextWordWrap, description).height();
}

int StartCard::heightForWidth(int width) const
{
    return heightWith(description(), width);
}

QSize StartCard::sizeHint() const
{
    return {titleWidth(), heightForWidth(titleWidth())};
}

QSize StartCard::minimumSizeHint() const
{
    return {textStart() + gap(), gap() + QFontMetrics(titleFont()).height() + gap()};
}

void StartCard::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelButtonCommand, option); // with an edge, as a card has

    const int line = fontMetrics().height();
    const auto placed = [&](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    icon().paint(&painter, placed(QRect(gap(), gap(), line, line)));
    const int room = width() - textStart() - gap();
    const QFontMetrics titleMetrics(titleFont());
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(placed(QRect(textStart(), gap(), room, titleMetrics.height())),
                     Qt::AlignLeading | Qt::AlignTop,
                     titleMetrics.elidedText(text(), Qt::ElideRight, room));
    const int top = gap() + titleMetrics.height();
    painter.setFont(font());
    painter.setPen(ThemeColors::of(palette()).muted);
    painter.drawText(placed(QRect(textStart(), top, room, height() - top - gap())),
                     Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, description());
}

} // namespace RadarDesk::gui

#include "moc_startcard.cpp"
