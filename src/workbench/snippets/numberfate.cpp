// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/numberfate.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace RadarDesk::workbench {

namespace {

/// Between these every language writes a number without an exponent.
constexpr double PlainFrom = 1e-4;
constexpr double PlainBelow = 1e15;

bool isPlainlyWritten(const QByteArray &json, double value, bool keepsPointZero)
{
    if (json.contains('e') || json.contains('E'))
        return false;
    const double size = std::abs(value);
    if (value != 0 && (size < PlainFrom || size >= PlainBelow))
        return false;
    if (!json.contains('.'))
        return json != "-0";
    return json.endsWith(".0") ? keepsPointZero : !json.endsWith('0');
}

} // namespace

DecimalNumber DecimalNumber::fromJson(const QByteArray &json)
{
    DecimalNumber number;
    number.negative = json.startsWith('-');
    const QByteArray unsignedText = json.sliced(number.negative ? 1 : 0).toLower();
    const qsizetype e = unsignedText.indexOf('e');
    number.digits = e < 0 ? unsignedText : unsignedText.first(e);
    if (e >= 0) {
        constexpr qint64 Beyond = 1'000'000'000'000'000;
        const QByteArray power = unsignedText.sliced(e + 1);
        bool fits = false;
        number.exponent = power.toLongLong(&fits);
        if (!fits || std::abs(number.exponent) > Beyond)
            number.exponent = power.startsWith('-') ? -Beyond : Beyond;
    }
    if (const qsizetype point = number.digits.indexOf('.'); point >= 0) {
        number.exponent -= number.digits.size() - point - 1;
        number.digits.remove(point, 1);
    }
    while (number.digits.endsWith('0')) {
        number.digits.chop(1);
        ++number.exponent;
    }
    const auto nonZero =
        std::find_if(number.digits.cbegin(), number.digits.cend(), [](char c) { return c != '0'; });
    number.digits.remove(0, nonZero - number.digits.cbegin());
    if (number.digits.isEmpty())
        number = {};
    return number;
}

NumberFate fateAsDouble(const QByteArray &json, bool keepsPointZero)
{
    bool fits = false;
    const double value = json.toDouble(&fits);
    const DecimalNumber number = DecimalNumber::fromJson(json);
    // Too small a number becomes zero.
    if (!fits && number.exponent + number.digits.size() > 0)
        return NumberFate::TooLarge;
    const QByteArray written = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    if (DecimalNumber::fromJson(written) != number)
        return NumberFate::Rounded;
    return isPlainlyWritten(json, value, keepsPointZero) ? NumberFate::Same : NumberFate::Rewritten;
}

bool isWholeNumber(const QByteArray &json)
{
    return !json.contains('.') && !json.contains('e') && !json.contains('E');
}

bool fitsInteger64(const QByteArray &json)
{
    bool fits = false;
    static_cast<void>(json.toLongLong(&fits));
    return fits && json != "-0";
}

} // namespace RadarDesk::workbench
