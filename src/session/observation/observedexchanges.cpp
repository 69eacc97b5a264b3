// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/observedexchanges.h>

#include <base/redaction/hiddenvalue.h>
#include <session/observation/observedevents.h>
#include <workbench/core/keepable.h>

#include <QByteArrayList>

#include <algorithm>

using PushRadar::Exchange;
using PushRadar::HttpHeader;

namespace RadarDesk::session {

using namespace base;
using namespace sandbox;
using namespace workbench;

namespace {

constexpr qsizetype RecordedBytes = qsizetype{16} * 1024; // of a body

QList<HttpHeader> headersIn(const QByteArray &lines)
{
    QList<HttpHeader> headers;
    for (const QByteArray &line : lines.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArray name = line.first(colon).trimmed();
        // The run mark is internal, so it isn't recorded.
        if (name.compare(RunHeader, Qt::CaseInsensitive) != 0)
            headers.append({name, line.sliced(colon + 1).trimmed()});
    }
    return headers;
}

/// The part of \a body that is recorded. It is cut at the beginning of a word, because a secret
/// that is cut in two can't be found.
QByteArray recordedPart(const QByteArray &body, bool isCut)
{
    if (body.size() <= RecordedBytes && !isCut)
        return body;
    QByteArray part = body.first(std::min(body.size(), RecordedBytes));
    constexpr QByteArrayView Ends = " \t\r\n\"'&,;{}[]()<>=:";
    qsizetype end = part.size();
    while (end > 0 && !Ends.contains(part.at(end - 1)))
        --end;
    return part.first(end);
}

QUrl addressOf(const ObservedCall &call, const QList<HttpHeader> &headers)
{
    // A request to a proxy has the whole URL as its target.
    if (call.target.startsWith("http://") || call.target.startsWith("https://"))
        return keepableUrl(call.target);
    const auto host = std::find_if(headers.begin(), headers.end(), [](const HttpHeader &header) {
        return header.name.compare("Host", Qt::CaseInsensitive) == 0;
    });
    const QByteArray authority = host == headers.end() ? QByteArray("localhost") : host->value;
    const QUrl url = keepableUrl("http://" + authority + call.target);
    return url.isEmpty() ? keepableUrl("http://localhost" + call.target) : url;
}

/// The decoded name and value of a form's field.
std::pair<QByteArray, QByteArray> fieldOf(const QByteArray &field)
{
    const qsizetype equals = field.indexOf('=');
    const auto decoded = [](QByteArray text) {
        return QByteArray::fromPercentEncoding(text.replace('+', ' '));
    };
    return equals < 0 ? std::pair(decoded(field), QByteArray())
                      : std::pair(decoded(field.first(equals)), decoded(field.sliced(equals + 1)));
}

} // namespace

Exchange exchangeOf(const ObservedCall &call)
{
    Exchange exchange;
    exchange.method = call.method;
    exchange.requestHeaders = headersIn(call.requestHeaders);
    exchange.url = addressOf(call, exchange.requestHeaders);
    exchange.requestBody = recordedPart(call.requestBody, call.requestIsCut);
    if (call.status > 0)
        exchange.status = call.status;
    exchange.responseHeaders = headersIn(call.responseHeaders);
    exchange.responseBody = recordedPart(call.responseBody, false);
    exchange.responseCut = exchange.responseBody.size() < call.responseBody.size();
    exchange.timing.started = timeOf(call.time);
    exchange.timing.requestSent = std::chrono::microseconds(0);
    exchange.timing.headers = call.took;
    exchange.timing.finished = call.took;
    return exchange;
}

QByteArray headerIn(const Exchange &exchange, QByteArrayView name)
{
    for (const HttpHeader &header : exchange.requestHeaders) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QByteArray formField(const QByteArray &form, QByteArrayView name)
{
    for (const QByteArray &field : form.split('&')) {
        if (const auto [found, value] = fieldOf(field); found == name)
            return value;
    }
    return {};
}

QByteArray withoutFormSecret(const QByteArray &form)
{
    QByteArrayList fields = form.split('&');
    for (QByteArray &field : fields) {
        if (const auto [name, value] = fieldOf(field); name == "apiSecret")
            field = "apiSecret=" + lengthInsteadOf(value);
    }
    return fields.join('&');
}

} // namespace RadarDesk::session
