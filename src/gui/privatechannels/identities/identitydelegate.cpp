// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/identities/identitydelegate.h>

#include <privatechannels/identities/identitiesmodel.h>

namespace RadarDesk::gui {

using namespace privatechannels;

IdentityDelegate::IdentityDelegate(QObject *parent)
    : RowDelegate(Ground::Line, parent)
{
}

Row IdentityDelegate::rowOf(const QModelIndex &index) const
{
    Row row{.first = {.text = index.data().toString()}};
    if (index.data(IdentitiesModel::FaultRole).toString().isEmpty())
        row.second = {.text = index.data(IdentitiesModel::SummaryRole).toString(),
                      .tone = Tone::Muted};
    else
        row.second = {.text = tr("not usable"), .tone = Tone::Failure};
    return row;
}

} // namespace RadarDesk::gui

#include "moc_identitydelegate.cpp"
