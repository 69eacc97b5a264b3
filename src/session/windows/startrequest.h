// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QJsonObject;

namespace RadarDesk::session {

/// What a start of the program asks of the window that is there: by its arguments, or by the
/// desktop.
struct StartRequest
{
    /// More at once are not meant for this program.
    static constexpr qsizetype MostPlaces = 20;

    QStringList places; ///< Paths of files, and links.
    QString action; ///< One of the desktop file's actions.

    [[nodiscard]] bool isEmpty() const { return places.isEmpty() && action.isEmpty(); }

    /// As it is sent to that window: no more places than fit into a line.
    [[nodiscard]] QJsonObject toJson() const;
    /// Whatever a stranger sent: what is of another kind is left out.
    [[nodiscard]] static StartRequest fromJson(const QJsonObject &json);
    /// Of arguments or URLs: relative paths begin in \a folder.
    [[nodiscard]] static StartRequest ofPlaces(const QStringList &places, const QString &folder);
};

} // namespace RadarDesk::session
