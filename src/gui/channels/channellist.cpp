// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/channels/channellist.h>

#include <workbench/core/channelpatterns.h>
#include <workbench/core/channelsmodel.h>

namespace RadarDesk::gui {

using namespace workbench;

/// The one row that stands for all channels.
class ChannelList::Head : public QAbstractListModel
{
public:
    Head(const ChannelList &list, QObject *parent)
        : QAbstractListModel(parent)
        , m_list(list)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        switch (index.isValid() ? role : -1) {
        case Qt::DisplayRole:
            return ChannelList::tr("All channels");
        case Qt::StatusTipRole:
            return count();
        case Qt::ToolTipRole:
            return ChannelList::tr("Show the events of every channel");
        case Qt::AccessibleTextRole:
            //: "All channels", how many there are
            return ChannelList::tr("%1, %2").arg(ChannelList::tr("All channels"), count());
        default:
            return {};
        }
    }
    void refresh() { Q_EMIT dataChanged(index(0), index(0)); }

private:
    [[nodiscard]] QString count() const
    {
        const int all = m_list.channelCount();
        const int listed = m_list.listedCount();
        if (all == 0)
            return ChannelList::tr("none yet");
        if (m_list.filter().isEmpty())
            return ChannelList::tr("%n channel(s)", nullptr, all);
        //: How many of all channels fit what is typed into the filter
        return ChannelList::tr("%1 of %n channel(s)", nullptr, all).arg(listed);
    }

    const ChannelList &m_list;
};

/// Those that fit the filter.
class ChannelList::Filter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text)
    {
        m_text = text;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_text.isEmpty())
            return true;
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return fits(index.data().toString())
            || fits(index.data(ChannelsModel::LabelRole).toString());
    }

private:
    [[nodiscard]] bool fits(const QString &text) const
    {
        return text.contains(m_text, Qt::CaseInsensitive)
            || (ChannelPatterns::isPattern(m_text)
                && ChannelPatterns::fits(m_text, text, Qt::CaseInsensitive));
    }

    QString m_text;
};

ChannelList::ChannelList(ChannelPatterns &patterns, ChannelsModel &channels, QObject *parent)
    : QConcatenateTablesProxyModel(parent)
    , m_channels(channels)
    , m_head(new Head(*this, this))
    , m_patterns(new Filter(this))
    , m_listed(new Filter(this))
{
    m_patterns->setSourceModel(&patterns);
    m_listed->setSourceModel(&channels);
    addSourceModel(m_head);
    addSourceModel(m_patterns);
    addSourceModel(m_listed);
    for (const QAbstractItemModel *each : {static_cast<QAbstractItemModel *>(&channels),
                                           static_cast<QAbstractItemModel *>(m_listed)}) {
        connect(each, &QAbstractItemModel::rowsInserted, m_head, &Head::refresh);
        connect(each, &QAbstractItemModel::rowsRemoved, m_head, &Head::refresh);
        connect(each, &QAbstractItemModel::modelReset, m_head, &Head::refresh);
    }
}

void ChannelList::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    m_patterns->setText(text);
    m_listed->setText(text);
    m_head->refresh();
}

ChannelList::Line ChannelList::lineOf(const QModelIndex &index)
{
    const auto *list = qobject_cast<const ChannelList *>(index.model());
    return list ? list->lineAt(index) : Line::Channel;
}

ChannelList::Line ChannelList::lineAt(const QModelIndex &index) const
{
    const QAbstractItemModel *const model = mapToSource(index).model();
    return model == m_head ? Line::All : model == m_patterns ? Line::Pattern : Line::Channel;
}

QModelIndex ChannelList::indexOf(const QString &channel) const
{
    if (channel.isEmpty())
        return index(0, 0);
    const int row = m_channels.rowOf(channel);
    return row < 0 ? QModelIndex() : mapFromSource(m_listed->mapFromSource(m_channels.index(row)));
}

int ChannelList::channelCount() const
{
    return m_channels.rowCount();
}

int ChannelList::listedCount() const
{
    return m_listed->rowCount();
}

} // namespace RadarDesk::gui

#include "moc_channellist.cpp"
