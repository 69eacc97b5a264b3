// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profile.h>

#include <QCoreApplication>

namespace RadarDesk {

QUrl Profile::baseUrl(PushRadar::ApiVersion version) const
{
    QUrl url = serviceUrl;
    url.setPath(
        url.path()
        + (version == PushRadar::ApiVersion::V2 ? QStringLiteral("/v2") : QStringLiteral("/v3")));
    return url;
}

Profile sandboxProfile()
{
    return {.id = QStringLiteral("sandbox"),
            .name = QCoreApplication::translate("RadarDesk::Profile", "Sandbox (local)"),
            .serviceUrl = {},
            .publicKey = {},
            .webSocketUrl = {},
            .isSandbox = true};
}

} // namespace RadarDesk
