// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QConcatenateTablesProxyModel>
#include <QSortFilterProxyModel>

namespace RadarDesk::workbench {
class ChannelPatterns;
class ChannelsModel;
} // namespace RadarDesk::workbench

namespace RadarDesk::gui {

/// The rows of the list: "All channels", then the patterns and the sorted channels that match the
/// filter.
class ChannelList : public QConcatenateTablesProxyModel
{
    Q_OBJECT

public:
    enum class Line { All, Pattern, Channel };

    /// Both must outlive the list.
    ChannelList(workbench::ChannelPatterns &patterns, workbench::ChannelsModel &channels,
                QObject *parent = nullptr);

    /// Sets the filter: part of a name or label, or a pattern; empty for all channels.
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }

    [[nodiscard]] static Line lineOf(const QModelIndex &index);
    /// The row of a channel; without a name, that of all of them. Invalid where it isn't listed.
    [[nodiscard]] QModelIndex indexOf(const QString &channel) const;
    /// How many channels there are, and how many of them are listed.
    [[nodiscard]] int channelCount() const;
    [[nodiscard]] int listedCount() const;

private:
    class Head;
    class Filter;

    [[nodiscard]] Line lineAt(const QModelIndex &index) const;

    workbench::ChannelsModel &m_channels;
    Head *m_head;
    Filter *m_patterns;
    Filter *m_listed;
    QString m_filter;
};

} // namespace RadarDesk::gui
