// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/query/querymoment.h>

#include <optional>

namespace RadarDesk::history {

namespace {

std::optional<qint64> secondsOf(QChar unit)
{
    switch (unit.toLower().unicode()) {
    case 's':
        return 1;
    case 'm':
        return 60;
    case 'h':
        return 3600;
    case 'd':
        return 86'400;
    case 'w':
        return 7 * 86'400;
    default:
        return std::nullopt;
    }
}

} // namespace

QDateTime queryMoment(const QString &text, const QDateTime &now)
{
    if (text.isEmpty())
        return {};
    const QDate today = now.toLocalTime().date();
    if (text.compare(QStringLiteral("today"), Qt::CaseInsensitive) == 0)
        return today.startOfDay();
    if (text.compare(QStringLiteral("yesterday"), Qt::CaseInsensitive) == 0)
        return today.addDays(-1).startOfDay();
    bool isCount = false;
    const int count = text.chopped(1).toInt(&isCount);
    if (const auto seconds = secondsOf(text.back()); seconds && isCount && count > 0) {
        const QDateTime moment = now.addSecs(-*seconds * count);
        return moment.date().year() > 0 ? moment : QDateTime();
    }
    for (const char *form : {"H:mm", "H:mm:ss"}) {
        if (const QTime time = QTime::fromString(text, QString::fromLatin1(form)); time.isValid())
            return {today, time};
    }
    constexpr qsizetype DaySize = 10; // of a longer text, QDate takes the beginning
    if (text.size() == DaySize) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? day.startOfDay() : QDateTime();
    }
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace RadarDesk::history
