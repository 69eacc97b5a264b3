// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observer.h>

#include <QHash>
#include <QSet>
#include <QStringList>

#include <deque>

namespace RadarDesk::sandbox {

/// What a hub remembers for an observer alone: which of its channels look alike, and who has left
/// them lately.
class HubMemory
{
public:
    explicit HubMemory(const ObserverLimits &limits);

    /// The channel has its first subscriber.
    void channelBegan(const QString &name);
    /// Its last one has left.
    void channelEnded(const QString &name);
    /// Channels with subscribers whose names differ from \a name by case, by the prefix of a
    /// guarded channel, or by white space and the characters "-_." alone.
    [[nodiscard]] QStringList lookAlikesOf(const QString &name) const;

    void left(const QString &channel, const QString &socketId, ObservedTime now);
    /// Who left \a channel within the last minute, the latest first.
    [[nodiscard]] QList<ObservedDelivery::Absence> absencesFrom(const QString &channel,
                                                                ObservedTime now);

private:
    void forgetOldest(ObservedTime now);

    const ObserverLimits m_limits;
    QHash<QString, QSet<QString>> m_byLikeness;
    QHash<QString, std::deque<ObservedDelivery::Absence>> m_absences; ///< By the channel.
    std::deque<QString> m_oldestFirst; ///< The channel of each of them.
};

} // namespace RadarDesk::sandbox
