// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/stepdelegate.h>

#include <gui/kit/symbolicon.h>
#include <gui/kit/theme.h>
#include <gui/privatechannels/stepsmodel.h>

#include <QApplication>
#include <QPainter>

namespace RadarDesk::gui {

using namespace privatechannels;

namespace {

constexpr int StepMargin = 8;
constexpr int MarkSize = 16;
constexpr int MarkGap = 10;

QFont summaryFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

QString symbolOf(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Passed:
        return QStringLiteral("done");
    case StepVerdict::Failed:
        return QStringLiteral("cross");
    case StepVerdict::Running:
        return QStringLiteral("run");
    case StepVerdict::Waiting:
    case StepVerdict::Skipped:
        break;
    }
    return QStringLiteral("dash");
}

QColor colourOf(StepVerdict verdict, const Tones &tones)
{
    switch (verdict) {
    case StepVerdict::Passed:
        return tones.success;
    case StepVerdict::Failed:
        return tones.failure;
    case StepVerdict::Running:
        return tones.accent;
    case StepVerdict::Waiting:
    case StepVerdict::Skipped:
        break;
    }
    return tones.muted;
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Tones tones = Tones::of(option.palette);
    const QColor text =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : tones.muted;
    const auto verdict = index.data(StepsModel::VerdictRole).value<StepVerdict>();
    const bool isChanges = index.data(StepsModel::IsChangesRole).toBool();
    const QRect area = option.rect.adjusted(StepMargin, 4, -StepMargin, -4);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QString summary =
        m_isCompact ? QString() : index.data(StepsModel::SummaryRole).toString();
    const int firstLine = summary.isEmpty() ? area.height() : area.height() / 2;
    const QRect mark(area.left(), area.top() + (firstLine - MarkSize) / 2 + 1, MarkSize, MarkSize);
    paintSymbol(*painter, placed(mark), isChanges ? QStringLiteral("time") : symbolOf(verdict),
                isSelected ? text : colourOf(verdict, tones));

    const QString took = index.data(StepsModel::TookRole).toString();
    const QFont small = summaryFont(option.font);
    const int tookWidth = took.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(took) + 8;
    const int left = area.left() + MarkSize + MarkGap;
    const QRect upper(left, area.top(), area.right() - left - tookWidth, firstLine);
    const QRect lower(left, area.top() + firstLine, area.right() - left, area.height() - firstLine);
    const QRect end(area.right() - tookWidth, area.top(), tookWidth, firstLine);
    const auto leading = static_cast<int>(
        Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    const auto trailing = static_cast<int>(
        Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignTrailing));
    painter->save();
    const auto line = [&](const QRect &place, int flags, const QFont &font, const QColor &colour,
                          const QString &words) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(placed(place), flags,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    line(upper, leading, option.font, text, index.data().toString());
    line(lower, leading, small,
         verdict == StepVerdict::Failed && !isSelected ? tones.failure : muted, summary);
    line(end, trailing, small, muted, took);
    painter->restore();
}

int StepDelegate::fullHeight(const QFont &font)
{
    return QFontMetrics(font).height() + QFontMetrics(summaryFont(font)).height() + 10;
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, m_isCompact ? QFontMetrics(option.font).height() + 8 : fullHeight(option.font)};
}

} // namespace RadarDesk::gui

#include "moc_stepdelegate.cpp"
