// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <fuzz/fuzzing.h>

#include <workbench/placeholders/jsonstrings.h>
#include <workbench/placeholders/placeholders.h>
#include <workbench/placeholders/placeholderscan.h>
#include <workbench/placeholders/responsepath.h>

#include <QSet>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using Fuzzing::mustHold;
using PushRadar::JsonValue;

namespace {

const PlaceholderValues &fixedValues()
{
    static const PlaceholderValues made = [] {
        PlaceholderValues values;
        values.setClock([] { return QDateTime::fromMSecsSinceEpoch(0, base::Utc); });
        values.setRandom(PlaceholderRandom(1));
        values.setLastResponse(QByteArray(R"({"a":[{"b":"{{c}}"},1.10],"":null})"));
        return values;
    }();
    return made;
}

/// Of two equal keys no message is made, wherever they come from.
bool hasRepeatedKey(const QByteArray &json)
{
    QSet<std::pair<int, QString>> keys;
    const auto strings = stringsIn(json);
    return std::any_of(strings.begin(), strings.end(), [&](const JsonStringPlace &string) {
        if (!string.isKey)
            return false;
        const auto text = QByteArrayView(json).sliced(string.at, string.length);
        const std::pair key(string.object, decodedString(text).text.trimmed());
        const bool isRepeated = keys.contains(key);
        keys.insert(key);
        return isRepeated;
    });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = Fuzzing::inputOf(data, size);
    const QString text = QString::fromUtf8(input);
    const auto found = placeholdersIn(text);
    for (const FoundPlaceholder &each : found)
        mustHold(each.at >= 0 && each.length > 0 && each.at + each.length <= text.size(),
                 "a placeholder has its place in the text");
    (void)valueAtPath(JsonValue::fromJson(*fixedValues().lastResponse()).value(), text);
    const auto json = JsonValue::fromJson(input);
    if (!json) {
        mustHold(!holdsPlaceholders(input), "what is no JSON holds none");
        return 0;
    }
    if (const auto expanded = expandPlaceholders(input, fixedValues()); expanded) {
        mustHold(JsonValue::fromJson(expanded->json).ok(), "what is sent is JSON");
        for (const PlaceholderPlace &place : expanded->places)
            mustHold(place.typedAt + place.typedLength <= input.size()
                         && place.sentAt + place.sentLength <= expanded->json.size(),
                     "a value has its place in what is sent");
    }
    const QByteArray literal = withLiteralPlaceholders(input);
    if (literal.size() > LargestExpandedMessage)
        return 0;
    const auto same = expandPlaceholders(literal, fixedValues());
    mustHold(same.ok() ? same->json == input : hasRepeatedKey(input),
             "what is literal is sent as it is");
    return 0;
}
