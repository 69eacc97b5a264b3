// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointexchange.h>

#include <base/redaction/hiddenvalue.h>
#include <pushradar/jsonvalue.h>
#include <workbench/events/excerpt.h>
#include <workbench/profiles/profile.h>

using PushRadar::Exchange;
using PushRadar::HttpHeader;
using PushRadar::JsonValue;

namespace RadarDesk::privatechannels {

using namespace base;
using namespace sandbox;
using namespace workbench;

namespace {

constexpr qsizetype RecordedBody = qsizetype{16} * 1024;

bool isSensitiveName(const QString &name)
{
    return EndpointHeader{name, {}}.isSensitive();
}

/// A query or form whose sensitive values are cut.
QByteArray cutFields(const QByteArray &form)
{
    QList<QByteArray> parts = form.split('&');
    for (QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0 || !isSensitiveName(QString::fromUtf8(part.first(equals))))
            continue;
        const QByteArray value = QByteArray::fromPercentEncoding(part.sliced(equals + 1));
        part = part.first(equals + 1) + lengthInsteadOf(value).toPercentEncoding();
    }
    return parts.join('&');
}

QByteArray cutAddress(const QByteArray &address)
{
    const qsizetype question = address.indexOf('?');
    return question < 0 ? address
                        : address.first(question + 1) + cutFields(address.sliced(question + 1));
}

QByteArray cutCookies(const QByteArray &value)
{
    QList<QByteArray> parts = value.split(';');
    for (QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        part = equals < 0
            ? lengthInsteadOf(part.trimmed())
            : part.first(equals + 1).trimmed() + lengthInsteadOf(part.sliced(equals + 1));
    }
    return parts.join("; ");
}

QByteArray cutAuthorization(const QByteArray &value)
{
    const qsizetype space = value.indexOf(' ');
    return space < 0 ? lengthInsteadOf(value)
                     : value.first(space + 1) + lengthInsteadOf(value.sliced(space + 1).trimmed());
}

QByteArray cutHeader(const QByteArray &name, const QByteArray &value,
                     const QSet<QByteArray> &secretHeaders)
{
    const QByteArray small = name.toLower();
    if (small == "cookie")
        return cutCookies(value);
    if (small == "authorization")
        return cutAuthorization(value);
    if (small == "referer")
        return cutAddress(value);
    // Those that say what a preflight asks for hold names only.
    const bool isCors = small.startsWith("access-control-");
    return secretHeaders.contains(small) || (!isCors && isSensitiveName(QString::fromLatin1(name)))
        ? lengthInsteadOf(value)
        : value;
}

QByteArray cutBody(const HttpRequest &request)
{
    const QByteArray body = request.body.first(qMin(request.body.size(), RecordedBody));
    const auto json = JsonValue::fromJson(request.body);
    if (!json || json->type() != JsonValue::Type::Object)
        return cutFields(body);
    QByteArray cut;
    const auto members = json->members();
    for (const PushRadar::JsonMember &member : members) {
        const bool isSensitive = isSensitiveName(member.key);
        cut += (cut.isEmpty() ? "" : ",") + PushRadar::toJsonString(member.key) + ':'
            + (isSensitive ? PushRadar::toJsonString(lengthInsteadOf(member.value.toString()))
                           : member.value.toJson());
    }
    return '{' + cut.first(qMin(cut.size(), RecordedBody)) + '}';
}

} // namespace

Exchange recordedRequest(const HttpRequest &request, const QUrl &origin,
                         const QSet<QByteArray> &secretHeaders)
{
    Exchange exchange;
    exchange.method = request.method;
    exchange.url = origin;
    exchange.url.setPath(QString::fromLatin1(request.path), QUrl::TolerantMode);
    if (!request.query.isEmpty())
        exchange.url.setQuery(QString::fromLatin1(cutFields(request.query)), QUrl::TolerantMode);
    const QList<QByteArray> lines = request.headers.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            continue;
        const QByteArray name = line.first(colon);
        exchange.requestHeaders.append(
            {name, cutHeader(name, line.sliced(colon + 1).trimmed(), secretHeaders)});
    }
    if (!request.body.isEmpty())
        exchange.requestBody = cutBody(request);
    return withoutNamed(std::move(exchange));
}

void addAnswer(Exchange &exchange, const HttpAnswer &answer)
{
    exchange.status = answer.status;
    exchange.responseHeaders.append({"Content-Type", answer.contentType});
    for (const auto &[name, value] : answer.headers)
        exchange.responseHeaders.append({name, name == "Location" ? cutAddress(value) : value});
    exchange.responseBody = answer.body;
}

} // namespace RadarDesk::privatechannels
