// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

// An authentication endpoint, as a page asks for the token of a private channel:
//
//     GET /auth?channelName=private-room&socketID=12.34
//
// It issues tokens to anyone for private-room alone. A real one asks first who calls: by a session.
// It listens on this machine, at the port that it prints.

#include "service.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <QUrlQuery>

namespace {

constexpr qsizetype LongestRequest = 8192;

void answer(QTcpSocket &socket, const QByteArray &status, const QByteArray &body)
{
    socket.write("HTTP/1.1 " + status
                 + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.disconnectFromHost();
}

void answerRequest(Service &service, QTcpSocket &socket, const QByteArray &request)
{
    const QList<QByteArray> words = request.first(request.indexOf('\r')).split(' ');
    const QUrl url(QString::fromLatin1(words.value(1)));
    if (words.first() != "GET" || url.path() != QLatin1String("/auth")) {
        answer(socket, "404 Not Found", R"({"error":"There is only GET /auth."})");
        return;
    }
    const QUrlQuery query(url);
    const QString channel = query.queryItemValue(QStringLiteral("channelName"));
    if (channel != QLatin1String("private-room")) {
        answer(socket, "403 Forbidden", R"({"error":"This channel isn't for you."})");
        return;
    }
    auto *const call =
        service.authenticate(channel, query.queryItemValue(QStringLiteral("socketID")));
    QObject::connect(call, &PushRadar::Call::finished, &socket, [&socket, call] {
        if (call->ok())
            answer(socket, "200 OK", "{\"token\":\"" + call->token().toUtf8() + "\"}");
        else // why it failed is for the log, not for the page
            answer(socket, "502 Bad Gateway", R"({"error":"There is no token now."})");
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Service service;
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &app, [&] {
        auto *const socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&service, socket] {
            const QByteArray request = socket->peek(LongestRequest);
            if (request.contains("\r\n\r\n")) {
                socket->disconnect(SIGNAL(readyRead()));
                answerRequest(service, *socket, request);
            } else if (request.size() == LongestRequest) {
                socket->abort();
            }
        });
    });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    QTextStream(stdout) << "http://127.0.0.1:" << server.serverPort() << "/auth" << Qt::endl;
    return QCoreApplication::exec();
}
