// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/corsjudge.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/tokenanswer.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace RadarDesk::privatechannels {

using PushRadar::Exchange;
using PushRadar::HttpHeader;

namespace {

struct CorsJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::CorsJudge)
};

constexpr qsizetype LongestSafeValue = 128;

bool hasUnsafeByte(const QByteArray &value)
{
    static const QByteArray unsafe = "\"():<>?@[\\]{}\x7f";
    return std::any_of(value.begin(), value.end(), [](char c) {
        return (static_cast<uchar>(c) < 0x20 && c != '\t') || unsafe.contains(c);
    });
}

bool isLanguage(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView(" *,-.;=").contains(c);
    });
}

bool isFormType(const QByteArray &value)
{
    static const QByteArrayList types{"application/x-www-form-urlencoded", "multipart/form-data",
                                      "text/plain"};
    return !hasUnsafeByte(value) && types.contains(value.split(';').first().trimmed().toLower());
}

// Headers that a page may set without being asked about (CORS-safelisted), and that a browser sets
// by itself whatever the page says (forbidden).
bool isSafe(const HttpHeader &header)
{
    const QByteArray name = header.name.toLower();
    static const QByteArrayList browsers{"cookie",     "origin",         "referer",
                                         "host",       "user-agent",     "accept-encoding",
                                         "connection", "content-length", "dnt"};
    if (browsers.contains(name) || name.startsWith("sec-") || name.startsWith("proxy-"))
        return true;
    const QByteArray value = header.value.trimmed();
    if (value.size() > LongestSafeValue)
        return false;
    if (name == "accept-language" || name == "content-language")
        return isLanguage(value);
    return (name == "accept" && !hasUnsafeByte(value))
        || (name == "content-type" && isFormType(value));
}

// A sentence on the header \a name, whose value is null where it is missing.
QString headerText(QLatin1StringView name, const QByteArray &value)
{
    //: %1: a header's name
    return value.isNull()
        ? CorsJudge::tr("The header %1 is missing.").arg(name)
        //: %1: a header's name, %2: its value
        : CorsJudge::tr("The header %1 is “%2”.").arg(name, QString::fromUtf8(value));
}

// As Fetch takes several headers of a name: joined, so that two origins match none.
QByteArray joined(const QList<HttpHeader> &headers, QByteArrayView name)
{
    QByteArray out;
    for (const HttpHeader &header : headers) {
        if (name.compare(header.name, Qt::CaseInsensitive) == 0)
            out = out.isNull() ? header.value : out + ", " + header.value;
    }
    return out;
}

// Why the origin is "null", in a sentence; empty where it isn't.
QString nullText(const PageCall &call)
{
    if (call.originIsLost)
        return CorsJudge::tr("After a redirect from one other origin to another, browsers send the "
                             "origin null instead of the page's own.");
    return call.origin() == "null"
        ? CorsJudge::tr("A page that is opened from a file has the origin null. Open it from a web "
                        "server to give it an origin of its own.")
        : QString();
}

/// Why the origin isn't the one that is wanted, as far as the answer shows it.
QString whyOther(const Exchange &answer, const PageCall &call)
{
    const QByteArray allowed = joined(answer.responseHeaders, "Access-Control-Allow-Origin");
    if (allowed == call.origin() + '/')
        return CorsJudge::tr("An origin doesn't end with a slash: remove it.");
    if (allowed.compare(call.origin(), Qt::CaseInsensitive) == 0)
        return CorsJudge::tr("Browsers write the origin in lowercase letters.");
    return allowed.contains(',')
        ? CorsJudge::tr("Browsers allow one value only, and here the header is sent twice, or has "
                        "several. Often the app and a proxy both add it: remove one.")
        : nullText(call);
}

enum class OriginVerdict { Allowed, Missing, Other, Wildcard };

