// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/decoders/decodings.h>

#include <base/redaction/namedvalues.h>
#include <base/redaction/secretlike.h>
#include <workbench/core/visibletext.h>
#include <workbench/decoders/encodedtext.h>
#include <workbench/decoders/gunzip.h>

#include <pushradar/jsonvalue.h>

#include <QCoreApplication>

#include <algorithm>

using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace RadarDesk::workbench {

namespace {

struct DecodingText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::DecodingText)
};

constexpr qsizetype KeyLength = 60;
constexpr qsizetype PathLength = 400;
constexpr qsizetype LargestGrowth = 1032; // of what deflate packed

bool isContainer(const JsonValue &value)
{
    return value.type() == JsonValue::Type::Object || value.type() == JsonValue::Type::Array;
}

/// Searches a text and the encoded contents of its values.
class DecodingSearch
{
public:
    explicit DecodingSearch(const DecodingLimits &limits)
        : m_limits(limits)
        , m_bytesLeft(limits.bytes)
    {
    }

    void searchText(const QByteArray &text)
    {
        const auto json = JsonValue::fromJson(text);
        if (json && (isContainer(*json) || json->type() == JsonValue::Type::String))
            searchJson({}, *json, 0, 0);
        else
            searchValue({}, text, 0);
    }

    /// Removes results that are among the first ones already, such as the data of a request;
    /// returns the number that is left.
    qsizetype dropKnown(qsizetype first);

    [[nodiscard]] Decodings take() { return std::move(m_result); }

private:
    /// \a layer counts the encodings around \a json.
    void searchJson(const QString &path, const JsonValue &json, int level, int layer);
    void searchValue(const QString &path, const QByteArray &value, int layer);
    /// Undoes one encoding of \a value that has something inside.
    [[nodiscard]] bool unwrap(QByteArray &value, Decoding &decoding, bool &isCut);
    [[nodiscard]] bool showJson(const QByteArray &value, Decoding &decoding, int layer);
    [[nodiscard]] bool showToken(const QByteArray &value, Decoding &decoding, int layer);
    void add(Decoding decoding);
    void cutToShown(Decoding &decoding) const;
    [[nodiscard]] QString inside(const QString &path) const
    {
        return path + QStringLiteral(" \u203a ");
    }
    /// Whether that many more bytes may be decoded.
    [[nodiscard]] bool spend(qsizetype bytes)
    {
        m_bytesLeft -= bytes;
        if (m_bytesLeft < 0)
            m_result.isCut = true;
        return m_bytesLeft >= 0;
    }
    [[nodiscard]] bool isFull() const { return m_result.found.size() >= m_limits.values; }

    const DecodingLimits m_limits;
    qsizetype m_bytesLeft;
    Decodings m_result;
};

qsizetype DecodingSearch::dropKnown(qsizetype first)
{
    QList<Decoding> &found = m_result.found;
    const auto isKnown = [&found, first](const Decoding &each) {
        return std::any_of(found.begin(), found.begin() + first, [&each](const Decoding &earlier) {
            return earlier.text == each.text && earlier.steps == each.steps
                && (each.path == earlier.path || each.path.endsWith(u'.' + earlier.path));
        });
    };
    found.erase(std::remove_if(found.begin() + first, found.end(), isKnown), found.end());
    return found.size();
}

void DecodingSearch::searchJson(const QString &path, const JsonValue &json, int level, int layer)
{
    if (isFull() || level > m_limits.levels || path.size() > PathLength) {
        m_result.isCut = true;
        return;
    }
    switch (json.type()) {
    case JsonValue::Type::Object: {
        const QString before = path.isEmpty() || path.endsWith(u' ') ? path : path + u'.';
        for (const auto members = json.members(); const JsonMember &member : members)
            searchJson(before + visibleText(member.key, KeyLength), member.value, level + 1, layer);
        break;
    }
    case JsonValue::Type::Array: {
        qsizetype at = 0;
        for (const auto elements = json.elements(); const JsonValue &element : elements)
            searchJson(QStringLiteral("%1[%2]").arg(path).arg(at++), element, level + 1, layer);
        break;
    }
    case JsonValue::Type::String:
        searchValue(path, json.toString().toUtf8(), layer);
        break;
    case JsonValue::Type::Number:
        if (const auto moment = readTimestamp(json.toJson()))
            add({.path = path, .steps = {Encoding::Timestamp}, .text = timestampText(*moment)});
        break;
    default:
        break;
    }
}

bool DecodingSearch::unwrap(QByteArray &value, Decoding &decoding, bool &isCut)
{
    if (looksLikeGzip(value)) {
        const auto unpacked = gunzip(value, m_bytesLeft);
        // Data that is damaged at its end is unpacked before the damage is found.
        const qsizetype most = std::min(m_bytesLeft, value.size() * LargestGrowth);
        if (!spend(unpacked ? unpacked->bytes.size() : most) || !unpacked)
            return false;
        value = unpacked->bytes;
        isCut = unpacked->isCut;
        m_result.isCut = m_result.isCut || isCut;
        decoding.steps.append(Encoding::Gzip);
        return true;
    }
    if (const auto bytes = bytesOfBase64(value)) {
        // A word or an ID becomes bytes that say nothing.
        if (!looksLikeGzip(*bytes) && !isReadableText(*bytes))
            return false;
        if (!spend(bytes->size()))
            return false;
        value = *bytes;
        decoding.steps.append(Encoding::Base64);
        return true;
    }
    if (value.startsWith('"')) {
        const auto json = JsonValue::fromJson(value);
        if (!json || json->type() != JsonValue::Type::String || !spend(value.size()))
            return false;
        value = json->toString().toUtf8();
        decoding.steps.append(Encoding::Json);
        return true;
    }
    return false;
}

