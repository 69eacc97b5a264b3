// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/drop/recordingfile.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/recording/recordedcall.h>
#include <workbench/core/visibletext.h>
#include <workbench/snippets/pastedbroadcast.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr qsizetype MostRecorded = 500;

std::optional<MessageTemplate> templateOf(const QJsonObject &request)
{
    const QUrl url(request.value(u"url").toString());
    if (request.value(u"method").toString() != u"POST" || !url.path().endsWith(u"/broadcasts"))
        return std::nullopt;
    const auto message =
        readPastedBroadcast(request.value(u"postData")[QStringLiteral("text")].toString());
    if (!message || message->channel.isEmpty())
        return std::nullopt;
    const auto made =
        MessageTemplate::make({.name = suggestedTemplateName(message->channel, message->data),
                               .folder = {},
                               .channel = message->channel,
                               .data = message->data,
                               .version = message->version.value_or(PushRadar::ApiVersion::V3)});
    return made ? std::optional(*made) : std::nullopt;
}

} // namespace

QList<MessageTemplate> templatesInRecording(const QByteArray &content)
{
    QList<MessageTemplate> templates;
    const QJsonObject log = QJsonDocument::fromJson(content).object().value(u"log").toObject();
    for (const QJsonValue &entry : log.value(u"entries").toArray()) {
        const auto made = templateOf(entry[QStringLiteral("request")].toObject());
        const bool isNew = made
            && std::none_of(templates.cbegin(), templates.cend(),
                            [&made](const MessageTemplate &each) { return each.isLike(*made); });
        if (isNew)
            templates.append(*made);
        if (templates.size() == MostRecorded)
            break;
    }
    return templates;
}

QStringList callsInRecording(const QByteArray &content)
{
    QStringList calls;
    const auto recording = privatechannels::readHar(content);
    if (!recording)
        return calls;
    for (const privatechannels::RecordedCall &call : privatechannels::callsIn(*recording))
        calls.append(visibleText(call.channel, 80) + QStringLiteral("  ")
                     + visibleText(privatechannels::shownAddress(call.endpoint), 160));
    return calls;
}

QByteArray rowsOfCsv(const QByteArray &content)
{
    const QByteArrayView first =
        QByteArrayView(content).first(std::max<qsizetype>(content.indexOf('\n'), 0));
    const char separator = first.contains(';') && !first.contains(',') ? ';' : ',';
    QByteArray rows;
    bool isQuoted = false;
    for (qsizetype i = 0; i < content.size(); ++i) {
        const char c = content.at(i);
        const bool isDoubled =
            c == '"' && isQuoted && i + 1 < content.size() && content.at(i + 1) == '"';
        if (isDoubled)
            ++i;
        if (c == '"' && !isDoubled)
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            rows.append('\t');
        else if (c != '\r')
            rows.append(c);
    }
    return rows;
}

} // namespace RadarDesk::gui
