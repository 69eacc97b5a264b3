// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/csharpvalues.h>

#include <workbench/snippets/codetext.h>
#include <workbench/snippets/numberfate.h>

namespace RadarDesk::workbench {

using PushRadar::JsonValue;

QString CSharpValues::raw(const QByteArray &json) const
{
    m_usesRaw = true;
    return QStringLiteral("new JRaw(") + text(QString::fromUtf8(json)) + u')';
}

QString CSharpValues::text(const QString &text) const
{
    const auto escape = [](char32_t c) {
        return c < 0x10000 ? QStringLiteral("\\u") + hexadecimal(c, 4)
                           : QStringLiteral("\\U") + hexadecimal(c, 8);
    };
    return u'"' + escapedText(text, u"\\\"", escape) + u'"';
}

QString CSharpValues::number(const QByteArray &json) const
{
    const bool same =
        isWholeNumber(json) ? fitsInteger64(json) : fateAsDouble(json, true) == NumberFate::Same;
    return same ? QString::fromLatin1(json) : raw(json);
}

QString CSharpValues::array(const QStringList &elements, int depth) const
{
    if (elements.isEmpty())
        return QStringLiteral("new object[0]");
    return inBrackets(QStringLiteral("new object[] { "), elements, QStringLiteral(" }"), depth);
}

QString CSharpValues::member(const QString &key, const QString &value) const
{
    return QStringLiteral("{ ") + text(key) + QStringLiteral(", ") + value + QStringLiteral(" }");
}

QString CSharpValues::object(const QStringList &, const QStringList &members, int depth) const
{
    QString made = QStringLiteral("new Dictionary<string, object>()");
    if (members.isEmpty())
        return made;
    return inBrackets(made + QStringLiteral(" { "), members, QStringLiteral(" }"), depth);
}

std::optional<QString> CSharpValues::verbatim(const JsonValue &value, int depth) const
{
    return breaksAsLiteral(value, depth) ? std::optional(raw(value.toJson())) : std::nullopt;
}

} // namespace RadarDesk::workbench
