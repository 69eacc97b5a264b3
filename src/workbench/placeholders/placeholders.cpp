// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/placeholders.h>

#include <workbench/placeholders/jsonstrings.h>
#include <workbench/placeholders/keycheck.h>
#include <workbench/placeholders/placeholdermaker.h>
#include <workbench/placeholders/placeholderscan.h>

#include <pushradar/jsonscanner.h>

#include <QCoreApplication>

#include <algorithm>

using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct PlaceholdersText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Placeholders)
};

/// A key or a value that holds placeholders.
struct StringWithPlaceholders
{
    JsonStringPlace place;
    DecodedString decoded;
    QList<FoundPlaceholder> placeholders;

    [[nodiscard]] qsizetype byteOf(qsizetype unit) const { return place.at + decoded.at.at(unit); }
    [[nodiscard]] qsizetype beginOf(const FoundPlaceholder &one) const { return byteOf(one.at); }
    [[nodiscard]] qsizetype endOf(const FoundPlaceholder &one) const
    {
        return byteOf(one.at + one.length);
    }
    [[nodiscard]] qsizetype end() const { return place.at + place.length; }
};

bool isMadeIntoValue(const FoundPlaceholder &one)
{
    return one.isClosed && PlaceholderMaker::knows(one.name);
}

/// All strings of \a json, which is valid, with what is in double braces in them.
QList<StringWithPlaceholders> readStrings(const QByteArray &json)
{
    QList<StringWithPlaceholders> strings;
    const QList<JsonStringPlace> places = stringsIn(json);
    for (const JsonStringPlace &place : places) {
        StringWithPlaceholders one{
            place, decodedString(QByteArrayView(json).sliced(place.at, place.length)), {}};
        one.placeholders = placeholdersIn(one.decoded.text);
        strings.append(one);
    }
    return strings;
}

/// Writes a message with values in place of placeholders.
class Expansion
{
public:
    Expansion(const QByteArray &json, const PlaceholderValues &values)
        : m_json(json)
        , m_maker(values)
    {
    }

    Result<ExpandedMessage, PlaceholderFault> run()
    {
        const QList<StringWithPlaceholders> strings = readStrings(m_json);
        for (const StringWithPlaceholders &string : strings) {
            for (const FoundPlaceholder &one : string.placeholders) {
                if (!isMadeIntoValue(one))
                    continue;
                if (const auto sentence = m_maker.add(one))
                    return fault(string.beginOf(one), *sentence);
            }
        }
        for (const StringWithPlaceholders &string : strings) {
            if (const auto found = write(string))
                return *found;
        }
        copyUntil(m_json.size());
        m_expanded.use = m_maker.use();
        return m_expanded;
    }

private:
    [[nodiscard]] PlaceholderFault fault(qsizetype at, const QString &sentence) const
    {
        return PushRadar::jsonFaultAt(m_json, at, sentence);
    }

    void copyUntil(qsizetype end)
    {
        m_expanded.json += QByteArrayView(m_json).sliced(m_copied, end - m_copied);
        m_copied = end;
    }

    std::optional<PlaceholderFault> write(const StringWithPlaceholders &string)
    {
        copyUntil(string.place.at);
        const qsizetype sentAt = m_expanded.json.size();
        bool isMade = false;
        for (const FoundPlaceholder &one : string.placeholders) {
            if (!isMadeIntoValue(one)) {
                leave(string, one);
                continue;
            }
            isMade = true;
            if (auto found = put(string, one))
                return found;
        }
        copyUntil(string.end());
        if (!string.place.isKey)
            return std::nullopt;
        const QString key = isMade
            ? PushRadar::decodeJsonString(QByteArrayView(m_expanded.json).sliced(sentAt))
            : string.decoded.text;
        const auto sentence = m_keys.add(string.place.object, key, isMade);
        return sentence ? std::optional(fault(string.place.at, *sentence)) : std::nullopt;
    }

