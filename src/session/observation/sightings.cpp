// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/sightings.h>

namespace RadarDesk::session {

namespace {

/// Longer than the delay between two pages that receive the same message.
constexpr std::chrono::seconds SightingLife{5};

} // namespace

bool Sightings::isNew(const QString &page, const QByteArray &message, Clock::time_point when)
{
    if (when - m_swept > SightingLife) {
        m_swept = when;
        m_seen.removeIf([when](const QHash<QByteArray, Seen>::iterator &seen) {
            return when - seen->last > SightingLife;
        });
    }
    Seen &seen = m_seen[message];
    if (when - seen.last > SightingLife)
        seen = {};
    seen.last = when;
    const int times = ++seen.times[page];
    if (times <= seen.most)
        return false;
    seen.most = times;
    return true;
}

} // namespace RadarDesk::session
