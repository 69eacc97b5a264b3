// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <deque>

namespace RadarDesk::session {

/// Finds out how long after its broadcast began a message arrived. The service names a broadcast
/// only in its response, which may arrive after the message, so both orders are handled.
class ArrivalMatcher
{
public:
    using Clock = std::chrono::steady_clock;

    /// An arrival whose delay has become known.
    struct Match
    {
        quint64 arrival = 0; ///< The event's number.
        std::chrono::microseconds delay{};
    };

    /// Notes when the broadcast that the service calls \a id began; returns the arrivals that had
    /// been waiting for it.
    [[nodiscard]] QList<Match> broadcastKnown(const QString &id, Clock::time_point began);
    /// Notes that the message \a id has arrived as event \a number; returns it if its broadcast is
    /// known already.
    [[nodiscard]] QList<Match> arrived(const QString &id, quint64 number, Clock::time_point when);

private:
    struct Waiting
    {
        quint64 number = 0;
        Clock::time_point when;
    };

    void remember(const QString &id);

    QHash<QString, Clock::time_point> m_began;
    QHash<QString, QList<Waiting>> m_waiting;
    std::deque<QString> m_ids; // oldest first; IDs that never match are dropped
};

} // namespace RadarDesk::session
