// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/randomnumber.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct RandomNumberText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Placeholders)
};

/// So that any two bounds are whole numbers of 64 bits once their decimal point is taken out.
constexpr qsizetype MostDigits = 18;

/// A decimal number as it was typed: nothing is rounded.
struct TypedNumber
{
    bool isNegative = false;
    QString whole;
    QString decimals;

    [[nodiscard]] qint64 scaledTo(qsizetype places) const
    {
        const qint64 digits = QString(whole + decimals.leftJustified(places, u'0')).toLongLong();
        return isNegative ? -digits : digits;
    }
};

std::optional<TypedNumber> typedNumber(const QString &word)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(-?)(0|[1-9][0-9]*)(?:\\.([0-9]+))?\\z"));
    const QRegularExpressionMatch match = pattern.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    return TypedNumber{!match.captured(1).isEmpty(), match.captured(2), match.captured(3)};
}

QByteArray withDecimals(qint64 scaled, qsizetype places)
{
    QByteArray digits = QByteArray::number(qAbs(scaled)).rightJustified(places + 1, '0');
    if (places > 0)
        digits.insert(digits.size() - places, '.');
    return scaled < 0 ? '-' + digits : digits;
}

} // namespace

Result<QByteArray, QString> randomNumber(const QString &bounds, PlaceholderRandom &random)
{
    const QStringList words = bounds.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2)
        return RandomNumberText::tr("A random number needs two bounds, like 1 100.");
    const auto low = typedNumber(words.first());
    const auto high = typedNumber(words.last());
    if (!low || !high)
        return RandomNumberText::tr("“%1” isn't a number.").arg(low ? words.last() : words.first());
    const qsizetype places = std::max(low->decimals.size(), high->decimals.size());
    if (std::max(low->whole.size(), high->whole.size()) + places > MostDigits)
        return RandomNumberText::tr("The bounds of a random number can have at most %1 digits.")
            .arg(MostDigits);
    const qint64 least = low->scaledTo(places);
    const qint64 most = high->scaledTo(places);
    if (least > most)
        return RandomNumberText::tr("The lower bound of a random number comes first.");
    return withDecimals(std::uniform_int_distribution<qint64>(least, most)(random), places);
}

} // namespace RadarDesk::workbench
