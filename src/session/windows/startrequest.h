// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QJsonObject;

namespace RadarDesk::session {

/// A request from a start of the program to the running window: from its arguments or the desktop.
struct StartRequest
{
    /// More places at once are ignored.
    static constexpr qsizetype MostPlaces = 20;

    QStringList places; ///< Paths of files, and links.
    QString action; ///< One of the desktop file's actions.

    [[nodiscard]] bool isEmpty() const { return places.isEmpty() && action.isEmpty(); }

    /// The line for that window, with as many places as fit.
    [[nodiscard]] QJsonObject toJson() const;
    /// Parses foreign input: values of another type are ignored.
    [[nodiscard]] static StartRequest fromJson(const QJsonObject &json);
    /// A request for arguments or URLs; relative paths start in \a folder.
    [[nodiscard]] static StartRequest ofPlaces(const QStringList &places, const QString &folder);
};

} // namespace RadarDesk::session