bool DecodingSearch::showJson(const QByteArray &value, Decoding &decoding, int layer)
{
    const auto first = std::find_if(value.begin(), value.end(),
                                    [](char c) { return c != ' ' && c != '\n' && c != '\t'; });
    if (first == value.end() || (*first != '{' && *first != '['))
        return false;
    const auto json = JsonValue::fromJson(value);
    if (!json || json->toJson().size() <= 2 || !spend(value.size()))
        return false;
    decoding.steps.append(Encoding::Json);
    decoding.isJson = true;
    decoding.text = QString::fromUtf8(json->toIndentedJson());
    add(decoding);
    searchJson(inside(decoding.path), *json, 0, layer + static_cast<int>(decoding.steps.size()));
    return true;
}

bool DecodingSearch::showToken(const QByteArray &value, Decoding &decoding, int layer)
{
    const auto token = readWebToken(value);
    if (!token || !spend(value.size()))
        return false;
    const auto json =
        JsonValue::fromJson("{\"header\":" + token->header + ",\"claims\":" + token->claims + '}');
    if (!json)
        return false;
    decoding.steps.append(Encoding::WebToken);
    decoding.isJson = true;
    decoding.text = QString::fromUtf8(json->toIndentedJson());
    add(decoding);
    searchJson(inside(decoding.path), *json, 0, layer + static_cast<int>(decoding.steps.size()));
    return true;
}

void DecodingSearch::searchValue(const QString &path, const QByteArray &whole, int layer)
{
    if (layer >= m_limits.layers) {
        m_result.isCut = true;
        return;
    }
    Decoding decoding{.path = path};
    QByteArray value = whole;
    bool isCut = false;
    for (;;) {
        if (isFull() || m_bytesLeft < 0)
            return;
        if (const auto moment = readTimestamp(value)) {
            decoding.steps.append(Encoding::Timestamp);
            decoding.text = timestampText(*moment);
            add(decoding);
            return;
        }
        if (showToken(value, decoding, layer) || showJson(value, decoding, layer))
            return;
        if (isCut || layer + decoding.steps.size() >= m_limits.layers
            || !unwrap(value, decoding, isCut))
            break;
    }
    if (decoding.steps.isEmpty() || decoding.steps.last() == Encoding::Json)
        return;
    // A cut may split the last character.
    const bool isText = isReadableText(value) || (isCut && isReadableText(value.chopped(3)));
    decoding.isCut = isCut;
    decoding.text = isText
        ? QString::fromUtf8(value)
        : DecodingText::tr("%Ln byte(s) that aren't text", nullptr, static_cast<int>(value.size()));
    add(decoding);
}

void DecodingSearch::cutToShown(Decoding &decoding) const
{
    if (decoding.text.size() <= m_limits.shownBytes)
        return;
    const qsizetype line = decoding.text.lastIndexOf(u'\n', m_limits.shownBytes);
    decoding.text.truncate(line > m_limits.shownBytes / 2 ? line : m_limits.shownBytes);
    if (decoding.text.back().isHighSurrogate())
        decoding.text.chop(1);
    decoding.isCut = true;
}

void DecodingSearch::add(Decoding decoding)
{
    if (isFull()) {
        m_result.isCut = true;
        return;
    }
    cutToShown(decoding);
    // Secrets inside encoded data weren't found when it was recorded.
    decoding.text = base::redactSecretLike(base::withoutNamedValues(decoding.text));
    cutToShown(decoding); // a length can be longer than the value
    m_result.found.append(decoding);
}

} // namespace

QString Decoding::stepsText() const
{
    QStringList words;
    for (const Encoding step : steps) {
        switch (step) {
        case Encoding::Json:
            words.append(QStringLiteral("JSON"));
            break;
        case Encoding::Base64:
            words.append(QStringLiteral("Base64"));
            break;
        case Encoding::WebToken:
            words.append(DecodingText::tr("JWT, signature not verified"));
            break;
        case Encoding::Gzip:
            words.append(QStringLiteral("gzip"));
            break;
        case Encoding::Timestamp:
            words.append(DecodingText::tr("Time"));
            break;
        }
    }
    return words.join(QStringLiteral(" \u2192 "));
}

Decodings decodingsIn(const QByteArray &text, const DecodingLimits &limits)
{
    return decodingsIn(QList<QByteArray>{text}, limits);
}

Decodings decodingsIn(const QList<QByteArray> &texts, const DecodingLimits &limits)
{
    DecodingSearch search(limits);
    qsizetype ofEarlierTexts = 0;
    for (const QByteArray &text : texts) {
        search.searchText(text);
        ofEarlierTexts = search.dropKnown(ofEarlierTexts);
    }
    return search.take();
}

} // namespace RadarDesk::workbench
