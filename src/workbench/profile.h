// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>

#include <QString>
#include <QUrl>

namespace RadarDesk {

/// An app of the service that a person works with. Its secret is not part of it.
struct Profile
{
    QString id; ///< Its own, never shown, never changed.
    QString name;
    QUrl serviceUrl; ///< Without the version: "https://api.pushradar.com".
    QString publicKey;
    QUrl webSocketUrl; ///< Where its subscribers connect; empty where that is unpublished.
    bool isSandbox = false;

    /// The base address of an API version.
    [[nodiscard]] QUrl baseUrl(PushRadar::ApiVersion version) const;
};

/// The profile of the built-in local sandbox, before it runs and has an address.
[[nodiscard]] Profile sandboxProfile();

} // namespace RadarDesk
