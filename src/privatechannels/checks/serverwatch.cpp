// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/checks/serverwatch.h>

#include <privatechannels/diagnosis/origin.h>

#include <QNetworkProxy>
#include <QTcpSocket>

#include <chrono>
#include <utility>

namespace RadarDesk::privatechannels {

namespace {

constexpr std::chrono::milliseconds PauseWhileDown{250};

} // namespace

ServerWatch::ServerWatch(QObject *parent)
    : QObject(parent)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ServerWatch::connectNow);
}

ServerWatch::~ServerWatch()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void ServerWatch::watch(const QUrl &url)
{
    const QString host = url.host();
    const auto port = static_cast<quint16>(url.port(url.scheme() == u"https" ? 443 : 80));
    if (m_host == host && m_port == port)
        return;
    stop();
    m_host = host;
    m_port = port;
    if (isWatching())
        connectNow();
}

void ServerWatch::stop()
{
    m_again.stop();
    m_host.clear();
    m_untried.clear();
    m_wasDown = false;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
    if (std::exchange(m_isUp, false))
        Q_EMIT upChanged(false);
}

void ServerWatch::connectNow()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::connected, this, &ServerWatch::onConnected);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &ServerWatch::onEnded);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &ServerWatch::onEnded);
    if (m_untried.isEmpty())
        m_untried = addressesOf(m_host);
    m_socket->connectToHost(m_untried.takeFirst(), m_port);
}

void ServerWatch::onConnected()
{
    m_untried.clear();
    const bool isBack = std::exchange(m_wasDown, false);
    if (!std::exchange(m_isUp, true))
        Q_EMIT upChanged(true);
    if (isBack)
        Q_EMIT restarted();
}

void ServerWatch::onEnded()
{
    if (!isWatching() || m_again.isActive())
        return;
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        return; // its end is still to come
    // A server that ends idle connections takes the next one at once, and was not down.
    const bool neverConnected = m_socket->error() == QAbstractSocket::ConnectionRefusedError
        || m_socket->error() == QAbstractSocket::HostNotFoundError
        || m_socket->error() == QAbstractSocket::NetworkError
        || m_socket->error() == QAbstractSocket::SocketTimeoutError;
    if (neverConnected && !m_untried.isEmpty()) {
        m_again.start(0);
        return;
    }
    if (neverConnected) {
        m_wasDown = true;
        if (std::exchange(m_isUp, false))
            Q_EMIT upChanged(false);
    }
    // At once after the end of a connection: a server that starts again is not down for long.
    m_again.start(neverConnected ? PauseWhileDown : std::chrono::milliseconds{0});
}

} // namespace RadarDesk::privatechannels

#include "moc_serverwatch.cpp"
