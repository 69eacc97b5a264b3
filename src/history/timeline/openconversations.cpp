// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/openconversations.h>

#include <utility>

namespace RadarDesk::history {

OpenConversations::OpenConversations(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
}

const ConversationMembers *OpenConversations::membersOf(qint64 head) const
{
    const auto found = m_members.constFind(head);
    return found == m_members.cend() ? nullptr : &*found;
}

void OpenConversations::open(qint64 head)
{
    if (isOpen(head))
        return;
    if (m_order.size() >= Most)
        close(m_order.constFirst());
    m_order.append(head);
    read(head);
    Q_EMIT changed();
}

void OpenConversations::close(qint64 head)
{
    if (!m_order.removeOne(head))
        return;
    m_members.remove(head);
    m_requests.take(head).close();
    m_stale.remove(head);
    Q_EMIT changed();
}

StoredEvent *OpenConversations::find(qint64 key)
{
    for (ConversationMembers &members : m_members) {
        for (StoredEvent &member : members.events) {
            if (member.key == key)
                return &member;
        }
    }
    return nullptr;
}

void OpenConversations::change(const StoredEvent &head)
{
    if (StoredEvent *const shown = find(head.key))
        *shown = head;
    if (isOpen(head.key))
        read(head.key);
}

bool OpenConversations::replace(const StoredEvent &event)
{
    StoredEvent *const shown = find(event.key);
    if (shown)
        setEventKeepingAnnotation(*shown, event.event);
    return shown != nullptr;
}

void OpenConversations::annotate(const StoredEvent &event)
{
    if (StoredEvent *const shown = find(event.key))
        shown->event.annotation = event.event.annotation;
}

void OpenConversations::refresh()
{
    for (const qint64 head : std::as_const(m_order))
        read(head);
}

void OpenConversations::read(qint64 head)
{
    if (m_requests.value(head).isOpen()) {
        m_stale.insert(head);
        return;
    }
    m_requests.insert(
        head,
        m_history.members(head, MostMembers, this,
                          [this, head](const HistoryResult<ConversationMembers> &found) {
                              if (!isOpen(head))
                                  return;
                              if (found)
                                  m_members.insert(head, *found);
                              m_requests.remove(head);
                              if (m_stale.remove(head))
                                  read(head);
                              Q_EMIT changed();
                          }));
}

} // namespace RadarDesk::history

#include "moc_openconversations.cpp"
