// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/subscriber/sandboxsubscriber.h>

#include <base/platform/qtversions.h>
#include <pushradar/channelname.h>
#include <pushradar/jsonvalue.h>
#include <sandbox/service/observation.h>

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>

namespace RadarDesk::sandbox {

namespace {

constexpr int ShortestPauseMs = 200;
constexpr int LongestPauseMs = 10'000;
constexpr quint64 LargestFrame = quint64{4} * 1024 * 1024;

} // namespace

SandboxSubscriber::SandboxSubscriber(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SandboxSubscriber::connectNow);
}

SandboxSubscriber::~SandboxSubscriber()
{
    if (m_socket)
        m_socket->disconnect(this);
}

std::unique_ptr<QWebSocket> SandboxSubscriber::makeSocket()
{
    auto socket = std::make_unique<QWebSocket>();
    // The service is on this machine, where no proxy can reach it.
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setMaxAllowedIncomingMessageSize(LargestFrame);
    connect(socket.get(), &QWebSocket::disconnected, this, &SandboxSubscriber::onDisconnected);
    connect(socket.get(), &QWebSocket::textMessageReceived, this, &SandboxSubscriber::onFrame);
    connect(socket.get(), base::failureOf<QWebSocket>(), this, &SandboxSubscriber::onDisconnected);
    return socket;
}

void SandboxSubscriber::open(const QUrl &webSocketUrl, const QString &publicKey,
                             const QByteArray &run)
{
    m_url = webSocketUrl;
    m_run = run;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("key"), publicKey);
    m_url.setQuery(query);
    m_wanted = true;
    m_failures = 0;
    connectNow();
}

void SandboxSubscriber::close()
{
    m_wanted = false;
    m_pause.stop();
    m_channels.clear();
    // Nobody can be told of the end of a connection that is not there yet.
    if (m_state == State::Connected)
        m_socket->close();
    else if (m_socket)
        m_socket->abort();
    onDisconnected();
}

void SandboxSubscriber::subscribe(const QString &channel)
{
    if (m_channels.contains(channel))
        return;
    m_channels.insert(channel, false);
    if (m_state == State::Connected)
        requestSubscription(channel);
}

void SandboxSubscriber::presentToken(const QString &channel, const QString &token)
{
    if (m_state != State::Connected || !m_channels.contains(channel))
        return;
    send("{\"event\":\"subscribe\",\"channel\":" + PushRadar::toJsonString(channel)
         + ",\"token\":" + PushRadar::toJsonString(token) + '}');
}

void SandboxSubscriber::unsubscribe(const QString &channel)
{
    if (m_channels.remove(channel) > 0 && m_state == State::Connected)
        send("{\"event\":\"unsubscribe\",\"channel\":" + PushRadar::toJsonString(channel) + '}');
}

bool SandboxSubscriber::isSubscribed(const QString &channel) const
{
    return m_channels.value(channel, false);
}

bool SandboxSubscriber::isWanted(const QString &channel) const
{
    return m_channels.contains(channel);
}

void SandboxSubscriber::connectNow()
{
    m_pause.stop();
    setState(State::Connecting);
    if (!m_socket)
        m_socket = makeSocket();
    QNetworkRequest request(m_url);
    if (!m_run.isEmpty())
        request.setRawHeader(RunHeader, m_run);
    m_socket->open(request);
}

void SandboxSubscriber::onDisconnected()
{
    m_socketId.clear();
    for (bool &confirmed : m_channels)
        confirmed = false;
    if (m_wanted && !m_pause.isActive()) {
        const int pause = std::min(ShortestPauseMs << std::min(m_failures, 6), LongestPauseMs);
        ++m_failures;
        m_pause.start(pause / 2 + QRandomGenerator::global()->bounded(pause));
    }
    setState(State::Disconnected);
}

void SandboxSubscriber::onFrame(const QString &frame)
{
    const auto parsed = PushRadar::JsonValue::fromJson(frame.toUtf8());
    if (!parsed)
        return; // not of the protocol; the service alone can mend that

    const QString event = parsed->member(u"event").toString();
    const QString channel = parsed->member(u"channel").toString();
    if (event == u"connected") {
        m_failures = 0;
        m_socketId = parsed->member(u"socketID").toString();
        setState(State::Connected);
        const QStringList wanted = m_channels.keys();
        for (const QString &each : wanted)
            requestSubscription(each);
    } else if (event == u"subscribed") {
        if (const auto found = m_channels.find(channel); found != m_channels.end())
            *found = true;
        Q_EMIT subscribed(channel);
    } else if (event == u"error") {
        Q_EMIT refused(channel, parsed->member(u"code").toJson().toInt(),
                       parsed->member(u"message").toString());
    } else if (event == u"message") {
        Q_EMIT messageArrived(channel, parsed->member(u"id").toString(),
                              parsed->member(u"data").toJson());
    } else if (event == u"presence") {
        Q_EMIT presenceChanged(channel, parsed->member(u"count").toJson().toInt(),
                               parsed->member(u"clientData").toJson());
    }
}

void SandboxSubscriber::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void SandboxSubscriber::requestSubscription(const QString &channel)
{
    if (PushRadar::ChannelName::kindOf(channel) == PushRadar::ChannelKind::Public)
        send("{\"event\":\"subscribe\",\"channel\":" + PushRadar::toJsonString(channel) + '}');
    else
        Q_EMIT tokenNeeded(channel, m_socketId);
}

void SandboxSubscriber::send(const QByteArray &frame)
{
    m_socket->sendTextMessage(QString::fromUtf8(frame));
}

} // namespace RadarDesk::sandbox

#include "moc_sandboxsubscriber.cpp"
