// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// Requests a second of the client library over those of a bare QNetworkAccessManager that sends
/// the same POSTs to the same local responder, which keeps connections alive.

#include <bench/support/figures.h>
#include <pushradar/client.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <cstdio>
#include <functional>
#include <vector>

using namespace RadarDesk;

namespace {

constexpr int Pairs = 31;
constexpr double LeastRatio = 0.85;
constexpr int RequestsAtOnce = 6; // Qt's number of connections to a host
constexpr int RequestsEachRun = 600;

/// Answers every request with the same few bytes, in a thread of its own.
class Responder : public QThread
{
public:
    Responder()
    {
        m_server.listen(QHostAddress::LocalHost);
        m_server.moveToThread(this);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *const socket = m_server.nextPendingConnection())
                serve(*socket);
        });
        start();
    }
    ~Responder() override
    {
        quit();
        wait();
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// The last request that arrived, whole.
    [[nodiscard]] QByteArray lastRequest() const { return m_last; }

private:
    void serve(QTcpSocket &socket)
    {
        QObject::connect(
            &socket, &QTcpSocket::readyRead, &socket,
            [this, &socket, bytes = QByteArray()]() mutable {
                bytes += socket.readAll();
                const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
                const qsizetype lengthAt = bytes.toLower().indexOf("content-length:");
                if (headEnd < 0 || lengthAt < 0)
                    return;
                const qsizetype lineEnd = bytes.indexOf('\r', lengthAt);
                const qsizetype length =
                    bytes.sliced(lengthAt + 15, lineEnd - lengthAt - 15).trimmed().toLongLong();
                if (bytes.size() < headEnd + 4 + length)
                    return;
                m_last = bytes;
                bytes.clear();
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{\"status\":\"ok\"}");
            });
    }

    QTcpServer m_server;
    QByteArray m_last;
};

/// Keeps a few requests under way until all are done; \a send calls back at the end of one.
double requestsASecond(const std::function<void(const std::function<void()> &)> &send)
{
    QEventLoop loop;
    int sent = 0;
    int done = 0;
    std::function<void()> next = [&] {
        if (++done == RequestsEachRun)
            loop.quit();
        else if (sent < RequestsEachRun) {
            ++sent;
            send(next);
        }
    };
    QElapsedTimer clock;
    clock.start();
    for (; sent < RequestsAtOnce; ++sent)
        send(next);
    loop.exec();
    return RequestsEachRun / (static_cast<double>(clock.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Figures figures(QStringLiteral("requests"));
    const Responder responder;
    QUrl base(QStringLiteral("http://127.0.0.1/v3"));
    base.setPort(responder.port());

    PushRadar::Client client("sk_bench");
    client.setBaseUrl(base);
    const PushRadar::DataItems items{{"message", "Hello World!"}};
    int failures = 0;
    const auto library = [&](const std::function<void()> &done) {
        QObject::connect(client.broadcast("test-channel", items), &PushRadar::Call::finished, &app,
                         [&failures, done](const PushRadar::Call *call) {
                             failures += call->ok() ? 0 : 1;
                             done();
                         });
    };

    // The same request, byte for byte: its headers and body are those that the library sent.
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(base.toString() + "/broadcasts"));
    QByteArray body;
    const auto bare = [&](const std::function<void()> &done) {
        QNetworkReply *const reply = manager.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, &app, [failed = &failures, reply, done] {
            reply->readAll();
            *failed += reply->error() == QNetworkReply::NoError ? 0 : 1;
            reply->deleteLater();
            done();
        });
    };

    requestsASecond(library); // warms up both ends
    const QByteArray sample = responder.lastRequest();
    const qsizetype headEnd = sample.indexOf("\r\n\r\n");
    for (const QByteArray &line : sample.first(headEnd).split('\n').mid(1))
        request.setRawHeader(line.first(line.indexOf(':')),
                             line.sliced(line.indexOf(':') + 1).trimmed());
    body = sample.sliced(headEnd + 4);
    requestsASecond(bare);

    std::vector<double> ratios;
    for (int i = 0; i < Pairs; ++i) {
        const double ours = requestsASecond(library);
        const double theirs = requestsASecond(bare);
        ratios.push_back(ours / theirs);
        std::fprintf(stderr, "%.0f / %.0f = %.3f\n", ours, theirs, ratios.back());
    }
    figures.add(QStringLiteral("library"),
                QStringLiteral("requests a second, client library over bare QNetworkAccessManager"),
                {}, ratios, Bound::atLeast(LeastRatio));
    if (failures > 0)
        figures.fail(QStringLiteral("A request failed."));
    return figures.finish();
}
