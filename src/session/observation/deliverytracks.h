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

/// Joins broadcasts with their deliveries and with what the pages' callbacks did. They may arrive
/// in any order, so the latest of each are remembered, up to a limit.
class DeliveryTracks
{
public:
    static constexpr qsizetype Capacity = 2'000;

    /// The name of the client with that socket ID.
    using ClientOf = std::function<QString(const QString &socketId)>;

    void add(const sandbox::ObservedDelivery &delivery, const ClientOf &clientOf);
    /// Records what a page's callback did; ignored if its broadcast is unknown.
    void add(const sandbox::ObservedCallback &callback, const base::KnownSecrets &secrets);
    /// Maps a broadcast to its event. With \a isTold, the event already contains what is known so
    /// far.
    void setEvent(const QString &broadcastId, quint64 number, bool isTold);

    /// The known deliveries of a broadcast; null if there are none.
    [[nodiscard]] std::shared_ptr<const workbench::Deliveries>
    find(const QString &broadcastId) const;

    struct Change
    {
        quint64 number = 0; ///< Of the event.
        std::shared_ptr<const workbench::Deliveries> deliveries;
    };
    /// The events whose deliveries have changed, at most \a most of them.
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
    QList<QString> m_order; // keys of m_tracks, oldest first
    QSet<QString> m_changed;
};

} // namespace RadarDesk::session
