// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace RadarDesk::privatechannels {

/// What answers at a port that doesn't speak as it should, told by its first bytes.
enum class Spoken {
    Nothing, ///< No byte came.
    Http,
    Tls,
    Ssh,
    Mail, ///< SMTP, FTP and others that begin with a number or with "+OK"
    MySql,
    Vnc,
    Amqp,
    Http2, ///< Without being asked for it by TLS or an upgrade, as gRPC servers speak it.
    Other,
};

/// Tells it by the beginning of \a bytes.
[[nodiscard]] Spoken spokenBy(const QByteArray &bytes);

/// Asks the port of an address by a plain HTTP request for the first bytes that it sends. Where
/// none come, a TLS handshake tells whether the port waits for one.
class GreetingProbe : public QObject
{
    Q_OBJECT

public:
    using Heard = std::function<void(Spoken spoken)>;

    GreetingProbe();

    /// \a heard is called once, from the event loop. In place of one that is running.
    void probe(const QUrl &url, const Heard &heard);

private:
    void onPlainEnd();
    void tryTls();
    void end(Spoken spoken);

    QTcpSocket m_socket;
    QSslSocket m_tls;
    QUrl m_url;
    QTimer m_limit;
    Heard m_heard;
};

} // namespace RadarDesk::privatechannels
