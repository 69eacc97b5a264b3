// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/observedexchange.h>

#include <sandbox/service/requestfields.h>
#include <sandbox/web/httpheader.h>

namespace RadarDesk::sandbox {

namespace {

/// \a headers without the mark of a run, which isn't for other observers.
QByteArray withoutRun(const QByteArray &headers)
{
    QByteArray kept;
    for (qsizetype begin = 0; begin < headers.size();) {
        const qsizetype found = headers.indexOf("\r\n", begin);
        const qsizetype end = found < 0 ? headers.size() : found + 2;
        const QByteArray line = headers.sliced(begin, end - begin);
        if (line.left(line.indexOf(':')).compare(RunHeader, Qt::CaseInsensitive) != 0)
            kept += line;
        begin = end;
    }
    return kept;
}

} // namespace

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
    call.requestHeaders = Observing::cut(
        call.run.isEmpty() ? request.headers : withoutRun(request.headers), limits.headerBytes);
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

ObservedCall refusedHandshake(const Observing &observing, const Handshake &handshake)
{
    const ObserverLimits &limits = observing.limits;
    ObservedCall call;
    call.time = Observing::now();
    call.operation = ObservedCall::Operation::Subscribe;
    call.run = observing.word(bytesOf(handshake[RunHeader]));
    call.method = bytesOf(handshake.method_string());
    call.target = Observing::cut(bytesOf(handshake.target()), limits.headerBytes);
    for (const auto &field : handshake) {
        if (call.requestHeaders.size() < limits.headerBytes)
            call.requestHeaders +=
                bytesOf(field.name_string()) + ": " + bytesOf(field.value()) + "\r\n";
    }
    call.requestHeaders.truncate(limits.headerBytes);
    return call;
}

ObservedConnection observedConnection(const Observing &observing, const Handshake &handshake)
{
    ObservedConnection connection;
    connection.time = Observing::now();
    connection.run = observing.word(bytesOf(handshake[RunHeader]));
    connection.origin = observing.word(bytesOf(handshake[boost::beast::http::field::origin]));
    connection.userAgent =
        observing.word(bytesOf(handshake[boost::beast::http::field::user_agent]));
    const QByteArray address = bytesOf(handshake.target());
    if (const auto fields = RequestFields::fromForm(address.sliced(address.indexOf('?') + 1))) {
        if (const auto page = fields->text(QStringLiteral("page")))
            connection.page = observing.word(*page);
    }
    return connection;
}

} // namespace RadarDesk::sandbox
