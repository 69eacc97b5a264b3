// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/observedexchange.h>

#include <sandbox/service/requestfields.h>

namespace RadarDesk::sandbox {

ObservedCall observedCall(const Observing &observing, const HttpRequest &request,
                          const HttpAnswer &answer, const CallNotes &notes)
{
    const ObserverLimits &limits = observing.limits;
    QByteArray target = request.path;
    if (!request.query.isEmpty())
        target += '?' + request.query;
    ObservedCall call;
    call.operation = notes.operation;
    call.version = notes.version;
    call.peer = request.peer;
    call.run = observing.word(request.header(RunHeader));
    call.method = request.isHead ? QByteArrayLiteral("HEAD") : request.method;
    call.target = Observing::cut(target, limits.headerBytes);
    call.requestHeaders = Observing::cut(request.headers, limits.headerBytes);
    call.requestBody = Observing::cut(request.body, limits.bodyBytes);
    call.requestIsCut = request.isIncomplete || target.size() > limits.headerBytes
        || request.headers.size() > limits.headerBytes || request.body.size() > limits.bodyBytes;
    call.status = answer.status;
    call.responseHeaders = Observing::cut(answer.headerLines(), limits.headerBytes);
    call.responseBody = Observing::cut(answer.body, limits.bodyBytes);
    call.reason = notes.reason;
    call.channel = notes.channel.left(limits.channelLength);
    call.socketId = observing.word(notes.socketId);
    call.data = Observing::cut(notes.data, limits.bodyBytes);
    call.broadcastId = QString::fromLatin1(notes.broadcastId);
    call.subscribers = notes.delivery ? notes.delivery->subscribers : 0;
    if (!notes.token.isEmpty())
        call.tokenDigest = digestOf(notes.token);
    return call;
}

ObservedConnection observedConnection(const Observing &observing, const Handshake &handshake)
{
    const auto bytesOf = [&observing](boost::beast::string_view text) {
        return observing.word(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    };
    ObservedConnection connection;
    connection.time = Observing::now();
    connection.run = bytesOf(handshake[RunHeader]);
    connection.origin = bytesOf(handshake[boost::beast::http::field::origin]);
    connection.userAgent = bytesOf(handshake[boost::beast::http::field::user_agent]);
    const auto target = handshake.target();
    const QByteArray address(target.data(), static_cast<qsizetype>(target.size()));
    if (const auto fields = RequestFields::fromForm(address.sliced(address.indexOf('?') + 1))) {
        if (const auto page = fields->text(QStringLiteral("page")))
            connection.page = observing.word(*page);
    }
    return connection;
}

} // namespace RadarDesk::sandbox
