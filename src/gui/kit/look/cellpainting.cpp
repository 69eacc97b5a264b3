// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/cellpainting.h>

#include <gui/kit/look/selection.h>

#include <QApplication>
#include <QPainter>
#include <QString>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace RadarDesk::gui {

namespace {

// With the style's own margin of three this is the header's padding (see WindowStyle).
constexpr int CellInset = 7;
constexpr int StyleInset = 3;

/// JSON is written from the left, whichever letter comes first in it.
bool isJson(const QString &text)
{
    return text.startsWith(u'{') || text.startsWith(u'[');
}

constexpr QChar LeftToRightIsolate(0x2066);
constexpr QChar FirstStrongIsolate(0x2068);

/// \a text with marks for its own direction, if that differs from the window's.
QString inItsDirection(const QString &text, Qt::LayoutDirection window)
{
    if (isJson(text) && (window == Qt::RightToLeft || text.isRightToLeft()))
        return LeftToRightIsolate + text;
    if (text.isRightToLeft() != (window == Qt::RightToLeft))
        return FirstStrongIsolate + text;
    return text;
}

} // namespace

void paintCell(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QStyleOptionViewItem content = option;
    content.rect.adjust(CellInset, 0, -CellInset, 0);
    content.text = inItsDirection(content.text, content.direction);
    style->drawControl(QStyle::CE_ItemViewItem, &content, painter, option.widget);
}

void paintFormattedCell(QPainter *painter, const QStyleOptionViewItem &option,
                        const QList<QTextLayout::FormatRange> &formats)
{
    QStyleOptionViewItem blank = option;
    blank.text.clear();
    paintCell(painter, blank);

    constexpr int Inset = CellInset + StyleInset;
    const QRect place = option.rect.adjusted(Inset, 0, -Inset, 0);
    const QString text =
        QFontMetrics(option.font).elidedText(option.text, Qt::ElideRight, place.width());
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setPen(
        option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled,
                             isOnAccent(option) ? QPalette::HighlightedText : QPalette::Text));
    paintTextLine(*painter, place, text, option.font,
                  QStyle::visualAlignment(option.direction, Qt::AlignLeft), formats);
    painter->restore();
}

void paintTextLine(QPainter &painter, const QRect &place, const QString &text, const QFont &font,
                   Qt::Alignment alignment, const QList<QTextLayout::FormatRange> &formats)
{
    QTextOption option(alignment);
    option.setTextDirection(text.isRightToLeft() && !isJson(text) ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    layout.draw(&painter,
                QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    painter.restore();
}

} // namespace RadarDesk::gui
