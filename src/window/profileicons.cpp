// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <window/profileicons.h>

#include <profiles/profilesmodel.h>
#include <window/profilecolours.h>
#include <window/theme.h>

#include <QGuiApplication>
#include <QPalette>

namespace RadarDesk {

QVariant ProfileIcons::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DecorationRole)
        return QIdentityProxyModel::data(index, role);
    const QPalette palette = QGuiApplication::palette();
    const auto colour = index.data(ProfilesModel::ColourRole).value<ProfileColour>();
    return dotIcon(index.data(ProfilesModel::ProductionRole).toBool() ? Tones::of(palette).failure
                                                                      : toneOf(colour, palette));
}

} // namespace RadarDesk

#include "moc_profileicons.cpp"
