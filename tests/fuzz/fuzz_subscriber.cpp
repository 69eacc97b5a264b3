// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <pushradar/jsonvalue.h>
#include <sandbox/subscriber/sandboxsubscriber.h>

#include <QEventLoop>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;

namespace {

/// A service whose one subscriber is sent what it likes to send.
class SendingService
{
public:
    SendingService()
        : m_server(QStringLiteral("fuzz"), QWebSocketServer::NonSecureMode)
    {
        m_server.listen(QHostAddress::LocalHost);
        QEventLoop loop;
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &loop, &QEventLoop::quit);
        m_subscriber.open(m_server.serverUrl(), QStringLiteral("pk_1"));
        loop.exec();
        m_peer.reset(m_server.nextPendingConnection());
        // One frame a message, as the sandbox sends it: Qt would cut within a character.
        m_peer->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
        QObject::connect(&m_subscriber, &SandboxSubscriber::messageArrived, &m_subscriber,
                         [this](const QString &channel, const QString &, const QByteArray &data) {
                             Fuzzing::mustHold(PushRadar::JsonValue::fromJson(data).ok(),
                                               "the data of a message are JSON");
                             if (channel == EndMark)
                                 m_waiting.quit();
                         });
        QObject::connect(&m_subscriber, &SandboxSubscriber::presenceChanged, &m_subscriber,
                         [](const QString &, int, const QByteArray &clientData) {
                             Fuzzing::mustHold(PushRadar::JsonValue::fromJson(clientData).ok(),
                                               "client data are JSON");
                         });
        m_subscriber.subscribe(QStringLiteral("a"));
        m_subscriber.subscribe(QStringLiteral("private-a"));
    }

    void send(const QString &text)
    {
        m_peer->sendTextMessage(text);
        m_peer->sendTextMessage(
            QStringLiteral(R"({"event":"message","channel":"%1"})").arg(EndMark));
        m_waiting.exec();
    }

private:
    static constexpr QLatin1String EndMark{"the end of what is sent"};

    QWebSocketServer m_server;
    std::unique_ptr<QWebSocket> m_peer;
    SandboxSubscriber m_subscriber;
    QEventLoop m_waiting;
};

} // namespace

// A subscriber reads from a WebSocket and nothing else, so it gets one: of the loopback.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzzing::needApplication();
    static SendingService service;
    // A frame that is longer than it allows ends the connection, and bytes that are no UTF-8 take
    // three each.
    constexpr qsizetype LongestText = qsizetype{4} * 1024 * 1024 / 3;
    const QByteArray input = Fuzzing::inputOf(data, size);
    service.send(QString::fromUtf8(
        input.isValidUtf8() ? input : input.first(std::min(input.size(), LongestText))));
    return 0;
}
