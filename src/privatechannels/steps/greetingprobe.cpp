// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/greetingprobe.h>

#include <privatechannels/diagnosis/origin.h>

#include <cctype>
#include <utility>

namespace RadarDesk::privatechannels {

namespace {

constexpr std::chrono::seconds GreetingLimit{2};
constexpr qsizetype EnoughBytes = 16;

} // namespace

Spoken spokenBy(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Spoken::Nothing;
    if (bytes.startsWith("HTTP/"))
        return Spoken::Http;
    // An alert or a handshake of TLS 1.x, or of SSL 3.
    if (bytes.size() > 1 && (bytes.at(0) == 0x15 || bytes.at(0) == 0x16) && bytes.at(1) == 0x03)
        return Spoken::Tls;
    if (bytes.startsWith("SSH-"))
        return Spoken::Ssh;
    if (bytes.startsWith("220") || bytes.startsWith("+OK") || bytes.startsWith("* OK"))
        return Spoken::Mail;
    // The length of the packet and its number 0, then protocol 10 and the version.
    if (bytes.size() > 5 && bytes.at(3) == 0 && bytes.at(4) == 0x0a
        && std::isdigit(static_cast<uchar>(bytes.at(5))) != 0)
        return Spoken::MySql;
    if (bytes.startsWith("RFB "))
        return Spoken::Vnc;
    if (bytes.startsWith("AMQP"))
        return Spoken::Amqp;
    // A frame of settings, for the whole connection.
    if (bytes.size() > 8 && bytes.at(3) == 0x04 && bytes.sliced(5, 4) == QByteArray(4, '\0'))
        return Spoken::Http2;
    return Spoken::Other;
}

GreetingProbe::GreetingProbe()
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(GreetingLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_tls.state() == QAbstractSocket::UnconnectedState)
            onPlainEnd();
        else
            end(Spoken::Nothing);
    });
    connect(&m_socket, &QTcpSocket::connected, this,
            [this] { m_socket.write("GET / HTTP/1.0\r\n\r\n"); });
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        if (m_socket.bytesAvailable() >= EnoughBytes || m_socket.peek(1) == "\x15")
            onPlainEnd();
    });
    connect(&m_socket, &QTcpSocket::disconnected, this, &GreetingProbe::onPlainEnd);
    // Also of a connection that was never made.
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &GreetingProbe::onPlainEnd,
            Qt::QueuedConnection);
    // Only whether it speaks TLS is asked, not who it is.
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    connect(&m_tls, &QSslSocket::encrypted, this, [this] { end(Spoken::Tls); });
    connect(
        &m_tls, &QSslSocket::errorOccurred, this, [this] { end(Spoken::Nothing); },
        Qt::QueuedConnection);
}

void GreetingProbe::probe(const QUrl &url, const Heard &heard)
{
    m_heard = {};
    m_socket.abort();
    m_tls.abort();
    m_url = url;
    m_heard = heard;
    m_limit.start();
    m_socket.connectToHost(url.host(), portOf(url));
}

void GreetingProbe::onPlainEnd()
{
    // Once: a lost connection is both an end and an error.
    if (!m_heard || m_tls.state() != QAbstractSocket::UnconnectedState)
        return;
    const Spoken spoken = spokenBy(m_socket.read(EnoughBytes));
    if (spoken == Spoken::Nothing && m_url.scheme() == u"http" && QSslSocket::supportsSsl())
        tryTls();
    else
        end(spoken);
}

void GreetingProbe::tryTls()
{
    m_limit.start();
    m_tls.connectToHostEncrypted(m_url.host(), portOf(m_url));
}

void GreetingProbe::end(Spoken spoken)
{
    if (!m_heard)
        return;
    m_limit.stop();
    const Heard heard = std::exchange(m_heard, {});
    m_socket.abort();
    m_tls.abort();
    heard(spoken);
}

} // namespace RadarDesk::privatechannels

#include "moc_greetingprobe.cpp"
