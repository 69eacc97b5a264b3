// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/connection/channeljoin.h>

#include <sandbox/subscriber/sandboxsubscriber.h>
#include <session/sending/runmark.h>

#include <pushradar/call.h>
#include <pushradar/client.h>

#include <QRandomGenerator>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace sandbox;
using namespace session;

ChannelJoin::ChannelJoin(SandboxSubscriber &socket, PushRadar::Client &client, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_client(client)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { settle(false); });
    connect(&socket, &SandboxSubscriber::subscribed, this, [this] { settle(true); });
    connect(&socket, &SandboxSubscriber::refused, this, [this] { settle(false); });
    connect(&socket, &SandboxSubscriber::tokenNeeded, this,
            [this](const QString &channel, const QString &socketId) {
                PushRadar::Call *call = m_client.authenticate(channel, socketId);
                connect(call, &PushRadar::Call::finished, this,
                        [this, channel](const PushRadar::Call *finished) {
                            m_socket.presentToken(channel, finished->token());
                        });
            });
}

void ChannelJoin::start(const CheckedService &service, const QString &channel,
                        std::chrono::milliseconds limit)
{
    m_limit.start(limit);
    m_socket.open(service.webSocketUrl, service.publicKey, runMark());
    m_socket.subscribe(channel);
}

void ChannelJoin::settle(bool joined)
{
    m_limit.stop();
    if (!std::exchange(m_isSettled, true))
        Q_EMIT settled(joined);
}

QString ownPresenceChannel()
{
    QString name = QStringLiteral("presence-radardesk-");
    for (int i = 0; i < 8; ++i)
        name += QChar(u'a' + QRandomGenerator::global()->bounded(26));
    return name;
}

} // namespace RadarDesk::privatechannels

#include "moc_channeljoin.cpp"
