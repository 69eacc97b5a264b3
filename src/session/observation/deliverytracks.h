// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <sandbox/service/observation.h>
#include <workbench/events/deliveries.h>

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <memory>

namespace RadarDesk::session {

/// Joins broadcasts with their deliveries and with what the pages did with them. Which of these
/// comes first is not known; so many of the latest are remembered.
class DeliveryTracks
{
public:
    static constexpr qsizetype Capacity = 2'000;

    /// What is connected there, in words.
    using ClientOf = std::function<QString(const QString &socketId)>;

    void add(const sandbox::ObservedDelivery &delivery, const ClientOf &clientOf);
    /// Nothing becomes of a callback whose broadcast isn't known.
    void add(const sandbox::ObservedCallback &callback, const base::KnownSecrets &secrets);
    /// The broadcast of that name is the event of that number; with \a isTold, the event has what
    /// is known by now.
    void setEvent(const QString &broadcastId, quint64 number, bool isTold);

    /// What is known of a broadcast; null when that is nothing.
    [[nodiscard]] std::shared_ptr<const workbench::Deliveries>
    find(const QString &broadcastId) const;

    struct Change
    {
        quint64 number = 0; ///< Of the event.
        std::shared_ptr<const workbench::Deliveries> deliveries;
    };
    /// Of which events more is known than before; at most \a most of them at once.
    [[nodiscard]] QList<Change> takeChanges(qsizetype most);
    [[nodiscard]] bool hasChanges() const { return !m_changed.isEmpty(); }

private:
    struct Track
    {
        quint64 number = 0;
        bool isKnown = false; // its deliveries
        workbench::Deliveries deliveries;
    };

    Track &track(const QString &broadcastId);
    void noteChange(const QString &broadcastId, const Track &track);

    QHash<QString, Track> m_tracks;
    QList<QString> m_order; // of the tracks, the oldest first
    QSet<QString> m_changed;
};

} // namespace RadarDesk::session
