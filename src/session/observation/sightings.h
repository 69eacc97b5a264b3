// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>

namespace RadarDesk::session {

/// Detects copies of a message that several pages receive, where messages have no IDs: the number
/// of equal messages is that of the page which received the most.
class Sightings
{
public:
    using Clock = std::chrono::steady_clock;

    /// Notes that \a page received \a message. Returns whether no other page has reported it.
    /// Messages that were last received more than a few seconds ago are forgotten.
    [[nodiscard]] bool isNew(const QString &page, const QByteArray &message,
                             Clock::time_point when);

private:
    struct Seen
    {
        QHash<QString, int> times; // by page
        int most = 0;
        Clock::time_point last;
    };

    QHash<QByteArray, Seen> m_seen;
    Clock::time_point m_swept;
};

} // namespace RadarDesk::session
