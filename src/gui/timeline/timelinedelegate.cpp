// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/timelinedelegate.h>

#include <gui/kit/look/cellpainting.h>
#include <gui/kit/look/selection.h>
#include <gui/kit/look/themecolors.h>
#include <gui/timeline/markshape.h>
#include <history/timeline/searchmarks.h>
#include <history/timeline/timelinemodel.h>

#include <QPainter>
#include <QWidget>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

namespace {

constexpr int LeastRefusal = 300; // HTTP; a success is below

/// The tone of \a index's text.
Tone toneOf(const QModelIndex &index)
{
    const auto outcome = index.data(TimelineModel::OutcomeRole).value<Outcome>();
    switch (index.column()) {
    case TimelineModel::TimeColumn:
    case TimelineModel::DurationColumn:
        return Tone::Muted;
    case TimelineModel::ResultColumn:
        // A refusal that is right, and what a check tries, are neither red nor green.
        if (outcome == Outcome::Done && index.data().toInt() >= LeastRefusal)
            return Tone::Muted;
        return outcome == Outcome::Failed ? Tone::Failure
            : outcome == Outcome::Done    ? Tone::Success
                                          : Tone::Muted;
    case TimelineModel::ContentColumn:
        return outcome == Outcome::Failed ? Tone::Failure : Tone::Plain;
    default:
        return Tone::Plain;
    }
}

/// The mark at the end of a row's time.
void paintMarkOf(const QModelIndex &index, QPainter &painter, const QStyleOptionViewItem &option)
{
    const auto mark = index.data(TimelineModel::MarkRole).value<Mark>();
    if (mark == Mark::None)
        return;
    constexpr int Side = 9;
    constexpr int Gap = 4; // to the next column
    const QRect place(option.rect.right() - Side - Gap, option.rect.center().y() - Side / 2, Side,
                      Side);
    paintMark(painter, QStyle::visualRect(option.direction, option.rect, place), mark,
              isOnAccent(option) ? option.palette.color(QPalette::HighlightedText)
                                 : markColor(mark, option.palette));
}

/// The line that a day begins with.
void paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    constexpr int Inset = 10; // in line with the text of the cells
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active); // it can't be selected, but isn't off
    const ThemeColors tones = ThemeColors::of(palette);
    painter->save();
    painter->fillRect(option.rect, palette.color(QPalette::Base));
    QFont font = option.widget ? option.widget->font() : option.font;
    font.setWeight(QFont::DemiBold);
    painter->setPen(tones.muted);
    paintTextLine(*painter, option.rect.adjusted(Inset, 0, -Inset, 0), text, font,
                  QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->setPen(tones.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace

TimelineDelegate::TimelineDelegate(QObject *parent)
    : RowDelegate(Ground::Cell, parent)
{
}

QString TimelineDelegate::symbolOf(const QModelIndex &index)
{
    switch (index.data(TimelineModel::KindRole).value<EventKind>()) {
    case EventKind::Broadcast:
        return index.data(TimelineModel::SourceRole).value<EventSource>() == EventSource::App
            ? QStringLiteral("app")
            : QStringLiteral("sent");
    case EventKind::Arrival:
        return QStringLiteral("received");
    case EventKind::Authentication:
        return QStringLiteral("authentication");
    case EventKind::Call:
        return QStringLiteral("call");
    case EventKind::Subscription:
        return QStringLiteral("subscription");
    case EventKind::Gap:
        return QStringLiteral("warning");
    case EventKind::Check:
        return QStringLiteral("private");
    case EventKind::Run:
        return QStringLiteral("scenario");
    case EventKind::Fault:
        return QStringLiteral("warning");
    case EventKind::Connection:
        break;
    }
    return QStringLiteral("connection");
}

Row TimelineDelegate::rowOf(const QModelIndex &index) const
{
    if (index.column() == TimelineModel::KindColumn) {
        const auto kind = index.data(TimelineModel::KindRole).value<EventKind>();
        const Tone tone = kind == EventKind::Broadcast ? Tone::Accent
            : kind == EventKind::Arrival               ? Tone::Success
            : kind == EventKind::Gap                   ? Tone::Failure
            : kind == EventKind::Fault                 ? Tone::Accent
                                                       : Tone::Muted;
        Row row{.symbol = {symbolOf(index), tone}};
        if (m_isGrouped) {
            row.depth = index.data(TimelineModel::DepthRole).toInt();
            row.fold = index.data(TimelineModel::MembersRole).toInt() == 0 ? Row::Fold::Room
                : index.data(TimelineModel::IsOpenRole).toBool()           ? Row::Fold::Open
                                                                           : Row::Fold::Closed;
        }
        return row;
    }
    Row row{.first = {.text = index.data().toString(), .tone = toneOf(index)}};
    row.isTrailing = index.column() == TimelineModel::DurationColumn;
    const bool isChannel = index.column() == TimelineModel::ChannelColumn;
    const bool isContent = index.column() == TimelineModel::ContentColumn;
    row.first.isFixed = isContent ? row.first.text.startsWith(u'{') : !isChannel;
    if (isContent)
        row.firstEnd = {.text = index.data(TimelineModel::SummaryRole).toString(),
                        .tone = Tone::Muted};
    if (isChannel)
        row.first.elide = Qt::ElideMiddle;
    if ((isChannel || isContent) && !m_searched.isEmpty())
        row.first.marks = searchMarks(row.first.text, m_searched);
    if (!row.first.marks.isEmpty())
        row.first.elide = Qt::ElideRight;
    return row;
}

int TimelineDelegate::linesOf(const QModelIndex &) const
{
    return 1;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (index.data(TimelineModel::IsDayRole).toBool())
        paintDay(painter, option, index.data().toString());
    else
        RowDelegate::paint(painter, option, index);
    if (index.column() == TimelineModel::TimeColumn)
        paintMarkOf(index, *painter, option);
}

} // namespace RadarDesk::gui

#include "moc_timelinedelegate.cpp"
