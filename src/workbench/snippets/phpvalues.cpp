// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/phpvalues.h>

#include <workbench/core/keepable.h>
#include <workbench/snippets/codetext.h>
#include <workbench/snippets/numberfate.h>

namespace RadarDesk::workbench {

QString PhpValues::text(const QString &text) const
{
    if (holdsHalfPair(text))
        notes().halfReplaced();
    const QString whole = withoutHalfPairs(text);
    const auto escape = [](char32_t c) {
        return QStringLiteral("\\u{") + hexadecimal(c, 1) + u'}';
    };
    if (standsPlainly(whole))
        return u'\'' + escapedText(whole, u"\\'", escape) + u'\'';
    return u'"' + escapedText(whole, u"\\\"$", escape) + u'"';
}

QString PhpValues::number(const QByteArray &json) const
{
    QString plain = QString::fromLatin1(json);
    if (json == "-0") {
        notes().numberRewritten(json);
        return QStringLiteral("-0.0"); // whole numbers have one zero
    }
    // PHP reads the lowest one as the negative of a number that is too large.
    if (json == "-9223372036854775808")
        return QStringLiteral("PHP_INT_MIN");
    if (fitsInteger64(json))
        return plain;
    return numberAsDouble(json);
}

QString PhpValues::member(const QString &key, const QString &value) const
{
    return text(key) + QStringLiteral(" => ") + value;
}

QString PhpValues::object(const QStringList &keys, const QStringList &members, int depth) const
{
    // json_encode() takes an array whose keys count from 0 for a list.
    bool isList = true;
    for (qsizetype i = 0; i < keys.size() && isList; ++i)
        isList = keys.at(i) == QString::number(i);
    return inBrackets(isList ? QStringLiteral("(object) [") : QStringLiteral("["), members,
                      QStringLiteral("]"), depth);
}

} // namespace RadarDesk::workbench
