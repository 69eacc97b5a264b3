// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace RadarDesk::session {

/// What a service says of itself at /health (protocol: ours).
struct ServiceHealth
{
    enum class State {
        Unknown, ///< Not asked yet.
        Asking,
        Compatible, ///< It speaks the sandbox's protocol for subscribers.
        Other, ///< It answers, but not so: the hosted service, or something else.
        Silent, ///< No answer came.
    };

    State state = State::Unknown;
    QString name; ///< Name and version of a compatible service, as text to show; may be empty.

    bool operator==(const ServiceHealth &) const = default;
};

/// Reads the answer of /health with status 200. Its texts come from strangers: they are cut, and
/// control characters in them are replaced.
[[nodiscard]] ServiceHealth readServiceHealth(const QByteArray &body);

} // namespace RadarDesk::session
