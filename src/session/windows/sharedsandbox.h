// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/secret.h>

#include <QUrl>

#include <optional>

class QJsonObject;

namespace RadarDesk::session {

/// The sandbox that the first window runs and that others of the same person use.
struct SharedSandbox
{
    QUrl url;
    QUrl webSocketUrl;
    QString publicKey;
    PushRadar::Secret secret;
    bool isInKeychain = false; ///< Whether the credentials are stored.
    QString problem; ///< Why it doesn't use the wanted port.
    QByteArray runMark; ///< Marks the requests of the windows that share it.

    bool operator==(const SharedSandbox &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing unless it is one on this machine.
    [[nodiscard]] static std::optional<SharedSandbox> fromJson(const QJsonObject &json);
};

} // namespace RadarDesk::session
