// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/profiledelegate.h>

#include <gui/kit/theme.h>
#include <gui/profiles/profilecolours.h>
#include <workbench/profiles/profilesmodel.h>

#include <QApplication>
#include <QPainter>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr int ProfileMargin = 12;
constexpr int ProfileDot = 10;

} // namespace

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool production = index.data(ProfilesModel::ProductionRole).toBool();
    const Tones tones = Tones::of(option.palette);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor dot = profileTone(index, option.palette);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect.adjusted(ProfileMargin, 4, -ProfileMargin, -4);
    const QRect dotArea(area.left(), area.center().y() - ProfileDot / 2, ProfileDot, ProfileDot);
    painter->setPen(selected ? QPen(text, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(dot);
    painter->drawEllipse(QStyle::visualRect(option.direction, area, dotArea));

    const int left = ProfileDot + 10;
    const QRect lines = area.adjusted(left, 0, 0, 0);
    const QString name = index.data().toString();
    const QString host = index.data(ProfilesModel::AddressRole).toString();
    const QString second = production ? tr("PRODUCTION · %1").arg(host) : host;
    const auto flags = static_cast<int>(
        Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    const auto line = [&](const QRect &rect, const QFont &font, const QColor &color,
                          const QString &words) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(option.direction, area, rect), flags,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
    };
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    const int middle = lines.height() / 2;
    if (second.isEmpty()) {
        line(lines, option.font, text, name);
    } else {
        const QColor muted = selected ? text : production ? tones.failure : tones.muted;
        line(lines.adjusted(0, 0, 0, -middle), option.font, text, name);
        line(lines.adjusted(0, middle, 0, 0), small, muted, second);
    }
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {180, 2 * QFontMetrics(option.font).height() + 12};
}

} // namespace RadarDesk::gui

#include "moc_profiledelegate.cpp"
