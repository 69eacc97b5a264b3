// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/identitydelegate.h>

#include <gui/kit/theme.h>
#include <privatechannels/identities/identitiesmodel.h>

#include <QApplication>
#include <QPainter>

namespace RadarDesk::gui {

using namespace privatechannels;

namespace {

constexpr int IdentityMargin = 12;

QFont secondLineFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    return small;
}

} // namespace

void IdentityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool isWrong = !index.data(IdentitiesModel::FaultRole).toString().isEmpty();
    const Tones tones = Tones::of(option.palette);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor second = selected ? text : isWrong ? tones.failure : tones.muted;
    const QRect area = option.rect.adjusted(IdentityMargin, 4, -IdentityMargin, -4);
    const auto flags = static_cast<int>(
        Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    painter->save();
    const auto line = [&](const QRect &place, const QFont &font, const QColor &colour,
                          const QString &words) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(place, flags,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    const int middle = area.height() / 2;
    line(area.adjusted(0, 0, 0, -middle), option.font, text, index.data().toString());
    line(area.adjusted(0, middle, 0, 0), secondLineFont(option.font), second,
         isWrong ? tr("can't be used as it is")
                 : index.data(IdentitiesModel::SummaryRole).toString());
    painter->restore();
}

QSize IdentityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, 2 * QFontMetrics(option.font).height() + 10};
}

} // namespace RadarDesk::gui

#include "moc_identitydelegate.cpp"
