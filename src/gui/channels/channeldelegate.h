// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

#include <workbench/core/channelsmodel.h>

#include <pushradar/channelname.h>

namespace RadarDesk::gui {

/// Draws a channel on two lines: its name, and how it is listened to and when it was used; or its
/// label, and its name and how it is listened to. What is edited in place is the label.
class ChannelDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ChannelDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

    /// The symbol's name for a kind of channel.
    [[nodiscard]] static QString symbolOf(PushRadar::ChannelKind kind);

private:
    [[nodiscard]] static Row channelRow(const QModelIndex &index);
    [[nodiscard]] static Tone toneOf(workbench::Listening listening);
};

/// The age of \a time in words: "just now", "5 min ago".
[[nodiscard]] QString timeAgo(const QDateTime &time, const QDateTime &now);

} // namespace RadarDesk::gui
