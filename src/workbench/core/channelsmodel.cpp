// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/channelsmodel.h>

#include <workbench/core/tiptext.h>

#include <algorithm>

using PushRadar::ChannelKind;
using PushRadar::ChannelName;

namespace RadarDesk::workbench {

namespace {

constexpr qsizetype LongestLabel = 80;

bool standsBefore(const ChannelEntry &a, const ChannelEntry &b)
{
    if (a.pinned != b.pinned)
        return a.pinned;
    return a.lastUsed > b.lastUsed;
}

QStringList tipLines(const ChannelEntry &entry)
{
    QStringList lines{entry.name};
    if (!entry.label.isEmpty())
        lines.prepend(entry.label);
    lines.append(ChannelsModel::tr("%1 · %2", "kind of channel, how it is listened to")
                     .arg(ChannelsModel::kindText(ChannelName::kindOf(entry.name)),
                          ChannelsModel::listeningText(entry.listening)));
    if (entry.listening == Listening::Refused)
        lines.append(entry.reason);
    return lines;
}

} // namespace

ChannelsModel::ChannelsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ChannelsModel::setEntries(const QList<ChannelEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    for (ChannelEntry &entry : m_entries)
        entry.listening = Listening::No;
    std::stable_sort(m_entries.begin(), m_entries.end(), standsBefore);
    endResetModel();
}

QStringList ChannelsModel::names() const
{
    QStringList names;
    for (const ChannelEntry &entry : m_entries)
        names.append(entry.name);
    return names;
}

void ChannelsModel::touch(const QString &name, const QDateTime &time, ChannelWish wish)
{
    const int row = rowOf(name);
    if (row < 0) {
        insert({.name = name, .lastUsed = time, .wish = wish});
        return;
    }
    ChannelEntry entry = m_entries.at(row);
    entry.lastUsed = std::max(entry.lastUsed, time);
    replace(row, entry);
}

void ChannelsModel::countUnseen(const QString &name, int count)
{
    if (const int row = rowOf(name); row >= 0) {
        m_entries[row].unseen += count;
        Q_EMIT dataChanged(index(row), index(row), {UnseenRole});
    }
}

void ChannelsModel::markSeen(const QString &name)
{
    if (const int row = rowOf(name); row >= 0 && m_entries.at(row).unseen > 0) {
        m_entries[row].unseen = 0;
        Q_EMIT dataChanged(index(row), index(row), {UnseenRole});
    }
}

void ChannelsModel::setPinned(const QString &name, bool pinned)
{
    const int row = rowOf(name);
    if (row < 0 || m_entries.at(row).pinned == pinned)
        return;
    ChannelEntry entry = m_entries.at(row);
    entry.pinned = pinned;
    replace(row, entry);
    Q_EMIT entriesChanged();
}

void ChannelsModel::setLabel(const QString &name, const QString &label)
{
    const int row = rowOf(name);
    const QString wanted = asLabel(label);
    if (row < 0 || m_entries.at(row).label == wanted)
        return;
    m_entries[row].label = wanted;
    Q_EMIT dataChanged(index(row), index(row),
                       {LabelRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    Q_EMIT entriesChanged();
}

void ChannelsModel::setWish(const QString &name, ChannelWish wish)
{
    const int row = rowOf(name);
    if (row < 0 || m_entries.at(row).wish == wish)
        return;
    m_entries[row].wish = wish;
    Q_EMIT dataChanged(index(row), index(row), {WishRole});
    Q_EMIT entriesChanged();
}

ChannelWish ChannelsModel::wishOf(const QString &name) const
{
    const int row = rowOf(name);
    return row < 0 ? ChannelWish::Listen : m_entries.at(row).wish;
}

void ChannelsModel::setListening(const QString &name, Listening listening, const QString &reason)
{
    const int row = rowOf(name);
    if (row < 0)
        return;
    ChannelEntry &entry = m_entries[row];
    if (entry.listening == listening && entry.reason == reason)
        return;
    entry.listening = listening;
    entry.reason = reason;
    Q_EMIT dataChanged(index(row), index(row),
                       {ListeningRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

ChannelEntry ChannelsModel::remove(const QString &name)
{
    const int row = rowOf(name);
    if (row < 0)
        return {};
    beginRemoveRows({}, row, row);
    ChannelEntry entry = m_entries.takeAt(row);
    endRemoveRows();
    Q_EMIT entriesChanged();
    return entry;
}

void ChannelsModel::insert(const ChannelEntry &entry)
{
    if (entry.name.isEmpty() || rowOf(entry.name) >= 0)
        return;
    const int row = placeFor(entry);
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    endInsertRows();
    Q_EMIT entriesChanged();
}

int ChannelsModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&name](const ChannelEntry &e) { return e.name == name; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int ChannelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ChannelsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChannelEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case NameRole:
        return entry.name;
    case LabelRole:
        return entry.label;
    case Qt::ToolTipRole: // a long one is not all to be seen
        return tipText(tipLines(entry).join(u'\n'));
    case Qt::AccessibleTextRole: {
        QString text = tr("%1, %2").arg(entry.name, kindText(ChannelName::kindOf(entry.name)));
        if (!entry.label.isEmpty())
            text = tr("%1, %2", "label, name and kind of a channel").arg(entry.label, text);
        text = tr("%1, %2", "channel, how it is listened to")
                   .arg(text, listeningText(entry.listening));
        if (!entry.reason.isEmpty())
            text = tr("%1: %2", "channel that is refused, why").arg(text, entry.reason);
        if (entry.pinned)
            text = tr("%1, pinned").arg(text);
        if (entry.unseen > 0)
            text = tr("%1, %n not seen yet", nullptr, entry.unseen).arg(text);
        return text;
    }
    case KindRole:
        return QVariant::fromValue(ChannelName::kindOf(entry.name));
    case LastUsedRole:
        return entry.lastUsed;
    case PinnedRole:
        return entry.pinned;
    case UnseenRole:
        return entry.unseen;
    case ListeningRole:
        return QVariant::fromValue(entry.listening);
    case ReasonRole:
        return entry.reason;
    case WishRole:
        return QVariant::fromValue(entry.wish);
    default:
        return {};
    }
}

bool ChannelsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != LabelRole)
        return false;
    setLabel(m_entries.at(index.row()).name, value.toString());
    return true;
}

Qt::ItemFlags ChannelsModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index)
        | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString ChannelsModel::asLabel(const QString &label)
{
    return label.simplified().left(LongestLabel);
}

QString ChannelsModel::kindText(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Public:
        return tr("public");
    case ChannelKind::Private:
        return tr("private");
    case ChannelKind::Presence:
        return tr("presence");
    }
    return {};
}

QString ChannelsModel::listeningText(Listening listening)
{
    switch (listening) {
    case Listening::No:
        return tr("not listening");
    case Listening::Connecting:
        return tr("connecting…");
    case Listening::Yes:
        return tr("listening");
    case Listening::ByPage:
        return tr("listening through a page", "is listened to");
    case Listening::Refused:
        return tr("refused");
    }
    return {};
}

void ChannelsModel::replace(int row, const ChannelEntry &entry)
{
    const int to = [&] {
        // The place among the others: as if this row were not there.
        int place = 0;
        for (int i = 0; i < m_entries.size(); ++i) {
            if (i != row && standsBefore(m_entries.at(i), entry))
                ++place;
        }
        return place;
    }();
    if (to != row) {
        beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
        m_entries.move(row, to);
        endMoveRows();
    }
    m_entries[to] = entry;
    Q_EMIT dataChanged(index(to), index(to));
}

int ChannelsModel::placeFor(const ChannelEntry &entry) const
{
    return static_cast<int>(
        std::lower_bound(m_entries.begin(), m_entries.end(), entry, standsBefore)
        - m_entries.begin());
}

} // namespace RadarDesk::workbench

#include "moc_channelsmodel.cpp"