OriginVerdict originVerdict(const Exchange &answer, const PageCall &call)
{
    const QByteArray allowed = joined(answer.responseHeaders, "Access-Control-Allow-Origin");
    if (allowed.isNull())
        return OriginVerdict::Missing;
    if (allowed == "*")
        return call.withCredentials ? OriginVerdict::Wildcard : OriginVerdict::Allowed;
    return allowed == call.origin() ? OriginVerdict::Allowed : OriginVerdict::Other;
}

std::optional<Finding> judgeCredentials(const Exchange &answer, const PageCall &call)
{
    const QByteArray allowed = joined(answer.responseHeaders, "Access-Control-Allow-Credentials");
    if (!call.withCredentials || allowed == "true")
        return std::nullopt;
    QString how = headerText(QLatin1StringView("Access-Control-Allow-Credentials"), allowed);
    if (allowed.contains(','))
        how += u' '
            + CorsJudge::tr("It is sent more than once, for example by the app and by a proxy: "
                            "send it once.");
    return findingOf(Fault::CredentialsNotAllowed, {QString::fromLatin1(call.origin()), how});
}

bool isToken(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

// Browsers refuse all of it where one of the lists can't be read.
std::optional<Finding> judgeLists(const Exchange &answer)
{
    constexpr qsizetype Longest = 80;
    for (const char *name : {"Access-Control-Allow-Methods", "Access-Control-Allow-Headers"}) {
        const QByteArray value = joined(answer.responseHeaders, name);
        const QByteArrayList entries = value.split(',');
        const bool isList = std::all_of(entries.begin(), entries.end(), [](const QByteArray &each) {
            return isToken(each.trimmed());
        });
        if (!isList)
            return findingOf(Fault::PreflightMalformed,
                             {QLatin1StringView(name), QString::fromUtf8(value).left(Longest)});
    }
    return std::nullopt;
}

std::optional<Finding> judgeHeaders(const Exchange &answer, const PageCall &call)
{
    const QByteArray allowed = joined(answer.responseHeaders, "Access-Control-Allow-Headers");
    QByteArrayList names = allowed.toLower().split(',');
    std::transform(names.begin(), names.end(), names.begin(),
                   [](const QByteArray &name) { return name.trimmed(); });
    const bool isWildcard = names.contains("*") && !call.withCredentials;
    for (const QByteArray &wanted : call.unsafeHeaders()) {
        // Authorization is never covered by "*".
        if (!names.contains(wanted) && (!isWildcard || wanted == "authorization"))
            return findingOf(
                Fault::HeaderNotAllowed,
                {QString::fromLatin1(wanted),
                 headerText(QLatin1StringView("Access-Control-Allow-Headers"), allowed)});
    }
    return std::nullopt;
}

} // namespace

bool PageCall::isCrossOrigin() const
{
    return !page.isEmpty() && (originIsLost || !isSameOrigin(page, target));
}

QByteArray PageCall::origin() const
{
    const QByteArray own = originOf(page);
    return originIsLost || own.isEmpty() ? QByteArray("null") : own;
}

QByteArray PageCall::site() const
{
    if (wasElsewhere || !isSameSite(page, target))
        return "cross-site";
    return wasOnSite || !isSameOrigin(page, target) ? "same-site" : "same-origin";
}

PageCall PageCall::redirectedTo(const QUrl &next) const
{
    PageCall call = *this;
    call.target = next;
    if (page.isEmpty())
        return call;
    const bool leavesOrigin = !isSameOrigin(target, next);
    call.wasElsewhere = site() == "cross-site";
    call.wasOnSite = site() != "same-origin";
    // From one foreign origin to another, a browser no longer says where the page is from.
    call.originIsLost = originIsLost || (isCrossOrigin() && leavesOrigin);
    if (leavesOrigin)
        call.headers.removeIf([](const HttpHeader &header) {
            return header.name.compare("Authorization", Qt::CaseInsensitive) == 0;
        });
    return call;
}

