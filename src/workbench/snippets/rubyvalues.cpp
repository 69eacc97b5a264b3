// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/rubyvalues.h>

#include <workbench/snippets/codetext.h>
#include <workbench/snippets/numberfate.h>

namespace RadarDesk::workbench {

using PushRadar::JsonValue;

QString RubyValues::rawJson(const QByteArray &json) const
{
    m_usesRawJson = true;
    return QStringLiteral("RawJson.new(") + text(QString::fromUtf8(json)) + u')';
}

QString RubyValues::text(const QString &text) const
{
    const auto escape = [](char32_t c) {
        return QStringLiteral("\\u{") + hexadecimal(c, 1) + u'}';
    };
    if (standsPlainly(text))
        return u'\'' + escapedText(text, u"\\'", escape) + u'\'';
    return u'"' + escapedText(text, u"\\\"#", escape) + u'"';
}

QString RubyValues::number(const QByteArray &json) const
{
    const bool same =
        isWholeNumber(json) ? json != "-0" : fateAsDouble(json, true) == NumberFate::Same;
    return same ? QString::fromLatin1(json) : rawJson(json);
}

QString RubyValues::word(const QByteArray &json) const
{
    return json == "null" ? QStringLiteral("nil") : QString::fromLatin1(json);
}

QString RubyValues::member(const QString &key, const QString &value) const
{
    return isAsciiName(key) ? key + QStringLiteral(": ") + value
                            : text(key) + QStringLiteral(" => ") + value;
}

QString RubyValues::object(const QStringList &, const QStringList &members, int depth) const
{
    if (members.isEmpty())
        return QStringLiteral("{}");
    return inBrackets(QStringLiteral("{ "), members, QStringLiteral(" }"), depth);
}

std::optional<QString> RubyValues::verbatim(const JsonValue &value, int depth) const
{
    return breaksAsLiteral(value, depth) ? std::optional(rawJson(value.toJson())) : std::nullopt;
}

} // namespace RadarDesk::workbench
