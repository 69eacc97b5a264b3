// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/error.h>

#include <QNetworkProxyFactory>
#include <QUrl>

#include <optional>

namespace PushRadar {

/// Whether \a host means this machine: 127.0.0.0/8, ::1, localhost and the names below it.
[[nodiscard]] bool isLoopbackHost(const QString &host);

/// Whether the secret may be sent to \a baseUrl: InvalidAddress, InsecureAddress or nothing.
[[nodiscard]] std::optional<Error> checkServiceAddress(const QUrl &baseUrl,
                                                       bool insecureHttpAllowed);

/// The host and port of \a url as a person reads them.
[[nodiscard]] QString hostAndPort(const QUrl &url);

/// The application's proxies, but none for this machine.
class LoopbackWithoutProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace PushRadar
