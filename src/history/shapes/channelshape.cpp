// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/shapes/channelshape.h>

#include <base/platform/background.h>

#include <utility>

namespace RadarDesk::history {

using namespace workbench;

namespace {

constexpr qsizetype LargestMessage = qsizetype{64} * 1024;
constexpr qsizetype MostDeviants = 1000; // events whose deviations are remembered

} // namespace

ChannelShape::ChannelShape(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_shape(std::make_shared<MessageShape>())
{
    connect(&history, &History::grown, this, &ChannelShape::read);
}

void ChannelShape::setChannel(const QString &profile, const QString &channel)
{
    if (profile == m_profile && channel == m_channel)
        return;
    m_profile = profile;
    m_channel = channel;
    m_shape = std::make_shared<MessageShape>();
    m_deviations.clear();
    m_newest = 0;
    ++m_turn;
    m_isLearning = false;
    m_request.close();
    Q_EMIT changed();
    read();
}

void ChannelShape::read()
{
    if (m_channel.trimmed().isEmpty())
        return;
    // One step after the other: many events come while one of them is on its way.
    m_isStale = true;
    if (m_isLearning || m_request.isOpen())
        return;
    m_isStale = false;
    HistoryFilter filter;
    filter.profile = m_profile;
    filter.channel = m_channel;
    filter.kinds = {EventKind::Broadcast, EventKind::Arrival};
    const HistoryPlace place = m_newest == 0
        ? HistoryPlace{HistoryPlace::Direction::Older, {}}
        : HistoryPlace{HistoryPlace::Direction::Newer, m_newest};
    m_request = m_history.page(filter, place, LearnedEvents, this,
                               [this](const HistoryResult<HistoryPage> &page) {
                                   if (page)
                                       learn(*page);
                               });
}

void ChannelShape::learn(const HistoryPage &page)
{
    if (page.events.isEmpty())
        return;
    // Of those that came, there may be more; of those from before, these are enough.
    m_isStale = m_isStale || (m_newest != 0 && !page.isLast);
    m_newest = page.events.constLast().key;
    m_isLearning = true;
    base::inBackground(
        this, [events = page.events, before = m_shape] { return lessonOf(events, *before); },
        [this, turn = m_turn](const Lesson &lesson) {
            if (m_turn == turn)
                take(lesson);
        });
}

ChannelShape::Lesson ChannelShape::lessonOf(const QList<StoredEvent> &events,
                                            const MessageShape &before)
{
    auto shape = std::make_shared<MessageShape>(before);
    Lesson lesson;
    for (const StoredEvent &stored : events) {
        if (stored.event.data.size() > LargestMessage)
            continue;
        const auto found = shape->deviationsOf(stored.event.data);
        if (!found.isEmpty())
            lesson.deviations.insert(stored.key, found);
        shape->learn(stored.event.data);
    }
    lesson.shape = std::move(shape);
    return lesson;
}

void ChannelShape::take(const Lesson &lesson)
{
    m_isLearning = false;
    m_shape = lesson.shape;
    if (m_deviations.size() > MostDeviants)
        m_deviations.clear();
    m_deviations.insert(lesson.deviations);
    Q_EMIT changed();
    if (m_isStale)
        read();
}

} // namespace RadarDesk::history

#include "moc_channelshape.cpp"
