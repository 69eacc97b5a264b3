// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/pythonnumber.h>

#include <QRegularExpression>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

/// The decimal digits of a whole number of any length.
QByteArray toDecimal(const QString &digits, int base)
{
    QByteArray decimal("0"); // lowest digit first
    for (const QChar digit : digits) {
        int carry = QString(digit).toInt(nullptr, base);
        for (char &place : decimal) {
            carry += (place - '0') * base;
            place = static_cast<char>('0' + carry % 10);
            carry /= 10;
        }
        for (; carry > 0; carry /= 10)
            decimal += static_cast<char>('0' + carry % 10);
    }
    std::reverse(decimal.begin(), decimal.end());
    return decimal;
}

} // namespace

QByteArray jsonFromPythonNumber(const QString &text)
{
    static const QRegularExpression based(QStringLiteral(
        "^0(?:[xX](?<x>(?:_?[0-9a-fA-F])+)|[oO](?<o>(?:_?[0-7])+)|[bB](?<b>(?:_?[01])+))$"));
    static const QRegularExpression decimal(
        QStringLiteral("^(?<whole>\\d(?:_?\\d)*)?(?<point>\\.(?<fraction>\\d(?:_?\\d)*)?)?"
                       "(?<exponent>[eE][+-]?\\d(?:_?\\d)*)?$"));

    if (const auto match = based.match(text); match.hasMatch()) {
        for (const auto &[name, base] :
             {std::pair("x", 16), std::pair("o", 8), std::pair("b", 2)}) {
            const QString digits = match.captured(QLatin1StringView(name));
            if (!digits.isEmpty())
                return toDecimal(QString(digits).remove(u'_'), base);
        }
    }
    const auto match = decimal.match(text);
    QByteArray whole = match.captured(u"whole").remove(u'_').toLatin1();
    const QByteArray fraction = match.captured(u"fraction").remove(u'_').toLatin1();
    const QByteArray exponent = match.captured(u"exponent").remove(u'_').toLatin1();
    const bool isFloat = !match.captured(u"point").isEmpty() || !exponent.isEmpty();
    if (!match.hasMatch() || (whole.isEmpty() && fraction.isEmpty()))
        return {};
    while (whole.size() > 1 && whole.startsWith('0')) {
        if (!isFloat && whole.toLongLong() != 0)
            return {}; // Python refuses 007
        whole.remove(0, 1);
    }
    if (whole.isEmpty())
        whole = "0";
    if (match.captured(u"point").isEmpty())
        return whole + exponent;
    return whole + '.' + (fraction.isEmpty() ? QByteArrayLiteral("0") : fraction) + exponent;
}

} // namespace RadarDesk::workbench
