// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/history.h>

#include <QHash>
#include <QObject>

namespace RadarDesk::history {

/// The conversations of the timeline that are open, and their events. What is read of each is
/// bounded, and so is their number.
class OpenConversations : public QObject
{
    Q_OBJECT

public:
    static constexpr int Depth = 3; ///< A run, its broadcasts, their arrivals.
    static constexpr int MostMembers = 200; ///< Of one conversation: the newest.
    static constexpr int Most = 100; ///< Those opened first are closed when there are more.

    /// \a history must outlive it.
    explicit OpenConversations(History &history, QObject *parent = nullptr);

    /// Whether the conversation that \a head begins is open.
    [[nodiscard]] bool isOpen(qint64 head) const { return m_order.contains(head); }
    /// Its events; nullptr where it isn't, or they aren't read yet.
    [[nodiscard]] const ConversationMembers *membersOf(qint64 head) const;
    void open(qint64 head);
    void close(qint64 head);

    /// There are further events of the conversation of \a head.
    void change(const StoredEvent &head);
    /// An event has changed. True where it is shown.
    bool replace(const StoredEvent &event);
    /// An event has another annotation.
    void annotate(const StoredEvent &event);
    /// Any may have changed.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    /// The event with that key, where it is shown.
    [[nodiscard]] StoredEvent *find(qint64 key);
    void read(qint64 head);

    History &m_history;
    QList<qint64> m_order; // as they were opened
    QHash<qint64, ConversationMembers> m_members;
    QHash<qint64, HistoryRequest> m_requests;
    QSet<qint64> m_stale; // changed while they were being read
};

} // namespace RadarDesk::history
