// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <window/timelinedelegate.h>

#include <window/cellpainting.h>
#include <window/symbolicon.h>
#include <window/theme.h>
#include <workbench/timelinemodel.h>

#include <QFontDatabase>
#include <QPainter>

namespace RadarDesk {

namespace {

constexpr int TimelineSymbolSide = 14;

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

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // One height for every row: a view of many rows must not measure each.
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 10};
}

} // namespace RadarDesk

#include "moc_timelinedelegate.cpp"
