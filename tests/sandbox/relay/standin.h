// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/relay/relay.h>
#include <sandbox/service/observation.h>
#include <support/testauthority.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <memory>

/// Stands in for the hosted service, with real TLS: takes bytes as they come, and says what it is
/// told to.
class StandIn : public QObject
{
public:
    explicit StandIn(std::unique_ptr<QTcpServer> server)
        : m_server(std::move(server))
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                ++connections;
                last = socket;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    received += socket->readAll();
                    if (onBytes)
                        onBytes(*socket);
                });
                if (socket->bytesAvailable() > 0)
                    Q_EMIT socket->readyRead();
            }
        });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("%s", qPrintable(m_server->errorString()));
    }

    [[nodiscard]] QUrl url(const QString &scheme, const QString &host = QStringLiteral("127.0.0.1"),
                           const QString &path = {}) const
    {
        return QUrl(QStringLiteral("%1://%2:%3%4")
                        .arg(scheme, host, QString::number(m_server->serverPort()), path));
    }
    [[nodiscard]] QByteArray authority() const
    {
        return "127.0.0.1:" + QByteArray::number(m_server->serverPort());
    }
    /// Answers each request, whose header alone is waited for, with the same bytes.
    void always(const QByteArray &bytes)
    {
        onBytes = [this, bytes](QTcpSocket &socket) {
            if (received.contains("\r\n\r\n")) {
                requests.append(received);
                received.clear();
                socket.write(bytes);
            }
        };
    }

    QByteArray received; ///< Since it was last cleared.
    QList<QByteArray> requests; ///< With always().
    std::function<void(QTcpSocket &)> onBytes;
    QPointer<QTcpSocket> last;
    int connections = 0;

private:
    std::unique_ptr<QTcpServer> m_server;
};

/// A connection of an app to a relay, whose bytes are the test's.
class App : public QTcpSocket
{
public:
    explicit App(const QUrl &relay)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { received += readAll(); });
        connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(relay.port()));
    }
    [[nodiscard]] bool gets(const QByteArray &text, int timeout = 20'000)
    {
        return QTest::qWaitFor([&] { return received.contains(text); }, timeout);
    }
    [[nodiscard]] bool isEnded()
    {
        return QTest::qWaitFor([this] { return state() == UnconnectedState; }, 20'000);
    }

    QByteArray received;
};

/// One authority for all tests of a program, since it takes a while to make.
inline const TestAuthority &relayAuthority()
{
    static const TestAuthority authority;
    return authority;
}

/// A stand-in with TLS and a relay before it that trusts it.
struct RelayedStandIn
{
    explicit RelayedStandIn(const RadarDesk::sandbox::RelayLimits &limits = {},
                            RadarDesk::sandbox::CallInterceptor *interceptor = nullptr)
        : service(relayAuthority().server({}))
        , relay({relayAuthority().certificate().toPem(), limits, {}, interceptor})
    {
        start(service.url(QStringLiteral("https")));
    }
    void start(const QUrl &url)
    {
        const auto target = RadarDesk::sandbox::RelayTarget::make(url);
        if (!target || !relay.start(*target).ok())
            qFatal("The relay doesn't start.");
    }
    /// The calls that were observed since, at least that many.
    QList<RadarDesk::sandbox::ObservedCall> calls(qsizetype atLeast)
    {
        if (!QTest::qWaitFor(
                [&] {
                    const auto taken = relay.takeObservations();
                    for (const auto &each : taken.list) {
                        if (const auto *call = std::get_if<RadarDesk::sandbox::ObservedCall>(&each))
                            m_calls.append(*call);
                        else if (const auto *fault =
                                     std::get_if<RadarDesk::sandbox::ObservedFault>(&each))
                            faults.append(*fault);
                    }
                    return m_calls.size() >= atLeast;
                },
                20'000))
            qWarning("%lld calls were observed", static_cast<long long>(m_calls.size()));
        return m_calls;
    }
    [[nodiscard]] QByteArray host() const { return relay.url().authority().toLatin1(); }

    StandIn service;
    RadarDesk::sandbox::Relay relay;
    QList<RadarDesk::sandbox::ObservedFault> faults; ///< That calls() has seen.

private:
    QList<RadarDesk::sandbox::ObservedCall> m_calls;
};

/// Nothing where there is no gzip.
inline QByteArray packedByGzip(const QByteArray &bytes)
{
    QProcess gzip;
    gzip.start("gzip", {"-c", "-1"});
    gzip.write(bytes);
    gzip.closeWriteChannel();
    return gzip.waitForFinished() ? gzip.readAllStandardOutput() : QByteArray();
}

/// A response with a length.
inline QByteArray answerOf(const QByteArray &body, const QByteArray &status = "200 OK",
                           const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

/// A broadcast as the libraries of v3 send it.
inline QByteArray broadcastOf(const QByteArray &host, const QByteArray &headers = {})
{
    const QByteArray body = R"({"channel":"news","data":"{\"n\":1}"})";
    return "POST /v3/broadcasts HTTP/1.1\r\nHost: " + host
        + "\r\nAuthorization: Bearer sk_relayed\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The sentence that an app is told.
inline QString errorIn(const QByteArray &answer)
{
    const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
    return QJsonDocument::fromJson(answer.sliced(body)).object().value(u"error").toString();
}
