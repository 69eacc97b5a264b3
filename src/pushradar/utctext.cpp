// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/utctext.h>

#include <QCoreApplication>
#include <QLocale>

namespace PushRadar {

namespace {

struct UtcText
{
    Q_DECLARE_TR_FUNCTIONS(PushRadar::UtcText)
};

} // namespace

QString utcText(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const QLocale locale;
    // The short form of a date does not tell the day from the month.
    return UtcText::tr("%1, %2 UTC", "a date and a time of day")
        .arg(locale.toString(utc.date(), QLocale::LongFormat),
             locale.toString(utc.time(), QLocale::ShortFormat));
}

} // namespace PushRadar
