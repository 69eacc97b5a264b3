// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/presence/presencedelegate.h>

#include <privatechannels/presence/presencemodel.h>

#include <QDateTime>
#include <QLocale>

namespace RadarDesk::gui {

using namespace privatechannels;

PresenceDelegate::PresenceDelegate(QObject *parent)
    : RowDelegate(Ground::Tile, parent)
{
}

Row PresenceDelegate::rowOf(const QModelIndex &index) const
{
    const QTime since = index.data(PresenceModel::SinceRole).toDateTime().toLocalTime().time();
    Row row{.symbol = {QStringLiteral("presence")},
            .first = {.text = index.data().toString()},
            .second = {.text = QString::fromUtf8(index.data(PresenceModel::RestRole).toByteArray()),
                       .tone = Tone::Muted},
            .secondEnd = {.text = QLocale().toString(since, QLocale::ShortFormat),
                          .tone = Tone::Muted}};
    switch (index.data(PresenceModel::MarkRole).value<PresenceModel::Mark>()) {
    case PresenceModel::Mark::Came:
        row.firstEnd = {.text = tr("joined"), .tone = Tone::Success};
        break;
    case PresenceModel::Mark::Changed:
        row.firstEnd = {.text = tr("changed"), .tone = Tone::Accent};
        break;
    case PresenceModel::Mark::None:
        if (index.data(PresenceModel::OursRole).toBool())
            row.firstEnd = {.text = tr("test user"), .tone = Tone::Muted};
        break;
    }
    return row;
}

} // namespace RadarDesk::gui

#include "moc_presencedelegate.cpp"
