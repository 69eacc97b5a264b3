// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/windows/sharedsandbox.h>

#include <pushradar/serviceaddress.h>

#include <QJsonObject>

namespace RadarDesk::session {

QJsonObject SharedSandbox::toJson() const
{
    return {{QStringLiteral("url"), url.toString()},
            {QStringLiteral("webSocketUrl"), webSocketUrl.toString()},
            {QStringLiteral("publicKey"), publicKey},
            {QStringLiteral("secret"), QString::fromUtf8(secret.reveal())},
            {QStringLiteral("keychain"), isInKeychain},
            {QStringLiteral("problem"), problem},
            {QStringLiteral("runMark"), QString::fromLatin1(runMark)}};
}

std::optional<SharedSandbox> SharedSandbox::fromJson(const QJsonObject &json)
{
    const auto secret = PushRadar::Secret::make(json.value(u"secret").toString());
    const QUrl url(json.value(u"url").toString(), QUrl::StrictMode);
    const QUrl webSocketUrl(json.value(u"webSocketUrl").toString(), QUrl::StrictMode);
    if (!secret || !PushRadar::isLoopbackHost(url.host()) || url.port() <= 0
        || webSocketUrl.host() != url.host())
        return std::nullopt;
    return SharedSandbox{.url = url,
                         .webSocketUrl = webSocketUrl,
                         .publicKey = json.value(u"publicKey").toString(),
                         .secret = *secret,
                         .isInKeychain = json.value(u"keychain").toBool(),
                         .problem = json.value(u"problem").toString(),
                         .runMark = json.value(u"runMark").toString().toLatin1()};
}

} // namespace RadarDesk::session
