// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/timelinefilter.h>

#include <workbench/timelinemodel.h>

#include <algorithm>

namespace RadarDesk {

TimelineFilter::TimelineFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void TimelineFilter::setProfile(const QString &id)
{
    if (m_profile == id)
        return;
    m_profile = id;
    apply();
}

void TimelineFilter::setShown(EventKind kind, bool shown)
{
    if (shown == !m_hidden.contains(kind))
        return;
    if (shown)
        m_hidden.removeAll(kind);
    else
        m_hidden.append(kind);
    apply();
}

void TimelineFilter::setChannel(const QString &channel)
{
    if (m_channel == channel)
        return;
    m_channel = channel;
    apply();
}

void TimelineFilter::setFailedOnly(bool failedOnly)
{
    if (m_failedOnly == failedOnly)
        return;
    m_failedOnly = failedOnly;
    apply();
}

void TimelineFilter::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    apply();
}

bool TimelineFilter::isActive() const
{
    return !m_hidden.isEmpty() || !m_channel.isEmpty() || !m_words.isEmpty() || m_failedOnly;
}

void TimelineFilter::reset()
{
    m_hidden.clear();
    m_channel.clear();
    m_text.clear();
    m_words.clear();
    m_failedOnly = false;
    apply();
}

bool TimelineFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_profile.isEmpty() && index.data(TimelineModel::ProfileRole).toString() != m_profile)
        return false;
    if (m_hidden.contains(index.data(TimelineModel::KindRole).value<EventKind>()))
        return false;
    if (m_failedOnly && index.data(TimelineModel::OutcomeRole).value<Outcome>() != Outcome::Failed)
        return false;
    if (!m_channel.isEmpty() && index.data(TimelineModel::ChannelRole).toString() != m_channel)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString searched = index.data(TimelineModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&searched](const QString &word) {
        return searched.contains(word, Qt::CaseInsensitive);
    });
}

void TimelineFilter::apply()
{
    invalidateRowsFilter();
    Q_EMIT filterChanged();
}

} // namespace RadarDesk

#include "moc_timelinefilter.cpp"