void writeHop(PushRadar::Request &request, const PageCall &call)
{
    request.url = call.target;
    if (originOf(call.page).isEmpty() && call.page.scheme() != u"file")
        return;
    const auto put = [&request](const QByteArray &name, const QByteArray &value) {
        request.headers.removeIf([&name](const HttpHeader &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!value.isEmpty())
            request.headers.append(HttpHeader{name, value});
    };
    put("Origin", call.isCrossOrigin() || request.method == "POST" ? call.origin() : QByteArray());
    put("Sec-Fetch-Site", call.site());
    if (call.page.scheme() != u"file")
        put("Referer",
            isSameOrigin(call.page, call.target) ? call.page.toEncoded(QUrl::RemoveFragment)
                                                 : originOf(call.page) + '/');
}

QByteArrayList PageCall::unsafeHeaders() const
{
    QByteArrayList names;
    for (const HttpHeader &header : headers) {
        if (!isSafe(header))
            names.append(header.name.toLower());
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

bool PageCall::needsPreflight() const
{
    return isCrossOrigin() && !unsafeHeaders().isEmpty();
}

PushRadar::Request preflightOf(const EndpointQuestion &question, const PageCall &call)
{
    PushRadar::Request request = requestOf(question, {});
    const QByteArray method = std::exchange(request.method, "OPTIONS");
    request.body.clear();
    request.headers.removeIf([](const HttpHeader &header) {
        return header.name.compare("Content-Type", Qt::CaseInsensitive) == 0;
    });
    request.headers.append(HttpHeader{"Access-Control-Request-Method", method});
    request.headers.append(
        HttpHeader{"Access-Control-Request-Headers", call.unsafeHeaders().join(',')});
    return request;
}

std::optional<Finding> judgePreflight(const Exchange &answer, const PageCall &call)
{
    const QString why = QString::fromLatin1(call.unsafeHeaders().join(", "));
    if (!answer.status)
        return findingOf(Fault::PreflightUnanswered,
                         {why, answer.error ? answer.error->message : QString()});
    const QString status = QString::number(*answer.status);
    if (*answer.status >= 300 && *answer.status < 400)
        return findingOf(Fault::PreflightRedirected, {why, status});
    if (!isSuccess(*answer.status))
        return findingOf(Fault::PreflightRefused, {why, status});
    switch (originVerdict(answer, call)) {
    case OriginVerdict::Allowed:
        break;
    case OriginVerdict::Wildcard:
        return findingOf(Fault::WildcardWithCredentials, {QString::fromLatin1(call.origin())});
    case OriginVerdict::Missing:
    case OriginVerdict::Other:
        return findingOf(Fault::PreflightWithoutOrigin,
                         {why, QString::fromLatin1(call.origin()),
                          headerText(QLatin1StringView("Access-Control-Allow-Origin"),
                                     joined(answer.responseHeaders, "Access-Control-Allow-Origin")),
                          nullText(call)});
    }
    if (auto fault = judgeCredentials(answer, call))
        return fault;
    if (auto fault = judgeLists(answer))
        return fault;
    return judgeHeaders(answer, call);
}

std::optional<Finding> judgeResponse(const Exchange &answer, const PageCall &call)
{
    if (!call.isCrossOrigin())
        return std::nullopt;
    const QString origin = QString::fromLatin1(call.origin());
    switch (originVerdict(answer, call)) {
    case OriginVerdict::Allowed:
        return judgeCredentials(answer, call);
    case OriginVerdict::Missing:
        return findingOf(Fault::OriginMissing, {origin, nullText(call)});
    case OriginVerdict::Other:
        return findingOf(
            Fault::OriginNotAllowed,
            {origin,
             QString::fromUtf8(joined(answer.responseHeaders, "Access-Control-Allow-Origin")),
             whyOther(answer, call)});
    case OriginVerdict::Wildcard:
        return findingOf(Fault::WildcardWithCredentials, {origin});
    }
    Q_UNREACHABLE();
}

} // namespace RadarDesk::privatechannels
