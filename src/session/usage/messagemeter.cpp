// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/usage/messagemeter.h>

#include <history/store/history.h>

namespace RadarDesk::session {

using namespace workbench;
using namespace history;

namespace {

constexpr int TellingMs = 250;
constexpr int ReadAtOnce = 500;

MessageCount countOf(const Event &event)
{
    return {1 + event.subscribers.value_or(0), !event.subscribers.has_value()};
}

/// Whether the service took it; what it refused costs nothing.
bool isCounted(const Event &event)
{
    return event.kind == EventKind::Broadcast && event.outcome == Outcome::Done;
}

} // namespace

MessageCount &MessageCount::operator+=(const MessageCount &other)
{
    messages += other.messages;
    isAtLeast = isAtLeast || other.isAtLeast;
    return *this;
}

MessageMeter::MessageMeter(History &history, Clock clock, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_started(m_clock())
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(TellingMs);
    connect(&m_telling, &QTimer::timeout, this, &MessageMeter::changed);
    connect(&history, &History::recorded, this, &MessageMeter::onRecorded);
    connect(&history, &History::updated, this, &MessageMeter::onUpdated);
}

MessageMeter::~MessageMeter() = default;

MessageCount MessageMeter::today(const QString &profileId)
{
    Usage &usage = m_usages[profileId];
    turnDay(usage);
    if (!std::exchange(usage.isRead, true))
        read(profileId, std::nullopt);
    return m_usages[profileId].today;
}

MessageCount MessageMeter::lastMinute(const QString &profileId) const
{
    const qint64 now = m_clock().toSecsSinceEpoch();
    MessageCount sum;
    for (const Second &second : m_usages.value(profileId).seconds) {
        if (second.number > now - qint64{Seconds} && second.number <= now)
            sum += second.count;
    }
    return sum;
}

int MessageMeter::subscribersOf(const QString &profileId, const QString &channel) const
{
    const auto found = m_usages.constFind(profileId);
    return found == m_usages.cend() ? 0 : found->subscribers.value(channel);
}

void MessageMeter::onRecorded(const QList<quint64> &numbers)
{
    for (const quint64 number : numbers) {
        const Event *event = m_history.find(number);
        if (!event || event->kind != EventKind::Broadcast)
            continue;
        if (event->outcome == Outcome::Pending)
            m_pending.insert(number);
        else
            count(*event);
    }
}

void MessageMeter::onUpdated(quint64 number)
{
    const Event *event = m_history.find(number);
    // Later updates are of its deliveries.
    if (event && event->outcome != Outcome::Pending && m_pending.remove(number))
        count(*event);
}

void MessageMeter::count(const Event &event)
{
    if (!isCounted(event))
        return;
    Usage &usage = m_usages[event.profileId];
    turnDay(usage);
    const MessageCount count = countOf(event);
    if (event.time.toLocalTime().date() == usage.day)
        usage.today += count;
    const qint64 number = event.time.toSecsSinceEpoch();
    Second &second = usage.seconds.at(static_cast<std::size_t>(number) % Seconds);
    if (number > second.number)
        second = {number, {}};
    if (number == second.number)
        second.count += count;
    if (event.subscribers
        && (usage.subscribers.size() < MostChannels || usage.subscribers.contains(event.channel)))
        usage.subscribers.insert(event.channel, *event.subscribers);
    tellSoon();
}

void MessageMeter::read(const QString &profileId, std::optional<qint64> before)
{
    HistoryFilter filter;
    filter.profile = profileId;
    filter.kinds = {EventKind::Broadcast};
    filter.from = m_clock().date().startOfDay();
    filter.to = m_started;
    m_usages[profileId].request =
        m_history.page(filter, {HistoryPlace::Direction::Older, before}, ReadAtOnce, this,
                       [this, profileId](const HistoryResult<HistoryPage> &page) {
                           if (page)
                               takeRead(profileId, *page);
                       });
}

void MessageMeter::takeRead(const QString &profileId, const HistoryPage &page)
{
    Usage &usage = m_usages[profileId];
    turnDay(usage);
    for (const StoredEvent &stored : page.events) {
        if (isCounted(stored.event) && stored.event.time.toLocalTime().date() == usage.day)
            usage.today += countOf(stored.event);
    }
    usage.read += page.events.size();
    const std::optional<qint64> before =
        page.events.isEmpty() ? page.reached : std::optional(page.events.constFirst().key);
    if (!page.isLast && before && usage.read < MostRead)
        read(profileId, before);
    else if (!page.isLast)
        usage.today.isAtLeast = true;
    tellSoon();
}

void MessageMeter::turnDay(Usage &usage) const
{
    const QDate day = m_clock().date();
    if (std::exchange(usage.day, day) != day)
        usage.today = {};
}

void MessageMeter::tellSoon()
{
    if (!m_telling.isActive())
        m_telling.start();
}

} // namespace RadarDesk::session

#include "moc_messagemeter.cpp"
