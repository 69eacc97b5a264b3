// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/timelinedelegate.h>

#include <gui/kit/cellpainting.h>
#include <gui/kit/symbolicon.h>
#include <gui/kit/theme.h>
#include <history/timeline/searchmarks.h>
#include <history/timeline/timelinemodel.h>

#include <QFontDatabase>
#include <QPainter>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

namespace {

constexpr int TimelineSymbolSide = 14;
constexpr int DayInset = 10; // in line with the text of the cells
constexpr qsizetype LettersBefore = 12; // what is seen of the text before a mark far inside
constexpr QChar Ellipsis(0x2026);

/// The colour that \a index's text has while its row is not selected.
QColor toneOf(const QModelIndex &index, const QPalette &palette)
{
    const Tones tones = Tones::of(palette);
    const auto outcome = index.data(TimelineModel::OutcomeRole).value<Outcome>();
    switch (index.column()) {
    case TimelineModel::TimeColumn:
    case TimelineModel::DurationColumn:
        return tones.muted;
    case TimelineModel::ResultColumn:
        return outcome == Outcome::Failed ? tones.failure
            : outcome == Outcome::Done    ? tones.success
                                          : tones.muted;
    case TimelineModel::ContentColumn:
        if (outcome == Outcome::Failed)
            return tones.failure;
        break;
    default:
        break;
    }
    return palette.color(QPalette::Text);
}

} // namespace

TimelineDelegate::TimelineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
}

QString TimelineDelegate::symbolOf(int kind)
{
    switch (static_cast<EventKind>(kind)) {
    case EventKind::Broadcast:
        return QStringLiteral("sent");
    case EventKind::Arrival:
        return QStringLiteral("received");
    case EventKind::Authentication:
        return QStringLiteral("authentication");
    case EventKind::Connection:
        break;
    }
    return QStringLiteral("connection");
}

void TimelineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row is selected, no single cell
    option->palette.setColor(QPalette::Text, toneOf(index, option->palette));
    const bool fixed = index.column() == TimelineModel::TimeColumn
        || index.column() == TimelineModel::DurationColumn
        || index.column() == TimelineModel::ResultColumn
        || (index.column() == TimelineModel::ContentColumn && option->text.startsWith(u'{'));
    if (fixed)
        option->font.setFamilies(m_fixed.families());
    if (index.column() == TimelineModel::ChannelColumn)
        option->textElideMode = Qt::ElideMiddle;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    if (index.data(TimelineModel::IsDayRole).toBool()) {
        paintDay(painter, filled);
        return;
    }
    const bool isSearched = !m_searched.isEmpty()
        && (index.column() == TimelineModel::ChannelColumn
            || index.column() == TimelineModel::ContentColumn);
    if (isSearched && !searchMarks(filled.text, m_searched).isEmpty()) {
        paintMarked(painter, filled);
        return;
    }
    paintCell(painter, filled);
    if (index.column() != TimelineModel::KindColumn)
        return;
    const auto kind = index.data(TimelineModel::KindRole).value<EventKind>();
    const Tones tones = Tones::of(option.palette);
    const QColor color = option.state.testFlag(QStyle::State_Selected)
        ? option.palette.color(QPalette::HighlightedText)
        : kind == EventKind::Broadcast ? tones.accent
        : kind == EventKind::Arrival   ? tones.success
                                       : tones.muted;
    QRectF place(0, 0, TimelineSymbolSide, TimelineSymbolSide);
    place.moveCenter(QRectF(option.rect).center());
    paintSymbol(*painter, place, symbolOf(static_cast<int>(kind)), color);
}

void TimelineDelegate::paintDay(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Tones tones = Tones::of(option.palette);
    painter->save();
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    QFont font = option.widget ? option.widget->font() : option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(tones.muted);
    QRect place = option.rect.adjusted(DayInset, 0, -DayInset, 0);
    painter->drawText(place,
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
                          | Qt::AlignVCenter,
                      option.text);
    painter->setPen(tones.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void TimelineDelegate::paintMarked(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const QRect place = option.rect.adjusted(DayInset, 0, -DayInset, 0);
    const QFontMetrics metrics(option.font);
    QString text = option.text;
    // What was found is worth more than how the text begins.
    const TextSpan first = searchMarks(text, m_searched).constFirst();
    if (metrics.horizontalAdvance(text.left(first.start + first.length)) > place.width())
        text = Ellipsis + text.mid(std::max<qsizetype>(0, first.start - LettersBefore));
    text = metrics.elidedText(text, Qt::ElideRight, place.width());

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Tones tones = Tones::of(option.palette);
    QList<QTextLayout::FormatRange> marks;
    const QList<TextSpan> spans = searchMarks(text, m_searched);
    for (const TextSpan &span : spans) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(span.start);
        mark.length = static_cast<int>(span.length);
        if (isSelected)
            mark.format.setFontUnderline(true);
        else
            mark.format.setBackground(tones.mark);
        mark.format.setFontWeight(QFont::DemiBold);
        marks.append(mark);
    }
    QStyleOptionViewItem shown = option;
    shown.text = text;
    paintFormattedCell(painter, shown, marks);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // One height for every row: a view of many rows must not measure each.
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 10};
}

} // namespace RadarDesk::gui

#include "moc_timelinedelegate.cpp"
