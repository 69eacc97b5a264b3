// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/jsonstrings.h>

#include <pushradar/jsonscanner.h>

namespace RadarDesk::workbench {

namespace {

constexpr int NoObject = -1;

/// The bytes of the UTF-8 character or the escape that starts at \a at.
qsizetype characterLength(QByteArrayView json, qsizetype at)
{
    const auto first = static_cast<unsigned char>(json[at]);
    if (first == '\\')
        return json[at + 1] == 'u' ? 6 : 2;
    if (first < 0x80)
        return 1;
    if (first < 0xE0)
        return 2;
    return first < 0xF0 ? 3 : 4;
}

/// What one character of UTF-8, or one escape, stands for. Qt's own conversions drop a byte
/// order mark, after which places would not fit any more.
QString characterOf(QByteArrayView bytes)
{
    if (bytes.front() == '\\')
        return PushRadar::decodeJsonString('"' + bytes.toByteArray() + '"');
    const auto first = static_cast<unsigned char>(bytes.front());
    if (bytes.size() == 1)
        return QString(QChar(first));
    char32_t point = first & (0xFFU >> (bytes.size() + 1));
    for (const char byte : bytes.sliced(1))
        point = (point << 6U) | (static_cast<unsigned char>(byte) & 0x3FU);
    return QStringView(QChar::fromUcs4(point)).toString();
}

} // namespace

QList<JsonStringPlace> stringsIn(QByteArrayView json)
{
    QList<JsonStringPlace> places;
    QList<int> open; // the objects and arrays around, innermost last
    int objects = 0;
    PushRadar::JsonScanner scanner(json);
    for (QByteArrayView token = scanner.takeToken(); !token.isEmpty();
         token = scanner.takeToken()) {
        switch (token.front()) {
        case '"': {
            const qsizetype at = scanner.position() - token.size();
            scanner.skipSpace();
            // Only after a key there is a colon.
            const bool isKey = scanner.peek() == ':';
            places.append({at, token.size(), isKey, isKey ? open.last() : NoObject});
            break;
        }
        case '{':
            open.append(objects++);
            break;
        case '[':
            open.append(NoObject);
            break;
        case '}':
        case ']':
            open.removeLast();
            break;
        default:
            break;
        }
    }
    return places;
}

DecodedString decodedString(QByteArrayView json)
{
    DecodedString decoded;
    decoded.text.reserve(json.size());
    decoded.at.reserve(json.size());
    qsizetype at = 1;
    while (at < json.size() - 1) {
        const qsizetype length = characterLength(json, at);
        decoded.text += characterOf(json.sliced(at, length));
        while (decoded.at.size() < decoded.text.size())
            decoded.at.append(at);
        at += length;
    }
    decoded.at.append(at);
    return decoded;
}

} // namespace RadarDesk::workbench
