// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/pastedcurl.h>

#include <workbench/drafts/messagedraft.h>
#include <workbench/snippets/curloptions.h>
#include <workbench/snippets/pastedjson.h>

#include <pushradar/utf8text.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace RadarDesk::workbench {

using PushRadar::ApiVersion;
using PushRadar::JsonFault;

namespace {

struct PastedCurlText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::PastedBroadcast)
};

/// A field of a form.
struct FormField
{
    QString name;
    PlacedText value; ///< Decoded only where the form is not encoded on the way.
    bool isPlain = true; ///< Whether each unit of the value has a place of its own.
};

PlacedText withoutPercents(const PlacedText &encoded, bool &isPlain)
{
    isPlain = !encoded.text.contains(u'%') && !encoded.text.contains(u'+');
    if (isPlain)
        return encoded;
    QByteArray bytes = encoded.text.toUtf8();
    PlacedText decoded;
    const QString text =
        PushRadar::textOfUtf8(QByteArray::fromPercentEncoding(bytes.replace('+', ' ')));
    for (const QChar unit : text)
        decoded.append(unit, encoded.placeOf(0));
    decoded.end = encoded.placeOf(0);
    return decoded;
}

QList<FormField> formFields(const CurlRequest &request)
{
    QList<FormField> fields;
    for (const CurlRequest::Data &data : request.data) {
        qsizetype begin = 0;
        while (begin <= data.text.text.size()) {
            qsizetype end = data.encode ? -1 : data.text.text.indexOf(u'&', begin);
            if (end < 0)
                end = data.text.text.size();
            const PlacedText pair = data.text.sliced(begin, end - begin);
            const qsizetype equals = pair.text.indexOf(u'=');
            if (equals >= 0) {
                FormField field{.name = pair.text.first(equals)};
                const PlacedText value = pair.sliced(equals + 1, pair.text.size() - equals - 1);
                field.value = data.encode ? value : withoutPercents(value, field.isPlain);
                fields.append(field);
            }
            begin = end + 1;
        }
    }
    return fields;
}

class CurlBroadcastReader
{
public:
    CurlBroadcastReader(const QString &text, PasteSecrets &secrets)
        : m_text(text)
        , m_secrets(secrets)
    {
    }

    PasteResult<PastedBroadcast> read(qsizetype begin);

private:
    [[nodiscard]] PasteFault faultAt(qsizetype place, const QString &message) const
    {
        return pasteFaultAt(m_text, place, message);
    }
    /// A fault in the JSON that \a source holds.
    [[nodiscard]] PasteFault faultIn(const PlacedText &source, const JsonFault &fault) const
    {
        return faultAt(source.placeOfByte(fault.offset), fault.message);
    }
    [[nodiscard]] PasteFault faultIn(const FormField &field, const JsonFault &fault) const;
    [[nodiscard]] PasteResult<PastedBroadcast> fromJson(const CurlRequest &request,
                                                        qsizetype begin);
    [[nodiscard]] PasteResult<PastedBroadcast> fromForm(const CurlRequest &request,
                                                        qsizetype begin);

    const QString &m_text;
    PasteSecrets &m_secrets;
};

PasteFault CurlBroadcastReader::faultIn(const FormField &field, const JsonFault &fault) const
{
    if (field.isPlain)
        return faultIn(field.value, fault);
    return faultAt(field.value.placeOf(0),
                   PastedCurlText::tr("The decoded data is invalid. Line %1, column %2: %3")
                       .arg(fault.line)
                       .arg(fault.column)
                       .arg(fault.message));
}

PasteResult<PastedBroadcast> CurlBroadcastReader::fromJson(const CurlRequest &request,
                                                           qsizetype begin)
{
    PlacedText body;
    for (const CurlRequest::Data &data : request.data)
        body.append(data.text);
    const auto reading = readJsonBroadcast(body.text.toUtf8(), m_secrets);
    if (!reading)
        return faultIn(body, reading.error());
    if (reading->kind == PasteKind::Data) {
        return faultAt(
            body.text.isEmpty() ? begin : body.placeOf(0),
            PastedCurlText::tr("The command's JSON has neither a “notification” (v2) nor "
                               "a “channel” with “data” (v3)."));
    }
    return *reading;
}

