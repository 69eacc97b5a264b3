// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/countstext.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace RadarDesk::gui {

using namespace history;

namespace {

struct CountsText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::EventStrip)
};

} // namespace

QString momentText(qint64 time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time);
    const QLocale locale;
    QString clock = moment.time().toString(QStringLiteral("HH:mm:ss"));
    if (moment.date() == QDate::currentDate())
        return clock;
    return CountsText::tr("%1 %2", "a date and a time")
        .arg(locale.toString(moment.date(), QLocale::ShortFormat), clock);
}

QString countsText(const SortCounts &counts)
{
    QStringList texts;
    const auto add = [&](EventSort sort, const QString &text) {
        if (counts.of(sort) > 0)
            texts.append(text);
    };
    const auto number = [&counts](EventSort sort) { return QLocale().toString(counts.of(sort)); };
    add(EventSort::Sent, CountsText::tr("%1 sent", "a number").arg(number(EventSort::Sent)));
    add(EventSort::Received,
        CountsText::tr("%1 received", "a number").arg(number(EventSort::Received)));
    add(EventSort::Failed, CountsText::tr("%1 failed", "a number").arg(number(EventSort::Failed)));
    add(EventSort::Other, CountsText::tr("%1 other", "a number").arg(number(EventSort::Other)));
    return texts.isEmpty() ? CountsText::tr("no events")
                           : texts.join(CountsText::tr(", ", "between counts"));
}

QString countsText(qint64 from, qint64 to, const SortCounts &counts)
{
    return CountsText::tr("%1 to %2: %3", "two moments, and the counts of events between them")
        .arg(momentText(from), momentText(to), countsText(counts));
}

} // namespace RadarDesk::gui
