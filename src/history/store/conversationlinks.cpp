// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/conversationlinks.h>

#include <history/store/eventrow.h>

#include <algorithm>

namespace RadarDesk::history {

using namespace workbench;

namespace {

constexpr qsizetype MostWaiting = 1'000; // of one ID whose head may never come

/// Services name their broadcasts each for itself.
QString idOf(const Event &event, const QString &id)
{
    return event.profileId + u'\n' + id;
}

QStringList begunBy(const Event &event)
{
    QStringList ids;
    if (!event.conversation.isEmpty())
        ids.append(idOf(event, event.conversation));
    if (event.kind == EventKind::Broadcast && !event.broadcastId.isEmpty())
        ids.append(idOf(event, event.broadcastId));
    return ids;
}

QString joinedBy(const Event &event)
{
    if (!event.partOf.isEmpty())
        return idOf(event, event.partOf);
    return event.kind == EventKind::Arrival && !event.broadcastId.isEmpty()
        ? idOf(event, event.broadcastId)
        : QString();
}

qint64 flagFor(const QString &channel, const QString &channelOfHead)
{
    return channel == channelOfHead ? PartOfSameChannel : PartOfOtherChannel;
}

std::optional<qint64> delayOf(const Event &event)
{
    return event.kind == EventKind::Arrival && event.duration
        ? std::optional<qint64>(event.duration->count())
        : std::nullopt;
}

} // namespace

ConversationLinks::ConversationLinks(HistoryConnection &connection)
    : m_connection(connection)
{
}

qint64 ConversationLinks::partOf(const Event &event) const
{
    const auto found = m_conversations.constFind(joinedBy(event));
    return found == m_conversations.cend() || found->head == 0
        ? 0
        : flagFor(event.channel, found->channel);
}

HistoryResult<void> ConversationLinks::add(qint64 key, const Event &event)
{
    const bool isMember = partOf(event) > 0;
    if (auto done = begin(key, event); !done)
        return done;
    if (!isMember)
        return join(key, event);
    const qint64 head = conversation(joinedBy(event)).head;
    return link({key, event.channel, delayOf(event), event.kind == EventKind::Arrival}, head);
}

HistoryResult<void> ConversationLinks::change(qint64 key, const Event &event, bool isMember)
{
    if (auto done = begin(key, event); !done)
        return done;
    if (!isMember)
        return join(key, event);
    const auto delay = delayOf(event);
    const QString id = joinedBy(event);
    if (!delay || id.isEmpty())
        return {};
    const auto head =
        m_connection.number(QStringLiteral("SELECT head FROM members WHERE key = ?"), {key});
    if (!head)
        return head.error();
    if (*head == 0)
        return {};
    Counted &counted = m_counted[*head];
    counted.delay = std::min(counted.delay.value_or(*delay), *delay);
    m_linked.insert(*head, key);
    return {};
}

HistoryResult<void> ConversationLinks::remove(qint64 key)
{
    if (auto done = finish(); !done)
        return done;
    // What comes later is part of nothing then. Old events, which go by the thousand, are in no ID.
    if (key >= m_leastHead)
        m_conversations.removeIf([key](auto known) { return known.value().head == key; });
    if (auto done = m_connection.run(
            QStringLiteral("UPDATE conversations SET members = members - 1 "
                           "WHERE head = (SELECT head FROM members WHERE key = ?)"),
            {key});
        !done)
        return done;
    if (auto done = m_connection.run(QStringLiteral("DELETE FROM members WHERE key = ?"), {key});
        !done)
        return done;
    const auto isHead = m_connection.number(
        QStringLiteral("SELECT count(*) FROM conversations WHERE head = ?"), {key});
    if (!isHead)
        return isHead.error();
    if (*isHead == 0)
        return {};
    if (auto done =
            m_connection.run(QStringLiteral("UPDATE events SET kind = kind & %1 "
                                            "WHERE key IN (SELECT key FROM members WHERE head = ?)")
                                 .arg(PartOfSameChannel - 1),
                             {key});
        !done)
        return done;
    if (auto done = m_connection.run(QStringLiteral("DELETE FROM members WHERE head = ?"), {key});
        !done)
        return done;
    return m_connection.run(QStringLiteral("DELETE FROM conversations WHERE head = ?"), {key});
}

void ConversationLinks::forget()
{
    m_conversations.clear();
    m_order.clear();
    m_counted.clear();
    m_linked.clear();
}

ConversationLinks::Conversation &ConversationLinks::conversation(const QString &id)
{
    Conversation &found = m_conversations[id];
    m_order.remove(found.used);
    found.used = ++m_uses;
    m_order.insert(found.used, id);
    if (m_order.size() > Capacity) {
        m_conversations.remove(m_order.first());
        m_order.erase(m_order.begin());
    }
    return m_conversations[id];
}

HistoryResult<void> ConversationLinks::begin(qint64 key, const Event &event)
{
    const QStringList ids = begunBy(event);
    if (!ids.isEmpty())
        m_leastHead = std::min(m_leastHead, key);
    for (const QString &id : ids) {
        Conversation &known = conversation(id);
        known.head = key;
        known.channel = event.channel;
        const QList<Member> waiting = std::exchange(known.waiting, {});
        for (const Member &member : waiting) {
            if (auto done = linkLate(member, key, event.channel); !done)
                return done;
        }
    }
    return {};
}

HistoryResult<void> ConversationLinks::join(qint64 key, const Event &event)
{
    const QString id = joinedBy(event);
    if (id.isEmpty())
        return {};
    const Member member{key, event.channel, delayOf(event), event.kind == EventKind::Arrival};
    Conversation &known = conversation(id);
    if (known.head > 0)
        return known.head == key ? HistoryResult<void>()
                                 : linkLate(member, known.head, known.channel);
    // The same one may have changed while it waited.
    known.waiting.removeIf([key](const Member &each) { return each.key == key; });
    if (known.waiting.size() < MostWaiting)
        known.waiting.append(member);
    return {};
}

HistoryResult<void> ConversationLinks::linkLate(const Member &member, qint64 head,
                                                const QString &channel)
{
    // It may have gone while it waited.
    const auto found = m_connection.number(
        QStringLiteral("SELECT count(*) FROM events WHERE key = ? AND kind < %1")
            .arg(PartOfSameChannel),
        {member.key});
    if (!found)
        return found.error();
    if (*found == 0)
        return {};
    if (auto done = m_connection.run(QStringLiteral("UPDATE events SET kind = kind + %1 "
                                                    "WHERE key = ?")
                                         .arg(flagFor(member.channel, channel)),
                                     {member.key});
        !done)
        return done;
    return link(member, head);
}

HistoryResult<void> ConversationLinks::link(const Member &member, qint64 head)
{
    if (auto done = m_connection.run(
            QStringLiteral("INSERT OR IGNORE INTO members(head, key) VALUES(?, ?)"),
            {head, member.key});
        !done)
        return done;
    m_linked.insert(head, member.key);
    Counted &counted = m_counted[head];
    ++counted.members;
    counted.arrivals += member.isArrival ? 1 : 0;
    if (member.delay)
        counted.delay = std::min(counted.delay.value_or(*member.delay), *member.delay);
    return {};
}

HistoryResult<void> ConversationLinks::finish()
{
    const QHash<qint64, Counted> all = std::exchange(m_counted, {});
    for (auto counted = all.cbegin(); counted != all.cend(); ++counted) {
        const QVariant delay = counted->delay ? QVariant(*counted->delay) : QVariant();
        if (auto done = m_connection.run(
                QStringLiteral(
                    "INSERT INTO conversations(head, members, arrivals, first_us) "
                    "VALUES(?, ?, ?, ?) ON CONFLICT(head) DO UPDATE SET "
                    "members = members + excluded.members, "
                    "arrivals = arrivals + excluded.arrivals, first_us = CASE "
                    "WHEN excluded.first_us IS NULL THEN first_us "
                    "ELSE min(ifnull(first_us, excluded.first_us), excluded.first_us) END"),
                {counted.key(), counted->members, counted->arrivals, delay});
            !done)
            return done;
    }
    return {};
}

} // namespace RadarDesk::history
