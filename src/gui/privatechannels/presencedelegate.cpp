// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/presencedelegate.h>

#include <gui/kit/theme.h>
#include <gui/privatechannels/twolines.h>
#include <privatechannels/presence/presencemodel.h>

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace RadarDesk::gui {

using namespace privatechannels;

void PresenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tones tones = Tones::of(QApplication::palette()); // the list's has no ground
    TwoLines lines{.symbol = QStringLiteral("presence"),
                   .symbolTone = tones.muted,
                   .first = index.data().toString(),
                   .second = QString::fromUtf8(index.data(PresenceModel::RestRole).toByteArray()),
                   .secondTone = tones.muted,
                   .secondEnd = QLocale().toString(
                       index.data(PresenceModel::SinceRole).toDateTime().toLocalTime().time(),
                       QLocale::ShortFormat)};
    switch (index.data(PresenceModel::MarkRole).value<PresenceModel::Mark>()) {
    case PresenceModel::Mark::Came:
        lines.badge = tr("joined");
        lines.badgeTone = tones.success;
        break;
    case PresenceModel::Mark::Changed:
        lines.badge = tr("changed");
        lines.badgeTone = tones.accent;
        break;
    case PresenceModel::Mark::None:
        if (index.data(PresenceModel::OursRole).toBool()) {
            lines.badge = tr("test user");
            lines.badgeTone = tones.muted;
        }
        break;
    }
    paintTwoLines(painter, option, lines);
}

QSize PresenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return twoLinesSize(option);
}

} // namespace RadarDesk::gui

#include "moc_presencedelegate.cpp"
