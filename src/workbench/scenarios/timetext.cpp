// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/timetext.h>

#include <workbench/scenarios/timerange.h>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <optional>

using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Scenario)
};

constexpr double MsOfSecond = 1000;

std::optional<double> typedNumber(QString text)
{
    bool ok = false;
    const double number = text.replace(u',', u'.').toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QRegularExpressionMatch matchTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*([0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)\s*([a-z]*)\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text);
}

} // namespace

Result<std::chrono::milliseconds, QString> timeFromText(const QString &text,
                                                        const QString &usualUnit)
{
    static const QHash<QString, double> units{
        {QStringLiteral("ms"), 1},
        {QString(), MsOfSecond},
        {QStringLiteral("s"), MsOfSecond},
        {QStringLiteral("sec"), MsOfSecond},
        {QStringLiteral("m"), 60 * MsOfSecond},
        {QStringLiteral("min"), 60 * MsOfSecond},
        {QStringLiteral("h"), 3600 * MsOfSecond},
    };
    const QRegularExpressionMatch match = matchTime(text);
    const QString typed = match.captured(2).toLower();
    const auto unit = units.constFind(typed.isEmpty() ? usualUnit : typed);
    const auto number = typedNumber(match.captured(1));
    if (!match.hasMatch() || !number || unit == units.constEnd())
        return TimeText::tr("Enter a time such as “500 ms”, “1.5 s” or “2 min”.");
    const double ms = *number * *unit;
    if (ms > static_cast<double>(TimeRange::Longest.count()))
        return TimeText::tr("A time can be at most 24 hours.");
    return std::chrono::milliseconds(std::llround(ms));
}

QString unitOfTime(const QString &text)
{
    return timeFromText(text) ? matchTime(text).captured(2).toLower() : QString();
}

Result<std::chrono::milliseconds, QString> paceFromText(const QString &perSecond)
{
    const auto number = typedNumber(perSecond.trimmed());
    if (!number || *number <= 0 || *number > MsOfSecond
        || MsOfSecond / *number > static_cast<double>(TimeRange::Longest.count()))
        return TimeText::tr("Enter a rate per second such as “20” or “0.5”, at most 1000.");
    return std::chrono::milliseconds(std::llround(MsOfSecond / *number));
}

QString timeText(std::chrono::milliseconds time)
{
    if (time < std::chrono::seconds(1))
        return QStringLiteral("%1 ms").arg(time.count());
    QString number = QString::number(static_cast<double>(time.count()) / MsOfSecond, 'g',
                                     QLocale::FloatingPointShortest);
    if (QLocale().decimalPoint() == u",")
        number.replace(u'.', u',');
    return QStringLiteral("%1 s").arg(number);
}

} // namespace RadarDesk::workbench