    void leave(const StringWithPlaceholders &string, const FoundPlaceholder &one)
    {
        copyUntil(string.beginOf(one));
        const qsizetype sentAt = m_expanded.json.size();
        copyUntil(string.endOf(one));
        m_expanded.places.append(
            {one.isClosed ? PlaceholderPlace::Kind::Unknown : PlaceholderPlace::Kind::Open,
             one.name, string.beginOf(one), string.endOf(one) - string.beginOf(one), sentAt,
             m_expanded.json.size() - sentAt});
    }

    std::optional<PlaceholderFault> put(const StringWithPlaceholders &string,
                                        const FoundPlaceholder &one)
    {
        const bool isAlone = !string.place.isKey && one.length == string.decoded.text.size();
        const auto made = m_maker.make(one, isAlone);
        if (!made)
            return fault(string.beginOf(one), made.error());
        if (m_expanded.json.size() + made->toJson().size() > LargestExpandedMessage)
            return fault(string.beginOf(one),
                         PlaceholdersText::tr("With its values, the message is larger than %1 MiB.")
                             .arg(LargestExpandedMessage / 1024 / 1024));
        QByteArray json = made->toJson();
        if (one.asValue) {
            m_copied = string.end(); // with both quotes
        } else {
            copyUntil(string.beginOf(one));
            json = PlaceholderMaker::isLiteral(one.name) ? literalJson(string, one)
                                                         : json.sliced(1, json.size() - 2);
            m_copied = string.endOf(one);
        }
        m_expanded.places.append({PlaceholderPlace::Kind::Made, one.name, string.beginOf(one),
                                  string.endOf(one) - string.beginOf(one), m_expanded.json.size(),
                                  json.size()});
        m_expanded.json += json;
        return std::nullopt;
    }

    /// The JSON of a placeholder without its name; escapes are unchanged.
    [[nodiscard]] QByteArray literalJson(const StringWithPlaceholders &string,
                                         const FoundPlaceholder &one) const
    {
        constexpr qsizetype braces = 2;
        const qsizetype begin = string.beginOf(one);
        const qsizetype name = string.byteOf(one.at + braces);
        const qsizetype rest = string.byteOf(one.at + one.length - braces - one.arguments.size());
        return m_json.sliced(begin, name - begin) + m_json.sliced(rest, string.endOf(one) - rest);
    }

    const QByteArray &m_json;
    PlaceholderMaker m_maker;
    KeyCheck m_keys;
    ExpandedMessage m_expanded;
    qsizetype m_copied = 0; ///< How much of the typed text is written.
};

} // namespace

QStringList ExpandedMessage::untouched() const
{
    QStringList names;
    for (const PlaceholderPlace &place : places) {
        if (place.kind != PlaceholderPlace::Kind::Made && !names.contains(place.name))
            names.append(place.name);
    }
    return names;
}

bool holdsPlaceholders(const QByteArray &json)
{
    if (!JsonValue::fromJson(json))
        return false;
    const QList<StringWithPlaceholders> strings = readStrings(json);
    return std::any_of(strings.begin(), strings.end(), [](const StringWithPlaceholders &string) {
        return std::any_of(string.placeholders.begin(), string.placeholders.end(), isMadeIntoValue);
    });
}

Result<ExpandedMessage, PlaceholderFault> expandPlaceholders(const QByteArray &json,
                                                             const PlaceholderValues &values)
{
    const auto valid = JsonValue::fromJson(json);
    if (!valid)
        return valid.error();
    return Expansion(json, values).run();
}

QByteArray withLiteralPlaceholders(const QByteArray &json)
{
    if (!holdsPlaceholders(json))
        return json;
    QByteArray protectedJson;
    qsizetype copied = 0;
    const QList<StringWithPlaceholders> strings = readStrings(json);
    for (const StringWithPlaceholders &string : strings) {
        for (const FoundPlaceholder &one : string.placeholders) {
            if (!isMadeIntoValue(one))
                continue;
            const qsizetype body = string.byteOf(one.at + 2); // after its braces
            protectedJson += QByteArrayView(json).sliced(copied, body - copied);
            protectedJson += "literal ";
            copied = body;
        }
    }
    return protectedJson + json.sliced(copied);
}

} // namespace RadarDesk::workbench
