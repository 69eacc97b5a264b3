// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointanswer.h>

#include <pushradar/jsonvalue.h>

using PushRadar::ApiVersion;
using PushRadar::toJsonString;

namespace RadarDesk::privatechannels {

using namespace sandbox;

namespace {

constexpr const char *HtmlType = "text/html; charset=utf-8";

QByteArray pageOf(const QByteArray &title, const QByteArray &content)
{
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" + title
        + "</title></head>\n<body>\n" + content + "\n</body>\n</html>\n";
}

HttpAnswer errorPage(int status, const QByteArray &title)
{
    return {status, pageOf(title, "<h1>" + title + "</h1>"), HtmlType};
}

HttpAnswer withHeader(HttpAnswer answer, const QByteArray &name, const QByteArray &value)
{
    answer.headers.emplaceBack(name, value);
    return answer;
}

HttpAnswer redirectTo(const QByteArray &address)
{
    return withHeader({302, {}, HtmlType}, "Location", address);
}

QByteArray withQuery(const QByteArray &path, const HttpRequest &request)
{
    return request.query.isEmpty() ? path : path + '?' + request.query;
}

/// The name by which this machine is not called in \a host.
QByteArray otherHost(const QByteArray &host)
{
    const qsizetype port = host.lastIndexOf(':');
    const QByteArray rest = port < 0 ? QByteArray() : host.sliced(port);
    return (host.toLower().startsWith("localhost") ? QByteArray("127.0.0.1")
                                                   : QByteArray("localhost"))
        + rest;
}

QByteArray memberOf(ApiVersion version)
{
    return version == ApiVersion::V2 ? "authToken" : "token";
}

QByteArray objectWith(const QByteArray &member, const QByteArray &value)
{
    return "{\"" + member + "\":" + value + '}';
}

} // namespace

HttpAnswer tokenAnswer(ApiVersion version, const QString &token, std::optional<EndpointFault> fault)
{
    const QByteArray value = toJsonString(token);
    const QByteArray right = objectWith(memberOf(version), value);
    if (!fault)
        return {200, right};
    const auto with = [version](const QByteArray &other) {
        return HttpAnswer{200, objectWith(memberOf(version), other)};
    };
    switch (*fault) {
    case EndpointFault::OtherMember:
        return {200,
                objectWith(memberOf(version == ApiVersion::V2 ? ApiVersion::V3 : ApiVersion::V2),
                           value)};
    case EndpointFault::InData:
        return {200, objectWith("data", right)};
    case EndpointFault::InString:
        return {200, toJsonString(QString::fromUtf8(right))};
    case EndpointFault::NotJson:
        return {200, token.toUtf8(), "text/plain; charset=utf-8"};
    case EndpointFault::CutShort:
        return {200, right.chopped(qMin(right.size(), 2 + value.size() / 2))};
    case EndpointFault::PhpWarnings:
        return {200,
                "<br />\n<b>Warning</b>:  Undefined variable $user in "
                "<b>/var/www/html/auth.php</b> on line <b>12</b><br />\n"
                    + right,
                HtmlType};
    case EndpointFault::TokenEmpty:
        return with("\"\"");
    case EndpointFault::TokenNull:
        return with("null");
    case EndpointFault::TokenNumber:
        return with("403");
    case EndpointFault::TokenUndefined:
        return with("\"undefined\"");
    case EndpointFault::TokenObject:
        return with("\"[object Object]\"");
    default:
        return {200, right};
    }
}

HttpAnswer refusalAnswer(const EndpointRefusal &refusal)
{
    HttpAnswer answer{refusal.status, objectWith("error", toJsonString(refusal.sentence))};
    if (refusal.status == 401)
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
    else if (refusal.status == 405)
        answer.headers.emplaceBack("Allow", "GET, OPTIONS");
    return answer;
}

std::optional<HttpAnswer> answerWithoutToken(EndpointFault fault, const HttpRequest &request,
                                             const QByteArray &path)
{
    switch (fault) {
    case EndpointFault::RouteMissing:
        return errorPage(404, "Not Found");
    case EndpointFault::RedirectToHost:
        return redirectTo("http://" + otherHost(request.host)
                          + withQuery(path + MovedSuffix.toByteArray(), request));
    case EndpointFault::RedirectToHttps:
        return redirectTo("https://" + request.host + withQuery(path, request));
    case EndpointFault::RedirectToLogin:
        return redirectTo(path + LoginSuffix.toByteArray() + "?next=" + path.toPercentEncoding());
    case EndpointFault::RedirectInCircles:
        return redirectTo(withQuery(path, request));
    case EndpointFault::Status401:
        return withHeader({401, R"({"error":"Unauthenticated."})"}, "WWW-Authenticate", "Bearer");
    case EndpointFault::Status403:
        return HttpAnswer{403, R"({"error":"Forbidden."})"};
    case EndpointFault::Status405:
        return withHeader(errorPage(405, "Method Not Allowed"), "Allow", "POST");
    case EndpointFault::Status419:
        return HttpAnswer{419, R"({"message":"CSRF token mismatch."})"};
    case EndpointFault::Status429:
        return withHeader({429, R"({"message":"Too Many Attempts."})"}, "Retry-After", "30");
    case EndpointFault::Status500:
        return errorPage(500, "Internal Server Error");
    case EndpointFault::Status502:
        return errorPage(502, "Bad Gateway");
    case EndpointFault::HtmlPage:
        return HttpAnswer{200, pageOf("App", "<div id=\"root\"></div>"), HtmlType};
    case EndpointFault::EmptyBody:
        return HttpAnswer{200, {}};
    case EndpointFault::ErrorInside:
        return HttpAnswer{200, R"({"error":"You may not join this channel."})"};
    case EndpointFault::NotOk:
        return HttpAnswer{200, R"({"ok":false})"};
    default:
        return std::nullopt;
    }
}

HttpAnswer loginPage()
{
    return {200,
            pageOf("Sign in",
                   "<form method=\"post\"><label>Name <input name=\"name\"></label> "
                   "<button>Sign in</button></form>"),
            HtmlType};
}

} // namespace RadarDesk::privatechannels
