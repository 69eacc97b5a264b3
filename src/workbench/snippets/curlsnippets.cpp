// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/curlsnippets.h>

#include <pushradar/targetingmembers.h>
#include <workbench/snippets/codetemplate.h>
#include <workbench/snippets/codetext.h>

#include <algorithm>

namespace RadarDesk::workbench {

using PushRadar::JsonValue;

namespace {

/// A system allows 128 KiB in one argument; more goes through standard input.
constexpr qsizetype ArgumentBytes = qsizetype{100} * 1024;

QString shellText(const QString &text)
{
    const auto isPlainInShell = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"-_./:,@=+%").contains(c);
    };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlainInShell))
        return text;
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// JSON text in which all can be seen: whatever can't is in a string, and so may be escaped.
QString visibleJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const QStringView character = QStringView(text).sliced(i, pair ? 2 : 1);
        const QChar c = character.front();
        i += character.size() - 1;
        if (c == u'\n' || c == u'\r' || c == u'\t' || standsPlainly(character)) {
            out += character;
            continue;
        }
        for (const QChar unit : character)
            out += QStringLiteral("\\u") + hexadecimal(unit.unicode(), 4);
    }
    return out;
}

QString jsonText(const QString &text)
{
    return visibleJson(PushRadar::toJsonString(text));
}

/// The lists that narrow a broadcast down, as further members.
QString targetingMembers(const PushRadar::TargetingLists &lists)
{
    QString text;
    for (const auto &[key, list] : PushRadar::TargetingMembers) {
        QStringList entries;
        for (const QString &entry : lists.*list)
            entries.append(jsonText(entry));
        if (!entries.isEmpty()) {
            text += QStringLiteral(",\n            \"") + QString::fromUtf16(key)
                + QStringLiteral("\": [") + entries.join(QStringLiteral(", ")) + u']';
        }
    }
    return text;
}

QString addressText(const SnippetInput &input, const QString &path)
{
    return shellText(QString::fromLatin1(input.baseUrl.toEncoded()) + path);
}

} // namespace

QString curlV2Code(const SnippetInput &input)
{
    const QString body = QStringLiteral("{\"apiSecret\": \"") + SecretPlaceholder
        + QStringLiteral("\",\n          \"notification\": {\n            \"channel\": ")
        + jsonText(input.channel) + QStringLiteral(",\n            \"data\": ")
        + visibleJson(input.data.toJson()) + targetingMembers(input.targeting)
        + QStringLiteral("\n          }}");
    const QString start = QStringLiteral("curl -X POST ")
        + addressText(input, QStringLiteral("/broadcast"))
        + QStringLiteral(" \\\n     -H \"Content-Type: application/json\" \\\n     ");
    if (body.toUtf8().size() > ArgumentBytes)
        return start + QStringLiteral("--data-binary @- <<'JSON'\n") + body
            + QStringLiteral("\nJSON\n");
    return start + QStringLiteral("-d ") + shellText(body) + u'\n';
}

QString curlV3Code(const SnippetInput &input)
{
    return codeFrom(
        QStringLiteral("v3.sh"),
        {{QStringLiteral("ADDRESS"), addressText(input, QStringLiteral("/broadcasts"))},
         {QStringLiteral("CHANNEL"), shellText(QStringLiteral("channel=") + input.channel)},
         {QStringLiteral("DATA"),
          shellText(QStringLiteral("data=") + visibleJson(input.data.toJson()))}});
}

} // namespace RadarDesk::workbench