PasteResult<PastedBroadcast> CurlBroadcastReader::fromForm(const CurlRequest &request,
                                                           qsizetype begin)
{
    const QList<FormField> fields = formFields(request);
    const auto find = [&](QStringView name) -> const FormField * {
        const auto found = std::find_if(fields.crbegin(), fields.crend(),
                                        [&](const FormField &field) { return field.name == name; });
        return found == fields.crend() ? nullptr : &*found;
    };
    if (const FormField *const secret = find(u"apiSecret"))
        m_secrets.add(secret->value.text);
    if (const FormField *const notification = find(u"notification")) {
        const auto reading = readNotification(notification->value.text.toUtf8());
        return reading ? PasteResult<PastedBroadcast>(*reading)
                       : faultIn(*notification, reading.error());
    }
    const FormField *const channel = find(u"channel");
    const FormField *const data = find(u"data");
    if (!channel || !data) {
        return faultAt(
            begin,
            PastedCurlText::tr("The command's form has neither a “notification” (v2) nor "
                               "a “channel” with “data” (v3)."));
    }
    const QByteArray json = data->value.text.toUtf8();
    if (const auto fault = faultInDataText(json))
        return faultIn(*data, *fault);
    return PastedBroadcast{
        .channel = channel->value.text, .data = json.trimmed(), .version = ApiVersion::V3};
}

PasteResult<PastedBroadcast> CurlBroadcastReader::read(qsizetype begin)
{
    const auto command = readShellCommand(m_text, begin);
    if (!command)
        return command.error();
    const auto request = readCurlOptions(m_text, *command);
    if (!request)
        return request.error();
    for (const QString &secret : request->secrets)
        m_secrets.add(secret);
    const QString path = QUrl(request->url.text).path();
    if (path.endsWith(u"/channel-auth") || path.endsWith(u"/channels/auth")
        || path.endsWith(u"/client-data")) {
        return faultAt(
            request->url.placeOf(0),
            PastedCurlText::tr(
                "This command gets a token or registers a client. It doesn't send a broadcast."));
    }
    if (request->data.isEmpty())
        return faultAt(begin, PastedCurlText::tr("The command sends no data."));

    const bool isJson = request->contentType.contains(u"json")
        || (!request->data.first().encode
            && request->data.first().text.text.trimmed().startsWith(u'{'));
    const auto reading = isJson ? fromJson(*request, begin) : fromForm(*request, begin);
    if (!reading)
        return reading.error();
    PastedBroadcast broadcast = *reading;
    broadcast.kind = PasteKind::Curl;
    if (broadcast.channel.contains(VariableMark)
        || QString::fromUtf8(broadcast.data).contains(VariableMark)) {
        for (const CurlRequest::Data &data : request->data) {
            if (const qsizetype mark = data.text.text.lastIndexOf(VariableMark); mark >= 0) {
                return faultAt(
                    data.text.placeOf(mark),
                    PastedCurlText::tr("This is a shell variable whose value isn't known here."));
            }
        }
    }
    return broadcast;
}

} // namespace

std::optional<qsizetype> findCurlCommand(const QString &text)
{
    // After a prompt, or after variables that are set for it.
    static const QRegularExpression pattern(
        QStringLiteral("^[ \\t]*(?:[$>%#] +)?(?:\\w+=\\S* +)*(curl(?:\\.exe)?)(?=\\s)"),
        QRegularExpression::MultilineOption);
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(match.capturedStart(1)) : std::nullopt;
}

PasteResult<PastedBroadcast> readCurlBroadcast(const QString &text, qsizetype begin,
                                               PasteSecrets &secrets)
{
    return CurlBroadcastReader(text, secrets).read(begin);
}

} // namespace RadarDesk::workbench
