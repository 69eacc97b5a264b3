// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/scriptvalues.h>

#include <workbench/snippets/codetext.h>
#include <workbench/snippets/numberfate.h>

#include <algorithm>
#include <array>

namespace RadarDesk::workbench {

namespace {

/// Whether JavaScript takes a key for an index, which it puts before all other keys.
bool isScriptIndex(const QString &key)
{
    bool isNumber = false;
    const uint index = key.toUInt(&isNumber);
    return isNumber && index != 0xFFFFFFFF && key == QString::number(index);
}

} // namespace

QString scriptText(const QString &text, QChar quote)
{
    const auto escape = [](char32_t c) {
        return c < 0x10000 ? QStringLiteral("\\u") + hexadecimal(c, 4)
                           : QStringLiteral("\\u{") + hexadecimal(c, 1) + u'}';
    };
    const std::array special{QChar(u'\\'), quote};
    return quote + escapedText(text, QStringView(special.data(), special.size()), escape) + quote;
}

QString ScriptValues::text(const QString &text) const
{
    return scriptText(text, u'"');
}

QString ScriptValues::number(const QByteArray &json) const
{
    return numberAsDouble(json);
}

QString ScriptValues::member(const QString &key, const QString &value) const
{
    // __proto__: value would set the object's prototype.
    if (key == u"__proto__")
        return QStringLiteral("[\"__proto__\"]: ") + value;
    return (isAsciiName(key) ? key : text(key)) + QStringLiteral(": ") + value;
}

QString ScriptValues::object(const QStringList &keys, const QStringList &members, int depth) const
{
    const bool indexAfterName = std::any_of(keys.begin(), keys.end(), isScriptIndex)
        && !std::is_sorted(keys.begin(), keys.end(), [](const QString &a, const QString &b) {
                                    if (isScriptIndex(a) && isScriptIndex(b))
                                        return a.toUInt() < b.toUInt();
                                    return isScriptIndex(a) && !isScriptIndex(b);
                                });
    if (indexAfterName)
        notes().keysReordered();
    return inBrackets(QStringLiteral("{"), members, QStringLiteral("}"), depth);
}

} // namespace RadarDesk::workbench
