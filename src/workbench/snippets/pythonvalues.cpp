// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/pythonvalues.h>

#include <workbench/snippets/codetext.h>
#include <workbench/snippets/numberfate.h>

#include <algorithm>

namespace RadarDesk::workbench {

using PushRadar::JsonValue;

namespace {

/// Python converts no longer whole number from or to text, unless told otherwise.
constexpr qint64 WholeDigitsAtMost = 4000;

/// 1e400 as 10**400: whole numbers have no limit in Python. Empty when it is not whole.
QString asPowerOfTen(const QByteArray &json)
{
    const DecimalNumber number = DecimalNumber::fromJson(json);
    if (number.exponent < 0 || number.exponent + number.digits.size() > WholeDigitsAtMost)
        return {};
    QString text = number.negative ? QStringLiteral("-") : QString();
    if (number.digits != "1")
        text += QString::fromLatin1(number.digits) + QStringLiteral(" * ");
    return text + QStringLiteral("10**%1").arg(number.exponent);
}

} // namespace

bool PythonValues::isKeywordArgument(const QString &name)
{
    static const QStringList reserved{
        QStringLiteral("False"),  QStringLiteral("None"),     QStringLiteral("True"),
        QStringLiteral("and"),    QStringLiteral("as"),       QStringLiteral("assert"),
        QStringLiteral("async"),  QStringLiteral("await"),    QStringLiteral("break"),
        QStringLiteral("class"),  QStringLiteral("continue"), QStringLiteral("def"),
        QStringLiteral("del"),    QStringLiteral("elif"),     QStringLiteral("else"),
        QStringLiteral("except"), QStringLiteral("finally"),  QStringLiteral("for"),
        QStringLiteral("from"),   QStringLiteral("global"),   QStringLiteral("if"),
        QStringLiteral("import"), QStringLiteral("in"),       QStringLiteral("is"),
        QStringLiteral("lambda"), QStringLiteral("nonlocal"), QStringLiteral("not"),
        QStringLiteral("or"),     QStringLiteral("pass"),     QStringLiteral("raise"),
        QStringLiteral("return"), QStringLiteral("try"),      QStringLiteral("while"),
        QStringLiteral("with"),   QStringLiteral("yield"),    QStringLiteral("__debug__")};
    return isAsciiName(name) && !reserved.contains(name);
}

QString PythonValues::text(const QString &text) const
{
    const auto escape = [](char32_t c) {
        if (c < 0x100)
            return QStringLiteral("\\x") + hexadecimal(c, 2);
        if (c < 0x10000)
            return QStringLiteral("\\u") + hexadecimal(c, 4);
        return QStringLiteral("\\U") + hexadecimal(c, 8);
    };
    return u'"' + escapedText(text, u"\\\"", escape) + u'"';
}

QString PythonValues::number(const QByteArray &json) const
{
    if (json == "-0") {
        notes().numberRewritten(json);
        return QStringLiteral("-0.0"); // whole numbers have one zero
    }
    if (isWholeNumber(json) && json.size() <= WholeDigitsAtMost)
        return QString::fromLatin1(json);
    return numberAsDouble(json, PointZero::Kept);
}

QString PythonValues::hugeNumber(const QByteArray &json) const
{
    QString power = asPowerOfTen(json);
    if (power.isEmpty())
        return ValueWriter::hugeNumber(json);
    notes().numberRewritten(json);
    return power;
}

QString PythonValues::word(const QByteArray &json) const
{
    if (json == "null")
        return QStringLiteral("None");
    return json == "true" ? QStringLiteral("True") : QStringLiteral("False");
}

QString PythonValues::member(const QString &key, const QString &value) const
{
    return text(key) + QStringLiteral(": ") + value;
}

QString PythonValues::object(const QStringList &, const QStringList &members, int depth) const
{
    return inBrackets(QStringLiteral("{"), members, QStringLiteral("}"), depth);
}

std::optional<QString> PythonValues::verbatim(const JsonValue &value, int depth) const
{
    if (!isDeep(value, depth))
        return std::nullopt;
    m_usesJson = true;
    notes().deepValue();
    return QStringLiteral("json.loads(") + text(QString::fromUtf8(value.toJson())) + u')';
}

} // namespace RadarDesk::workbench
