// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/recording/harfile.h>

#include <base/platform/qtversions.h>
#include <base/storage/regularfile.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/steps/endpointcall.h>
#include <workbench/core/visibletext.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::Exchange;
using PushRadar::HttpHeader;

namespace {

constexpr qsizetype MostHarEntries = 20'000;
constexpr qsizetype MostHarMessages = 5'000;

struct HarText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::Recording)
};

// Chrome names what HTTP/2 has in place of a request line ":authority" and so on.
QList<HttpHeader> headersIn(const QJsonValue &list)
{
    QList<HttpHeader> headers;
    for (const auto &each : list.toArray()) {
        const QByteArray name = each[QStringLiteral("name")].toString().toUtf8();
        if (!name.isEmpty() && !name.startsWith(':'))
            headers.append({name, each[QStringLiteral("value")].toString().toUtf8()});
    }
    return headers;
}

// Some browsers list cookies beside the headers, or instead of them.
void addCookieHeader(QList<HttpHeader> &headers, const QJsonValue &cookies)
{
    if (!headerOf(headers, "Cookie").isNull())
        return;
    QByteArrayList pairs;
    for (const auto &each : cookies.toArray())
        pairs.append(each[QStringLiteral("name")].toString().toUtf8() + '='
                     + each[QStringLiteral("value")].toString().toUtf8());
    if (!pairs.isEmpty())
        headers.append({"Cookie", pairs.join("; ")});
}

/// The body is there as a page reads it, whatever the headers say of its way.
void dropCoding(QList<HttpHeader> &headers)
{
    headers.removeIf([](const HttpHeader &each) {
        const QByteArray name = each.name.toLower();
        return name == "content-encoding" || name == "content-length"
            || name == "transfer-encoding";
    });
}

void readResponse(const QJsonObject &response, HarEntry &entry)
{
    Exchange &exchange = entry.exchange;
    exchange.responseHeaders = headersIn(response.value(u"headers"));
    dropCoding(exchange.responseHeaders);
    const int status = response.value(u"status").toInt();
    if (status > 0)
        exchange.status = status;
    exchange.reason = response.value(u"statusText").toString();
    const QJsonObject content = response.value(u"content").toObject();
    entry.hasBody = content.contains(u"text") || content.value(u"size").toInt() == 0;
    QByteArray body = content.value(u"text").toString().toUtf8();
    if (content.value(u"encoding").toString() == u"base64")
        body = QByteArray::fromBase64(body);
    exchange.responseCut = body.size() > Exchange::ResponseLimit;
    exchange.responseBody = body.left(Exchange::ResponseLimit);
    entry.error = response.value(u"_error").toString();
}

QList<HarMessage> messagesIn(const QJsonValue &list)
{
    constexpr double Thousand = 1000;
    QList<HarMessage> messages;
    for (const auto &each : list.toArray()) {
        if (messages.size() == MostHarMessages)
            break;
        messages.append(
            {each[QStringLiteral("type")].toString() == u"send",
             QDateTime::fromMSecsSinceEpoch(
                 static_cast<qint64>(each[QStringLiteral("time")].toDouble() * Thousand),
                 base::Utc),
             each[QStringLiteral("data")].toString().toUtf8()});
    }
    return messages;
}

/// The page that made a call, as its own headers say it; else the page that is recorded with it.
QUrl pageOf(const QList<HttpHeader> &headers, const QUrl &recorded)
{
    QUrl referer = QUrl::fromEncoded(headerOf(headers, "Referer"));
    if (isWebAddress(referer))
        return referer;
    const QUrl origin = QUrl::fromEncoded(headerOf(headers, "Origin"));
    return isWebAddress(origin) ? origin : recorded;
}

std::optional<HarEntry> entryIn(const QJsonObject &json, const QHash<QString, QUrl> &pages)
{
    const QJsonObject request = json.value(u"request").toObject();
    HarEntry entry;
    Exchange &exchange = entry.exchange;
    exchange.url = QUrl(request.value(u"url").toString());
    exchange.method = request.value(u"method").toString().toLatin1();
    if (!exchange.url.isValid() || exchange.url.host().isEmpty() || exchange.method.isEmpty())
        return std::nullopt;
    exchange.requestHeaders = headersIn(request.value(u"headers"));
    addCookieHeader(exchange.requestHeaders, request.value(u"cookies"));
    exchange.requestBody = request.value(u"postData")[QStringLiteral("text")].toString().toUtf8();
    readResponse(json.value(u"response").toObject(), entry);
    exchange.timing.started =
        QDateTime::fromString(json.value(u"startedDateTime").toString(), Qt::ISODateWithMs).toUTC();
    constexpr double Thousand = 1000;
    exchange.timing.finished = std::chrono::microseconds(
        static_cast<qint64>(std::max(0.0, json.value(u"time").toDouble()) * Thousand));
    entry.page = pageOf(exchange.requestHeaders, pages.value(json.value(u"pageref").toString()));
    entry.messages = messagesIn(json.value(u"_webSocketMessages"));
    entry.isSocket = exchange.url.scheme().startsWith(u"ws") || !entry.messages.isEmpty()
        || json.value(u"_resourceType").toString() == u"websocket" || exchange.status == 101;
    return entry;
}

