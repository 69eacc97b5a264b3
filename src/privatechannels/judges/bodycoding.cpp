// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/bodycoding.h>

#include <privatechannels/steps/endpointcall.h>
#include <workbench/decoders/gunzip.h>
#include <workbench/events/excerpt.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::Exchange;

namespace {

struct BodyCoding
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::BodyCoding)
};

constexpr QByteArrayView Utf8Mark = "\xEF\xBB\xBF";
constexpr qsizetype CodingExcerpt = 100;

bool isReadHere(const QByteArray &coding)
{
    return coding == "gzip" || coding == "x-gzip" || coding == "deflate";
}

// Those that Chromium, Firefox and Safari know.
bool isReadByBrowsers(const QByteArray &coding)
{
    return isReadHere(coding) || coding == "br" || coding == "zstd";
}

QByteArrayList codingsOf(const Exchange &answer)
{
    QByteArrayList codings;
    const QByteArrayList parts =
        headerOf(answer.responseHeaders, "Content-Encoding").toLower().split(',');
    for (const QByteArray &part : parts) {
        const QByteArray coding = part.trimmed();
        if (!coding.isEmpty())
            codings.append(coding);
    }
    if (codings == QByteArrayList{"identity"})
        codings.clear();
    // One that is unknown, and browsers take the body as it came.
    return std::all_of(codings.begin(), codings.end(), isReadByBrowsers) ? codings
                                                                         : QByteArrayList();
}

bool isReadableText(const QByteArray &bytes)
{
    return QByteArrayView(bytes).isValidUtf8()
        && std::none_of(bytes.begin(), bytes.end(), [](char c) {
               return static_cast<uchar>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
           });
}

// Where the compressed data begin in a gzip file (RFC 1952); nothing where it is none.
std::optional<qsizetype> startInGzip(const QByteArray &bytes)
{
    constexpr qsizetype Fixed = 10;
    if (bytes.size() < Fixed || !bytes.startsWith("\x1f\x8b\x08"))
        return std::nullopt;
    const auto flags = static_cast<uchar>(bytes.at(3));
    qsizetype at = Fixed;
    if ((flags & 4) != 0 && at + 2 <= bytes.size())
        at += 2 + static_cast<uchar>(bytes.at(at)) + 256 * static_cast<uchar>(bytes.at(at + 1));
    for (const int text : {8, 16}) { // a name, a comment
        if ((flags & text) != 0)
            at = bytes.indexOf('\0', at) + 1;
        if (at <= 0)
            return std::nullopt;
    }
    at += (flags & 2) != 0 ? 2 : 0;
    return at < bytes.size() ? std::optional(at) : std::nullopt;
}

// Browsers mind neither a wrong checksum nor a missing one.
std::optional<Gunzipped> gunzipped(const QByteArray &bytes)
{
    if (auto whole = gunzip(bytes, Exchange::ResponseLimit))
        return whole;
    const auto start = startInGzip(bytes);
    return start ? unpackDeflate(bytes.sliced(*start), Exchange::ResponseLimit) : std::nullopt;
}

std::optional<Gunzipped> unpacked(QByteArrayList codings, const QByteArray &body)
{
    Gunzipped plain{body, false};
    // Applied in the order of the header, so taken off in the other one.
    while (!codings.isEmpty() && !plain.isCut) {
        const QByteArray coding = codings.takeLast();
        if (!isReadHere(coding))
            return std::nullopt;
        auto next = coding == "deflate" ? unpackDeflate(plain.bytes, Exchange::ResponseLimit)
                                        : gunzipped(plain.bytes);
        if (!next)
            return std::nullopt;
        plain = std::move(*next);
    }
    return plain;
}

// How text in two bytes a letter is told: by its mark, or by a brace and a zero.
QString wideCoding(const QByteArray &body)
{
    if (body.startsWith("\xFF\xFE") || body.startsWith(QByteArray("{\0", 2)))
        return QStringLiteral("UTF-16LE");
    if (body.startsWith("\xFE\xFF") || body.startsWith(QByteArray("\0{", 2)))
        return QStringLiteral("UTF-16BE");
    return {};
}

QString shownCodings(const QByteArrayList &codings)
{
    constexpr qsizetype Longest = 60;
    return QString::fromLatin1(codings.join(", ").left(Longest));
}

// What it is compressed with that only browsers read; empty where it was read.
QString unreadCoding(const Exchange &answer)
{
    const QByteArrayList codings = codingsOf(answer);
    const bool isUnread = answer.responseCut && answer.responseBody.isEmpty()
        && !std::all_of(codings.begin(), codings.end(), isReadHere);
    return isUnread ? shownCodings(codings) : QString();
}

} // namespace

void unpackBody(Exchange &record, const PushRadar::Redactor &redactor)
{
    if (headerOf(record.responseHeaders, "Content-Encoding").isEmpty())
        return;
    const bool isOverLimit = record.responseBody.size() >= Exchange::ResponseLimit;
    const QByteArrayList codings = codingsOf(record);
    if (codings.isEmpty() || record.responseBody.isEmpty()) {
        record.responseCut = isOverLimit;
        return;
    }
    if (const auto plain = unpacked(codings, record.responseBody)) {
        record.responseBody = redactor.redact(plain->bytes);
        record.responseCut = plain->isCut;
    } else if (!isReadableText(record.responseBody)) {
        record.responseBody.clear();
    }
}

std::optional<Finding> judgeCoding(const Exchange &answer)
{
    const QByteArrayList codings = codingsOf(answer);
    const QByteArray &body = answer.responseBody;
    const bool isRead = !answer.responseCut || body.size() >= Exchange::ResponseLimit;
    if (const QString unread = unreadCoding(answer); !unread.isEmpty())
        return findingOf(Fault::CompressionUnread, {unread});
    if (!codings.isEmpty() && !isRead) {
        const QString coding = shownCodings(codings);
        return body.isEmpty()
            ? findingOf(Fault::CompressionDamaged, {coding})
            : findingOf(Fault::NotCompressed, {coding, excerptOf(body, CodingExcerpt)});
    }
    const QString wide = wideCoding(body);
    if (!wide.isEmpty())
        //: %1: an encoding such as UTF-16LE
        return findingOf(Fault::NotUtf8, {BodyCoding::tr("The encoding is %1.").arg(wide)});
    return std::nullopt;
}

QByteArray textAsFetched(const QByteArray &body)
{
    const QByteArray text = body.startsWith(Utf8Mark) ? body.sliced(Utf8Mark.size()) : body;
    return QByteArrayView(text).isValidUtf8() ? text : QString::fromUtf8(text).toUtf8();
}

} // namespace RadarDesk::privatechannels
