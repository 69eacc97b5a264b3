// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace RadarDesk::session {

/// The description that a service returns at /health (RadarDesk's protocol).
struct ServiceHealth
{
    enum class State {
        Unknown, ///< Not asked yet.
        Asking,
        Compatible, ///< It supports the sandbox's protocol for subscribers.
        Other, ///< Another answer: the hosted service, or a different server.
        Silent, ///< No answer came.
    };

    State state = State::Unknown;
    QString name; ///< Name and version of a compatible service, for display; may be empty.

    bool operator==(const ServiceHealth &) const = default;
};

/// Reads the answer of /health with status 200. Its texts are foreign input: they are shortened,
/// and control characters are replaced.
[[nodiscard]] ServiceHealth readServiceHealth(const QByteArray &body);

} // namespace RadarDesk::session
