// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/connect/topicdelegate.h>

namespace RadarDesk::gui {

TopicDelegate::TopicDelegate(QObject *parent)
    : RowDelegate(Ground::Line, parent)
{
}

Row TopicDelegate::rowOf(const QModelIndex &index) const
{
    return {.first = {.text = index.data().toString()}};
}

int TopicDelegate::linesOf(const QModelIndex & /*index*/) const
{
    return 1;
}

} // namespace RadarDesk::gui

#include "moc_topicdelegate.cpp"
