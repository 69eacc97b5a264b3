// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/profilecolours.h>

#include <gui/kit/look/theme.h>
#include <workbench/profiles/profilesmodel.h>

#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr int DotSide = 16;

} // namespace

QColor toneOf(ProfileColour colour, const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    const auto rgb = [dark](QRgb light, QRgb darkTone) {
        return QColor::fromRgb(dark ? darkTone : light);
    };
    switch (colour) {
    case ProfileColour::Blue:
        return rgb(0xff2f6fde, 0xff7aa7ff);
    case ProfileColour::Teal:
        return rgb(0xff0e8a8a, 0xff4fd1c5);
    case ProfileColour::Green:
        return rgb(0xff2f8a3e, 0xff6fcf7c);
    case ProfileColour::Amber:
        return rgb(0xffb87a00, 0xfff2bd5b);
    case ProfileColour::Violet:
        return rgb(0xff7a4fd0, 0xffb79cff);
    case ProfileColour::Pink:
        return rgb(0xffbf4a92, 0xfff093c8);
    case ProfileColour::Grey:
        return rgb(0xff6b7280, 0xffa3abb8);
    }
    return {};
}

QColor toneOf(const Profile &profile, const QPalette &palette)
{
    return profile.production ? ThemeColors::of(palette).failure : toneOf(profile.colour, palette);
}

QColor profileTone(const QModelIndex &profile, const QPalette &palette)
{
    return profile.data(ProfilesModel::ProductionRole).toBool()
        ? ThemeColors::of(palette).failure
        : toneOf(profile.data(ProfilesModel::ColourRole).value<ProfileColour>(), palette);
}

QIcon dotIcon(const QColor &tone)
{
    constexpr int Scale = 4; // sharp on a fine screen too
    QPixmap pixmap(DotSide * Scale, DotSide * Scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    painter.drawEllipse(pixmap.rect().center(), 5 * Scale, 5 * Scale);
    painter.end();
    return QIcon(pixmap);
}

} // namespace RadarDesk::gui
