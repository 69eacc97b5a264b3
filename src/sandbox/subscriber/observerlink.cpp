// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/subscriber/observerlink.h>

#include <base/platform/qtversions.h>
#include <pushradar/serviceaddress.h>

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QWebSocket>

#include <algorithm>

namespace RadarDesk::sandbox {

namespace {

constexpr int ShortestLinkPauseMs = 200;
constexpr int LongestLinkPauseMs = 20'000;
/// Until a service has begun to tell.
constexpr int PatienceMs = 10'000;
/// More than a service of ours puts into a frame: the states of all connections, or observations
/// that are as large as they get.
constexpr quint64 LargestObserverFrame = quint64{4} * 1024 * 1024;

} // namespace

ObserverLink::ObserverLink(const Target &target, std::shared_ptr<ObservationQueue> queue)
    : m_target(target)
    , m_queue(std::move(queue))
    , m_decoder(target.run)
    , m_pause(this) // and so in the same thread
    , m_patience(this)
{
    m_pause.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_pause, &QTimer::timeout, this, &ObserverLink::connectNow);
    connect(&m_patience, &QTimer::timeout, this, &ObserverLink::giveUp);
}

ObserverLink::~ObserverLink()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void ObserverLink::begin()
{
    m_socket = std::make_unique<QWebSocket>();
    // No proxy reaches this machine.
    if (PushRadar::isLoopbackHost(m_target.url.host()))
        m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setMaxAllowedIncomingMessageSize(LargestObserverFrame);
    m_socket->setMaxAllowedIncomingFrameSize(LargestObserverFrame);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &ObserverLink::onLost);
    connect(m_socket.get(), base::failureOf<QWebSocket>(), this, &ObserverLink::onLost);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &ObserverLink::onBinary);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &ObserverLink::giveUp);
    connectNow();
}

void ObserverLink::connectNow()
{
    QNetworkRequest request(m_target.url);
    request.setRawHeader("Authorization", "Bearer " + m_target.secret.reveal());
    if (!m_target.run.isEmpty())
        request.setRawHeader(RunHeader, m_target.run);
    m_patience.start();
    m_socket->open(request);
}

void ObserverLink::send(const QByteArray &frame)
{
    if (m_isObserving)
        m_socket->sendBinaryMessage(frame);
}

void ObserverLink::onBinary(const QByteArray &bytes)
{
    if (m_pause.isActive())
        return; // it was left
    auto frame = m_decoder.frame(bytes);
    if (!frame) {
        giveUp();
        return;
    }
    m_patience.stop();
    m_failures = 0;
    setObserving(true);
    for (Observation &observation : frame->observations.list)
        m_queue->observed(std::move(observation));
    m_queue->leaveOut(frame->observations.leftOut);
    if (frame->states)
        Q_EMIT statesCame(*frame->states);
}

void ObserverLink::onLost()
{
    m_patience.stop();
    if (!m_pause.isActive()) {
        const int pause =
            std::min(ShortestLinkPauseMs << std::min(m_failures, 7), LongestLinkPauseMs);
        ++m_failures;
        m_pause.start(pause / 2 + QRandomGenerator::global()->bounded(pause));
    }
    setObserving(false);
}

void ObserverLink::giveUp()
{
    onLost();
    // Not while it hands on what it has read.
    QMetaObject::invokeMethod(m_socket.get(), &QWebSocket::abort, Qt::QueuedConnection);
}

void ObserverLink::setObserving(bool isObserving)
{
    if (isObserving && m_isObserving)
        return;
    m_isObserving = isObserving;
    Q_EMIT observingChanged(isObserving);
}

} // namespace RadarDesk::sandbox

#include "moc_observerlink.cpp"
