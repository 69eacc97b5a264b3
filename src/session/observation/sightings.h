// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>

namespace RadarDesk::session {

/// Tells messages apart from the copies of them that several pages receive, where messages have no
/// names: of equal ones, as many came as the page that received most of them has received.
class Sightings
{
public:
    using Clock = std::chrono::steady_clock;

    /// Notes that \a page received \a message. Returns whether it is one that no other page has
    /// told of. What was last received over a few seconds ago is forgotten.
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
