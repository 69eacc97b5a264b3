// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/recording/recordingjudge.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace RadarDesk {

/// Writes HAR files in the forms of the browsers: what each has of its own is said where it is.
class HarText
{
public:
    enum class Form { Chrome, ChromeSanitized, Firefox, Safari };

    explicit HarText(Form form)
        : m_form(form)
    {
    }

    struct Call
    {
        QString method = "GET";
        QString url;
        QString page; ///< Its address.
        QJsonObject requestHeaders{};
        QString cookies{}; ///< A Cookie header.
        int status = 200; ///< 0: none.
        QJsonObject responseHeaders{};
        QString setCookie{};
        QString body{}; ///< Null: the body isn't in the file.
        QString error{};
    };

    HarText &add(const Call &call)
    {
        QJsonArray sent = listOf(call.requestHeaders);
        QJsonArray got = listOf(call.responseHeaders);
        const QUrl page(call.page);
        if (!call.page.isEmpty()) {
            sent.append(header("Referer", call.page));
            if (page.host() != QUrl(call.url).host())
                sent.append(header("Origin", originOf(page)));
        }
        // Chrome leaves these out unless it is asked for "sensitive data".
        if (!call.cookies.isEmpty() && m_form != Form::ChromeSanitized)
            sent.append(header("Cookie", call.cookies));
        if (!call.setCookie.isEmpty() && m_form != Form::ChromeSanitized)
            got.append(header("Set-Cookie", call.setCookie));
        QJsonObject content{{"mimeType", "application/json"}, {"size", call.body.size()}};
        if (!call.body.isNull())
            content["text"] = call.body;
        else
            content["size"] = 20;
        QJsonObject response{{"status", call.status},   {"statusText", ""},   {"headers", got},
                             {"cookies", QJsonArray()}, {"content", content}, {"redirectURL", ""}};
        QJsonObject entry{
            {"startedDateTime", nextTime()},
            {"time", 12.5},
            {"request",
             QJsonObject{{"method", call.method}, {"url", call.url}, {"headers", sent}}}};
        if (isChrome()) {
            sent.prepend(header(":authority", QUrl(call.url).host()));
            response["_error"] = call.error.isEmpty() ? QJsonValue() : QJsonValue(call.error);
            entry["_resourceType"] = call.method == "OPTIONS" ? "preflight" : "fetch";
            entry["pageref"] = "page_1";
        }
        QJsonObject request = entry["request"].toObject();
        request["headers"] = sent;
        entry["request"] = request;
        entry["response"] = response;
        m_entries.append(entry);
        return *this;
    }

    /// A WebSocket of Chrome with its messages: "> {…}" is sent, "< {…}" received.
    HarText &addSocket(const QString &url, const QStringList &messages)
    {
        QJsonArray list;
        for (const QString &each : messages)
            list.append(QJsonObject{{"type", each.startsWith('>') ? "send" : "receive"},
                                    {"time", seconds()},
                                    {"opcode", 1},
                                    {"data", each.mid(2)}});
        m_entries.append(QJsonObject{
            {"startedDateTime", nextTime()},
            {"_resourceType", "websocket"},
            {"_webSocketMessages", list},
            {"request", QJsonObject{{"method", "GET"}, {"url", url}, {"headers", QJsonArray()}}},
            {"response", QJsonObject{{"status", 101}, {"headers", QJsonArray()}}}});
        return *this;
    }

    [[nodiscard]] QByteArray text() const
    {
        QJsonObject log{{"version", "1.2"}, {"entries", m_entries}};
        switch (m_form) {
        case Form::Chrome:
        case Form::ChromeSanitized:
            log["creator"] = QJsonObject{{"name", "WebInspector"}, {"version", "537.36"}};
            log["pages"] =
                QJsonArray{QJsonObject{{"id", "page_1"}, {"title", "https://app.example/chat"}}};
            break;
        case Form::Firefox:
            log["creator"] = QJsonObject{{"name", "Firefox"}, {"version", "128.0"}};
            log["browser"] = log["creator"];
            log["pages"] = QJsonArray{QJsonObject{{"id", "page_1"}, {"title", "Chat"}}};
            break;
        case Form::Safari:
            log["creator"] = QJsonObject{{"name", "WebKit Web Inspector"}, {"version", "1.0"}};
            break;
        }
        return QJsonDocument(QJsonObject{{"log", log}}).toJson();
    }

    [[nodiscard]] privatechannels::RecordingReport judged() const
    {
        const auto recording = privatechannels::readHar(text());
        return recording ? privatechannels::judgeRecording(*recording)
                         : privatechannels::RecordingReport();
    }

private:
    [[nodiscard]] bool isChrome() const
    {
        return m_form == Form::Chrome || m_form == Form::ChromeSanitized;
    }
    static QString originOf(const QUrl &url)
    {
        return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::StripTrailingSlash)
            .toString();
    }
    static QJsonObject header(const QString &name, const QString &value)
    {
        return {{"name", name}, {"value", value}};
    }
    static QJsonArray listOf(const QJsonObject &headers)
    {
        QJsonArray list;
        for (auto each = headers.begin(); each != headers.end(); ++each)
            list.append(header(each.key(), each.value().toString()));
        return list;
    }
    [[nodiscard]] double seconds() const
    {
        return static_cast<double>(m_time.toMSecsSinceEpoch()) / 1000.0;
    }
    QString nextTime()
    {
        m_time = m_time.addMSecs(250);
        return m_time.toString(Qt::ISODateWithMs);
    }

    Form m_form;
    QJsonArray m_entries;
    QDateTime m_time = QDateTime::fromString("2026-11-29T10:00:00.000Z", Qt::ISODateWithMs);
};

} // namespace RadarDesk
