// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/sending/runmark.h>

#include <pushradar/client.h>
#include <sandbox/service/observation.h>

#include <QHostAddress>
#include <QUuid>

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

QByteArray &markOfThisRun()
{
    static QByteArray mark = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return mark;
}

} // namespace

QByteArray runMark()
{
    return markOfThisRun();
}

void shareRunMark(const QByteArray &mark)
{
    markOfThisRun() = mark;
}

void markAsOwn(PushRadar::Client &client, const QUrl &webSocketUrl)
{
    const QString host = client.baseUrl().host();
    const bool isHere =
        host == u"localhost" || QHostAddress(host).isLoopback(); // even if not recognized yet
    if (isHere || !webSocketUrl.isEmpty())
        client.addHeader(RunHeader, runMark());
}

std::shared_ptr<PushRadar::Client> clientOf(const Profile &profile, PushRadar::ApiVersion version,
                                            const PushRadar::Secret &secret)
{
    using PushRadar::Client;
    std::shared_ptr<Client> client(new Client(secret, version),
                                   [](Client *last) { last->deleteLater(); });
    client->setBaseUrl(profile.baseUrl(version));
    client->setInsecureHttpAllowed(profile.insecureHttpAllowed);
    markAsOwn(*client, profile.webSocketUrl);
    return client;
}

} // namespace RadarDesk::session
