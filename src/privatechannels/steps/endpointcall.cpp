// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/endpointcall.h>

#include <privatechannels/diagnosis/origin.h>

#include <pushradar/jsonvalue.h>

#include <algorithm>

namespace RadarDesk::privatechannels {

using PushRadar::ApiVersion;
using PushRadar::HttpHeader;

namespace {

using Parameters = QList<std::pair<QByteArray, QString>>;

Parameters parametersOf(const EndpointQuestion &question, ApiVersion version)
{
    if (question.isOfConnection)
        return {{"socketID", question.socketId}};
    Parameters parameters{{channelParameter(version).toLatin1(), question.channel}};
    if (version == ApiVersion::V3)
        parameters.append({"socketID", question.socketId});
    return parameters;
}

// As URLSearchParams writes it (URL standard): a space is "+", and only letters, digits and *-._
// stay as they are.
QByteArray formEncoded(const QString &text)
{
    QByteArray out = QUrl::toPercentEncoding(text, "*", "~");
    out.replace("%20", "+");
    return out;
}

QByteArray formOf(const Parameters &parameters)
{
    QByteArrayList parts;
    for (const auto &[name, value] : parameters)
        parts.append(name + '=' + formEncoded(value));
    return parts.join('&');
}

QByteArray jsonOf(const Parameters &parameters)
{
    QByteArrayList parts;
    for (const auto &[name, value] : parameters)
        parts.append('"' + name + "\":" + PushRadar::toJsonString(value));
    return '{' + parts.join(',') + '}';
}

bool isPost(CallForm form)
{
    return form == CallForm::PostForm || form == CallForm::PostJson;
}

ApiVersion dialectOf(const EndpointQuestion &question)
{
    if (question.form != CallForm::OtherVersionsQuery)
        return question.version;
    return question.version == ApiVersion::V2 ? ApiVersion::V3 : ApiVersion::V2;
}

QByteArray siteRelation(const QUrl &page, const QUrl &endpoint)
{
    if (isSameOrigin(page, endpoint))
        return "same-origin";
    return isSameSite(page, endpoint) ? "same-site" : "cross-site";
}

} // namespace

QString channelParameter(ApiVersion version)
{
    return version == ApiVersion::V2 ? QStringLiteral("channel") : QStringLiteral("channelName");
}

QUrl addressOf(const EndpointQuestion &question)
{
    QUrl url = question.endpoint;
    url.setFragment({});
    if (isPost(question.form))
        return url;
    const QByteArray before = url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray own = formOf(parametersOf(question, dialectOf(question)));
    // Parsed as it is: "+" and "%2B" are not the same.
    QByteArray address = url.toEncoded(QUrl::RemoveQuery);
    if (url.path().isEmpty())
        address += '/';
    return QUrl::fromEncoded(address + '?' + (before.isEmpty() ? own : before + '&' + own),
                             QUrl::StrictMode);
}

PushRadar::Request requestOf(const EndpointQuestion &question, const QList<HttpHeader> &headers)
{
    PushRadar::Request request{isPost(question.form) ? "POST" : "GET", addressOf(question), {}, {}};
    // Compressed, an answer could not be shown as it came. Guards before an app, and tunnels, tell
    // browsers from programs by how the agent begins.
    request.headers = {{"Accept", "*/*"},
                       {"Accept-Encoding", "identity"},
                       {"User-Agent", "Mozilla/5.0 (compatible; RadarDesk)"}};
    const bool isOfFile = question.page.scheme() == u"file";
    const QByteArray origin = isOfFile ? QByteArray("null") : originOf(question.page);
    if (!origin.isEmpty()) {
        if (isPost(question.form) || !isSameOrigin(question.page, question.endpoint))
            request.headers.append(HttpHeader{"Origin", origin});
        if (!isOfFile)
            request.headers.append({"Referer",
                                    isSameOrigin(question.page, question.endpoint)
                                        ? question.page.toEncoded(QUrl::RemoveFragment)
                                        : origin + '/'});
        request.headers.append(
            HttpHeader{"Sec-Fetch-Site", siteRelation(question.page, question.endpoint)});
        request.headers.append(HttpHeader{"Sec-Fetch-Mode", "cors"});
        request.headers.append(HttpHeader{"Sec-Fetch-Dest", "empty"});
    }
    if (question.form == CallForm::PostForm) {
        request.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
        request.body = formOf(parametersOf(question, question.version));
    } else if (question.form == CallForm::PostJson) {
        request.headers.append(HttpHeader{"Content-Type", "application/json"});
        request.body = jsonOf(parametersOf(question, question.version));
    }
    // What a page sets itself comes in place of what fetch() would set.
    for (const HttpHeader &header : headers) {
        request.headers.removeIf([&](const HttpHeader &each) {
            return each.name.compare(header.name, Qt::CaseInsensitive) == 0;
        });
        request.headers.append(header);
    }
    return request;
}

QByteArray headerOf(const QList<HttpHeader> &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const HttpHeader &each) {
        return name.compare(each.name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->value;
}

} // namespace RadarDesk::privatechannels
