// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace RadarDesk::sandbox {

/// One line of a service's log. It holds neither a secret nor a token, and no path that the API
/// doesn't have.
struct LogEntry
{
    QByteArray method; ///< Empty: the entry is about no call.
    QByteArray path; ///< Of the API.
    int status = 0;
    bool isSimulated = false; ///< The answer was a fault on purpose.
    QByteArray peer; ///< The client's address.
    std::chrono::microseconds took{0};
    QString message; ///< About no call, or why there is none.

    /// "POST /v3/broadcasts 200"
    [[nodiscard]] QByteArray toText() const;
    /// One line of JSON with the time, in UTC, and what is known.
    [[nodiscard]] QByteArray toJson(std::chrono::system_clock::time_point time) const;
};

} // namespace RadarDesk::sandbox
