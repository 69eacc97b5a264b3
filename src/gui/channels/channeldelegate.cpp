// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/channels/channeldelegate.h>

#include <gui/channels/channellist.h>
#include <workbench/core/channelsmodel.h>

#include <QDateTime>
#include <QLineEdit>
#include <QLocale>

namespace RadarDesk::gui {

using namespace workbench;

ChannelDelegate::ChannelDelegate(QObject *parent)
    : RowDelegate(Ground::Tile, parent)
{
}

QString ChannelDelegate::symbolOf(PushRadar::ChannelKind kind)
{
    switch (kind) {
    case PushRadar::ChannelKind::Private:
        return QStringLiteral("private");
    case PushRadar::ChannelKind::Presence:
        return QStringLiteral("presence");
    case PushRadar::ChannelKind::Public:
        break;
    }
    return QStringLiteral("public");
}

Row ChannelDelegate::rowOf(const QModelIndex &index) const
{
    switch (ChannelList::lineOf(index)) {
    case ChannelList::Line::All:
        return {.symbol = {QStringLiteral("subscription")},
                .first = {.text = index.data().toString()},
                .second = {.text = index.data(Qt::StatusTipRole).toString(), .tone = Tone::Muted}};
    case ChannelList::Line::Pattern:
        return {
            .symbol = {QStringLiteral("search")},
            .first = {.text = index.data().toString(), .elide = Qt::ElideMiddle},
            .second = {.text = tr("pattern · listens to matching channels"), .tone = Tone::Muted}};
    case ChannelList::Line::Channel:
        break;
    }
    return channelRow(index);
}

Row ChannelDelegate::channelRow(const QModelIndex &index)
{
    const auto kind = index.data(ChannelsModel::KindRole).value<PushRadar::ChannelKind>();
    const auto listening = index.data(ChannelsModel::ListeningRole).value<Listening>();
    const QString name = index.data(ChannelsModel::NameRole).toString();
    const QString label = index.data(ChannelsModel::LabelRole).toString();
    const QString since = timeAgo(index.data(ChannelsModel::LastUsedRole).toDateTime(),
                                  QDateTime::currentDateTimeUtc());
    const QString reason = index.data(ChannelsModel::ReasonRole).toString();
    const QString state = ChannelsModel::listeningText(listening);
    Row row{.symbol = {symbolOf(kind), toneOf(listening)}};
    row.second.tone = listening == Listening::Refused ? Tone::Failure : Tone::Muted;
    if (label.isEmpty()) {
        row.first = {.text = name, .elide = Qt::ElideMiddle};
        row.second.text = reason.isEmpty()
            ? tr("%1 · %2", "how a channel is listened to, when it was last used").arg(state, since)
            : tr("%1: %2", "refused, why").arg(state, reason);
    } else {
        // A long name is elided in the middle.
        row.first.text = label;
        row.second.text =
            tr("%1 · %2", "name of a channel, how it is listened to").arg(name, state);
        row.second.elide = Qt::ElideMiddle;
        row.second.yields = name;
    }
    if (const int unseen = index.data(ChannelsModel::UnseenRole).toInt(); unseen > 0)
        row.badge = unseen > 999 ? QStringLiteral("999+") : QString::number(unseen);
    if (index.data(ChannelsModel::PinnedRole).toBool())
        row.endSymbol = QStringLiteral("pin");
    return row;
}

Tone ChannelDelegate::toneOf(Listening listening)
{
    switch (listening) {
    case Listening::Yes:
    case Listening::ByPage:
        return Tone::Success;
    case Listening::Refused:
        return Tone::Failure;
    case Listening::No:
    case Listening::Connecting:
        break;
    }
    return Tone::Muted;
}

QWidget *ChannelDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    const QString name = index.data(ChannelsModel::NameRole).toString();
    auto *editor = new QLineEdit(parent);
    editor->setPlaceholderText(name);
    editor->setAccessibleName(tr("Label of %1").arg(name));
    return editor;
}

void ChannelDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A message on the channel must not overwrite the text being typed.
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && !line->isModified())
        line->setText(index.data(ChannelsModel::LabelRole).toString());
}

void ChannelDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                   const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), ChannelsModel::LabelRole);
}

QString timeAgo(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    if (seconds < 10)
        return ChannelDelegate::tr("just now");
    if (seconds < 60)
        return ChannelDelegate::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return ChannelDelegate::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 86400)
        return ChannelDelegate::tr("%1 h ago").arg(seconds / 3600);
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace RadarDesk::gui

#include "moc_channeldelegate.cpp"
