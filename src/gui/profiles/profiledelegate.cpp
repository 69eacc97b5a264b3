// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/profiledelegate.h>

#include <gui/profiles/profilecolours.h>
#include <workbench/profiles/profilesmodel.h>

#include <QApplication>
#include <QPalette>

namespace RadarDesk::gui {

using namespace workbench;

ProfileDelegate::ProfileDelegate(QObject *parent)
    : RowDelegate(Ground::Line, parent)
{
}

Row ProfileDelegate::rowOf(const QModelIndex &index) const
{
    Row row{
        .dot = profileTone(index, QApplication::palette()),
        .first = {.text = index.data().toString()},
        .second = {.text = index.data(ProfilesModel::AddressRole).toString(), .tone = Tone::Muted}};
    if (index.data(ProfilesModel::ProductionRole).toBool()) {
        row.second.text = tr("PRODUCTION · %1").arg(row.second.text);
        row.second.tone = Tone::Failure;
    }
    return row;
}

} // namespace RadarDesk::gui

#include "moc_profiledelegate.cpp"
