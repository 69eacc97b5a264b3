// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace RadarDesk::sandbox {

/// What an observer asks of a service, over GET /observe.
struct ObserverCommand
{
    enum class Kind { SendTo, Close, Cut, Refuse, States };

    static constexpr qsizetype MostData = qsizetype{512} * 1024;

    Kind kind = Kind::States;
    QString socketId;
    QString channel; ///< SendTo, and
    QByteArray data; ///< JSON.
    QByteArray origin; ///< Refuse,
    QByteArray userAgent; ///< and
    std::chrono::milliseconds time{0}; ///< for how long; 0 ends it.
};

} // namespace RadarDesk::sandbox