// Chrome's pages have their address as the title; Firefox's don't tell it.
QHash<QString, QUrl> pagesIn(const QJsonValue &list)
{
    QHash<QString, QUrl> pages;
    for (const auto &each : list.toArray()) {
        const QUrl title(each[QStringLiteral("title")].toString());
        if (isWebAddress(title))
            pages.insert(each[QStringLiteral("id")].toString(), title);
    }
    return pages;
}

HarRecording::Browser browserOf(const QString &creator)
{
    using Browser = HarRecording::Browser;
    if (creator.startsWith(u"WebKit"))
        return Browser::Safari;
    if (creator.startsWith(u"WebInspector"))
        return Browser::Chrome;
    return creator.startsWith(u"Firefox") ? Browser::Firefox : Browser::Other;
}

} // namespace

bool HarRecording::hasCredentials() const
{
    return std::any_of(entries.begin(), entries.end(), [](const HarEntry &each) {
        return !headerOf(each.exchange.requestHeaders, "Cookie").isNull()
            || !headerOf(each.exchange.requestHeaders, "Authorization").isNull()
            || !headerOf(each.exchange.responseHeaders, "Set-Cookie").isNull();
    });
}

bool HarRecording::hasPreflights() const
{
    return std::any_of(entries.begin(), entries.end(),
                       [](const HarEntry &each) { return each.exchange.method == "OPTIONS"; });
}

bool HarRecording::hasSocketMessages() const
{
    return std::any_of(entries.begin(), entries.end(),
                       [](const HarEntry &each) { return !each.messages.isEmpty(); });
}

QString nameOf(HarRecording::Browser browser)
{
    switch (browser) {
    case HarRecording::Browser::Chrome:
        return QStringLiteral("Chrome");
    case HarRecording::Browser::Firefox:
        return QStringLiteral("Firefox");
    case HarRecording::Browser::Safari:
        return QStringLiteral("Safari");
    case HarRecording::Browser::Other:
        break;
    }
    return {};
}

PushRadar::Result<HarRecording, QString> readHar(const QByteArray &content)
{
    QJsonParseError error;
    // Some write a byte order mark.
    const QByteArray json = content.startsWith("\xEF\xBB\xBF") ? content.sliced(3) : content;
    const QJsonObject log = QJsonDocument::fromJson(json, &error).object().value(u"log").toObject();
    if (error.error != QJsonParseError::NoError)
        return HarText::tr("The HAR file is incomplete: %1. Save the recording again.", "why")
            .arg(error.errorString());
    if (!log.value(u"entries").isArray())
        return HarText::tr(
            "The file isn't a HAR file. Open a recording from a browser's developer tools.");
    HarRecording recording;
    const QJsonObject creator = log.value(u"creator").toObject();
    const QString name = creator.value(u"name").toString();
    recording.browser = browserOf(name);
    const QString shown = nameOf(recording.browser);
    recording.creator = visibleText((shown.isEmpty() ? name : shown) + u' '
                                        + (recording.browser == HarRecording::Browser::Firefox
                                               ? creator.value(u"version").toString()
                                               : QString()),
                                    60)
                            .trimmed();
    const QHash<QString, QUrl> pages = pagesIn(log.value(u"pages"));
    for (const auto &each : log.value(u"entries").toArray()) {
        if (recording.entries.size() == MostHarEntries)
            break;
        if (const auto entry = entryIn(each.toObject(), pages))
            recording.entries.append(*entry);
        else
            ++recording.unreadable;
    }
    // Firefox and Safari write them in the order in which they were answered.
    std::stable_sort(recording.entries.begin(), recording.entries.end(),
                     [](const HarEntry &one, const HarEntry &other) {
                         return one.exchange.timing.started < other.exchange.timing.started;
                     });
    return recording;
}

PushRadar::Result<HarRecording, QString> readHarFile(const QString &path)
{
    QFile file(path);
    if (const QString fault = base::openRegular(file); !fault.isEmpty())
        return HarText::tr("The file can't be read: %1.", "why, such as “it is a folder”")
            .arg(fault);
    if (file.size() > LargestHar)
        return HarText::tr("The file is too large: %1. The limit is %2.")
            .arg(QLocale().formattedDataSize(file.size()), QLocale().formattedDataSize(LargestHar));
    return readHar(file.read(LargestHar));
}

QByteArray cookiesOf(const HarEntry &entry)
{
    return headerOf(entry.exchange.requestHeaders, "Cookie");
}

} // namespace RadarDesk::privatechannels
