// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/profileicons.h>

#include <gui/profiles/profilecolours.h>

#include <QGuiApplication>
#include <QPalette>

namespace RadarDesk::gui {

QVariant ProfileIcons::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DecorationRole)
        return QIdentityProxyModel::data(index, role);
    return dotIcon(profileTone(index, QGuiApplication::palette()));
}

} // namespace RadarDesk::gui

#include "moc_profileicons.cpp"
