// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/cppsnippet.h>

#include <workbench/snippets/codetemplate.h>
#include <workbench/snippets/codetext.h>
#include <workbench/snippets/numberfate.h>

#include <array>

namespace RadarDesk::workbench {

using PushRadar::ApiVersion;
using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace {

/// A literal of UTF-8.
QString cppLiteral(const QString &text)
{
    const auto escape = [](char32_t c) {
        QString octal;
        const QByteArray utf8 = QString::fromUcs4(&c, 1).toUtf8();
        for (const char byte : utf8) {
            octal += QStringLiteral("\\%1").arg(uint{static_cast<unsigned char>(byte)}, 3, 8,
                                                QLatin1Char('0'));
        }
        return octal;
    };
    QString literal = escapedText(text, u"\\\"", escape);
    // Two question marks may begin a trigraph; older compilers replace those, newer ones warn.
    while (literal.contains(u"??"))
        literal.replace(QStringLiteral("??"), QStringLiteral("?\\?"));
    return u'"' + literal + u'"';
}

QString jsonCall(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    const bool raw = standsPlainly(text) && !text.contains(QStringLiteral(")\""));
    return QStringLiteral("json(")
        + (raw ? QStringLiteral("R\"(") + text + QStringLiteral(")\"") : cppLiteral(text)) + u')';
}

/// Whether a literal would end early, or has no UTF-8.
bool needsJson(const QString &text)
{
    return text.contains(QChar::Null) || holdsHalfPair(text);
}

QString cppText(const QString &text)
{
    return needsJson(text) ? jsonCall(PushRadar::toJsonString(text)) + QStringLiteral(".toString()")
                           : cppLiteral(text);
}

/// As a literal where the library makes the same JSON from it.
QString cppValue(const JsonValue &value)
{
    const QByteArray &json = value.toJson();
    switch (value.type()) {
    case JsonValue::Type::String:
        if (!needsJson(value.toString()) && JsonValue(value.toString()) == value)
            return cppLiteral(value.toString());
        break;
    case JsonValue::Type::Number:
        if (isWholeNumber(json) ? fitsInteger64(json) && json != "-9223372036854775808"
                                : JsonValue(json.toDouble()) == value)
            return QString::fromLatin1(json);
        break;
    case JsonValue::Type::Bool:
        return QString::fromLatin1(json);
    case JsonValue::Type::Null:
        return QStringLiteral("nullptr");
    case JsonValue::Type::Object:
    case JsonValue::Type::Array:
        break;
    }
    return jsonCall(json);
}

QString targetingLines(const PushRadar::TargetingLists &lists)
{
    if (lists == PushRadar::TargetingLists())
        return {};
    const std::array<std::pair<QString, const QStringList *>, 7> members{{
        {QStringLiteral("userIds"), &lists.userIds},
        {QStringLiteral("actions"), &lists.actions},
        {QStringLiteral("notActions"), &lists.notActions},
        {QStringLiteral("continents"), &lists.continents},
        {QStringLiteral("countries"), &lists.countries},
        {QStringLiteral("ipAddresses"), &lists.ipAddresses},
        {QStringLiteral("browsers"), &lists.browsers},
    }};
    QString lines = QStringLiteral("PushRadar::TargetingLists lists;\n");
    for (const auto &[name, list] : members) {
        QStringList entries;
        for (const QString &entry : *list)
            entries.append(cppText(entry));
        if (!entries.isEmpty()) {
            lines += QStringLiteral("    lists.") + name + QStringLiteral(" = {")
                + entries.join(QStringLiteral(", ")) + QStringLiteral("};\n");
        }
    }
    return lines
        + QStringLiteral("    radar.setTargeting(PushRadar::Targeting::make(lists).value());");
}

QString callLines(const SnippetInput &input)
{
    constexpr qsizetype LineLength = 95; // beside the indentation and the line break
    QStringList calls;
    const auto items = input.data.members();
    for (const JsonMember &item : items) {
        calls.append(QStringLiteral(".addDataItem(") + cppText(item.key) + QStringLiteral(", ")
                     + cppValue(item.value) + u')');
    }
    calls.append(QStringLiteral(".broadcast(") + cppText(input.channel) + u')');
    const QString start = QStringLiteral("auto *call = radar");
    if (QString line = start + calls.join(QString()) + u';'; line.size() <= LineLength)
        return line;
    return start + calls.join(u'\n' + QString(21, u' ')) + u';';
}

} // namespace

QString cppCode(const SnippetInput &input)
{
    const QString secret = u'"' + SecretPlaceholder + u'"';
    const QString base = cppText(input.baseUrl.toString(QUrl::FullyEncoded));
    const QString targeting = targetingLines(input.targeting);
    const QString broadcast = callLines(input);
    const QString values = base + targeting + broadcast;
    // Inside a literal, the quote would have a backslash.
    const bool usesJson = values.contains(u"json(\"") || values.contains(u"json(R\"");
    return codeFrom(
        QStringLiteral("program.cpp.in"),
        {{QStringLiteral("JSON_FUNCTION"),
          usesJson ? codeFrom(QStringLiteral("json.cpp.in")).chopped(1) : QString()},
         {QStringLiteral("CLIENT"),
          input.version == ApiVersion::V2 ? secret + QStringLiteral(", PushRadar::ApiVersion::V2")
                                          : secret},
         {QStringLiteral("BASE_URL"), input.hosted ? QString() : base},
         {QStringLiteral("TARGETING"), targeting},
         {QStringLiteral("BROADCAST"), broadcast}});
}

} // namespace RadarDesk::workbench
