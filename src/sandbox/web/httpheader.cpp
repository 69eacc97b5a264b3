// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/web/httpheader.h>

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace RadarDesk::sandbox {

namespace http = boost::beast::http;

namespace {

/// A name or an address with an optional port.
bool isGoodHost(const QByteArray &host)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:[A-Za-z0-9._~!$&'()*+,;=%-]*|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]*)?\\z"));
    return pattern.match(QString::fromLatin1(host)).hasMatch();
}

/// RFC 9112, 3.2: exactly one; HTTP/1.0 needs none.
bool hasGoodHost(const HttpHeader &header)
{
    const auto count = header.count(http::field::host);
    if (count == 0)
        return header.version() < 11;
    return count == 1 && isGoodHost(bytesOf(header[http::field::host]));
}

bool hasGoodTarget(const HttpHeader &header)
{
    const QByteArray host = targetOf(header).host;
    return host.isNull() || (!host.isEmpty() && isGoodHost(host));
}

/// RFC 9112, 6.1 and 6.3: what leaves in doubt where a body ends could smuggle a second request.
bool hasGoodFraming(const HttpHeader &header)
{
    const auto codings = header.count(http::field::transfer_encoding);
    if (codings == 0)
        return true;
    return codings == 1 && header.version() >= 11 && header.count(http::field::content_length) == 0
        && boost::beast::iequals(header[http::field::transfer_encoding], "chunked");
}

} // namespace

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

qsizetype fieldsOf(const HttpHeader &header)
{
    return std::distance(header.begin(), header.end());
}

HttpTarget targetOf(const HttpHeader &header)
{
    HttpTarget target;
    target.path = bytesOf(header.target());
    const QByteArray scheme = QByteArrayLiteral("http://");
    if (target.path.first(std::min(scheme.size(), target.path.size())).toLower() == scheme) {
        QByteArray rest = target.path.sliced(scheme.size());
        const auto end =
            std::find_if(rest.cbegin(), rest.cend(), [](char c) { return c == '/' || c == '?'; });
        target.host = rest.first(end - rest.cbegin());
        target.path = rest.sliced(target.host.size());
        if (!target.path.startsWith('/'))
            target.path.prepend('/');
    }
    if (const qsizetype question = target.path.indexOf('?'); question >= 0) {
        target.query = target.path.sliced(question + 1);
        target.path.truncate(question);
    }
    return target;
}

QByteArray hostOf(const HttpHeader &header, const HttpTarget &target, const Socket &socket)
{
    if (!target.host.isEmpty())
        return target.host;
    if (header.count(http::field::host) > 0)
        return bytesOf(header[http::field::host]);
    NetworkError gone;
    const net::ip::address own = socket.local_endpoint(gone).address();
    if (gone)
        return {};
    const QByteArray numbers = QByteArray::fromStdString(own.to_string());
    return own.is_v6() ? '[' + numbers + ']' : numbers;
}

std::optional<HttpProblem> problemOfHeader(const HttpHeader &header)
{
    if (!hasGoodHost(header) || !hasGoodTarget(header) || !hasGoodFraming(header))
        return HttpProblem::NotHttp;
    const auto expectation = header[http::field::expect];
    if (!expectation.empty() && !boost::beast::iequals(expectation, "100-continue"))
        return HttpProblem::UnmetExpectation;
    const auto encoding = header[http::field::content_encoding];
    if (!encoding.empty() && !boost::beast::iequals(encoding, "identity"))
        return HttpProblem::EncodedBody;
    return std::nullopt;
}

} // namespace RadarDesk::sandbox
