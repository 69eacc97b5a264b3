// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/decoders/encodedtext.h>

#include <base/platform/qtversions.h>

#include <pushradar/jsonvalue.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using PushRadar::JsonValue;

namespace RadarDesk::workbench {

namespace {

struct EncodedText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::EncodedText)
};

constexpr qsizetype ShortestBase64 = 12;
constexpr qsizetype LongestTimestamp = 40;
constexpr qint64 FirstSecond = 1'000'000'000; // 2001-09-09; ten digits from here on
constexpr qint64 EndSecond = 4'102'444'800; // 2100-01-01

bool isOf(QByteArrayView text, QByteArrayView special)
{
    return std::all_of(text.begin(), text.end(), [special](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || special.contains(c);
    });
}

/// Without a shortest length.
std::optional<QByteArray> decodedBase64(QByteArrayView text)
{
    qsizetype length = text.size();
    while (length > 0 && text.size() - length < 2 && text[length - 1] == '=')
        --length;
    const QByteArrayView digits = text.first(length);
    const bool isPadded = length < text.size();
    if (digits.isEmpty() || digits.size() % 4 == 1 || (isPadded && text.size() % 4 != 0))
        return std::nullopt;
    QByteArray::Base64Options options = QByteArray::AbortOnBase64DecodingErrors;
    if (isOf(digits, "-_"))
        options |= QByteArray::Base64UrlEncoding;
    else if (!isOf(digits, "+/"))
        return std::nullopt;
    auto result = QByteArray::fromBase64Encoding(digits.toByteArray(), options);
    if (!result)
        return std::nullopt;
    return std::move(result.decoded);
}

std::optional<QByteArray> objectOfBase64(QByteArrayView text)
{
    const auto bytes = decodedBase64(text);
    const auto json = bytes ? JsonValue::fromJson(*bytes) : JsonValue::fromJson("");
    if (!json || json->type() != JsonValue::Type::Object)
        return std::nullopt;
    return json->toJson();
}

QString momentText(const QDateTime &time)
{
    return time.toString(time.time().msec() == 0 ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                                 : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

} // namespace

std::optional<QByteArray> bytesOfBase64(QByteArrayView text)
{
    if (text.size() < ShortestBase64)
        return std::nullopt;
    return decodedBase64(text);
}

std::optional<WebToken> readWebToken(QByteArrayView text)
{
    // Each JSON object starts like this in base64.
    if (!text.startsWith("ey"))
        return std::nullopt;
    const qsizetype first = text.indexOf('.');
    const qsizetype second = first < 0 ? -1 : text.indexOf('.', first + 1);
    if (second < 0 || !isOf(text.sliced(second + 1), "-_"))
        return std::nullopt;
    const auto header = objectOfBase64(text.first(first));
    if (!header || JsonValue::fromJson(*header)->member(u"alg") == JsonValue())
        return std::nullopt;
    const auto claims = objectOfBase64(text.sliced(first + 1, second - first - 1));
    if (!claims)
        return std::nullopt;
    return WebToken{.header = *header, .claims = *claims};
}

std::optional<QDateTime> readTimestamp(QByteArrayView text)
{
    if (text.size() < 10 || text.size() > LongestTimestamp)
        return std::nullopt;
    const bool isNumber =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        const qint64 factor = text.size() == 10 ? 1000 : 1;
        if (text.size() != 10 && text.size() != 13)
            return std::nullopt;
        const qint64 moment = text.toByteArray().toLongLong() * factor;
        if (moment < FirstSecond * 1000 || moment >= EndSecond * 1000)
            return std::nullopt;
        return QDateTime::fromMSecsSinceEpoch(moment, base::Utc);
    }
    static const QRegularExpression shape(
        QStringLiteral(R"(^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d(:\d\d)?)([.,]\d{1,9})?)"
                       R"((Z|z|[+-]\d\d(:?\d\d)?)$)"));
    const QRegularExpressionMatch match = shape.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QString seconds = match.captured(3).isEmpty() ? QStringLiteral(":00") : QString();
    const QString fraction = match.captured(4).isEmpty()
        ? QString()
        : u'.' + match.captured(4).mid(1, 3).leftJustified(3, u'0');
    QString offset = match.captured(5).toUpper();
    if (offset.size() == 3)
        offset += QStringLiteral(":00");
    const QDateTime moment = QDateTime::fromString(match.captured(1) + u'T' + match.captured(2)
                                                       + seconds + fraction + offset,
                                                   Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return moment.toUTC();
}

QString timestampText(const QDateTime &moment)
{
    return EncodedText::tr("%1 UTC", "%1 is a date and time").arg(momentText(moment.toUTC()))
        + u'\n'
        + EncodedText::tr("%1 local time", "%1 is a date and time")
              .arg(momentText(moment.toLocalTime()))
        + u'\n'
        + EncodedText::tr("%1 ms since 1970", "%1 is a number").arg(moment.toMSecsSinceEpoch());
}

bool isReadableText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.isEmpty())
        return false;
    const auto codePoints = text.toUcs4();
    return std::all_of(codePoints.begin(), codePoints.end(), [](uint c) {
        return QChar::isPrint(c) || c == '\n' || c == '\r' || c == '\t';
    });
}

} // namespace RadarDesk::workbench
