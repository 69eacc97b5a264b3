// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace RadarDesk::privatechannels {

/// Somebody on a presence channel, as the service tells all who are there.
struct PresenceUser
{
    QByteArray id; ///< The JSON text of its "##uniqueID"; empty without one.
    QByteArray data; ///< Its client data, a JSON object, as registered.
    QDateTime since; ///< UTC; since when it was seen here, which may be later than it came.

    /// By what a person knows it: its "name", or else its ID.
    [[nodiscard]] QString name() const;
    /// Its data but for the ID, on one line.
    [[nodiscard]] QByteArray rest() const;
    /// Those of an array of client data.
    [[nodiscard]] static QList<PresenceUser> listFrom(const QByteArray &clientData,
                                                      const QDateTime &since);
};

/// What has changed about somebody.
struct PresenceChange
{
    enum class Kind { Came, Left, Changed };

    Kind kind = Kind::Came;
    PresenceUser user; ///< As it is now, or was last.
};

} // namespace RadarDesk::privatechannels

Q_DECLARE_METATYPE(RadarDesk::privatechannels::PresenceChange)
