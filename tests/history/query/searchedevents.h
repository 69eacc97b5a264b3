// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/query/eventquery.h>
#include <history/store/historydatabase.h>

#include <QTest>

namespace RadarDesk {

/// When the first of the events is that are searched.
inline QDateTime searchedStart()
{
    return {QDate(2026, 3, 10), QTime(12, 0)};
}

inline workbench::Event namedEvent(const char *name, workbench::EventKind kind, const char *channel,
                                   const QByteArray &data)
{
    workbench::Event event;
    event.profileId = QStringLiteral("shop");
    event.kind = kind;
    event.channel = QString::fromUtf8(channel);
    event.data = data;
    event.note = QString::fromLatin1(name);
    return event;
}

inline void writeEvents(const QString &path, const QList<workbench::Event> &events)
{
    history::HistoryDatabase database(path);
    QVERIFY(database.open());
    QVERIFY(database.append(events).ok());
}

/// So many events, each with its number in its message.
inline void writeNumbers(const QString &path, int count)
{
    QList<workbench::Event> events;
    for (int number = 0; number < count; ++number) {
        events.append(namedEvent("", workbench::EventKind::Broadcast, "orders",
                                 "{\"n\":" + QByteArray::number(number) + '}'));
        events.last().time = searchedStart().addMSecs(number).toUTC();
    }
    writeEvents(path, events);
}

/// What lets through what \a search finds, an hour later; names of profiles are their IDs.
inline history::HistoryFilter filterOf(const QString &search)
{
    const auto query = history::parseEventQuery(search, searchedStart().addSecs(3600));
    if (!query)
        qFatal("%s", qPrintable(query.error().message));
    history::HistoryFilter filter;
    filter.query = query->withProfiles([](const QString &name) { return QStringList(name); });
    return filter;
}

/// What reading a file page by page gives.
struct ReadEvents
{
    QStringList notes; ///< Of the events, oldest first; the reason where it can't be read.
    int pages = 0;
};

inline ReadEvents readEvents(history::HistoryDatabase &database,
                             const history::HistoryFilter &filter,
                             history::HistoryPlace::Direction direction, int limit)
{
    ReadEvents read;
    history::HistoryPlace place{direction, std::nullopt};
    do {
        ++read.pages;
        const auto batch = database.readBatch(filter, place, limit);
        if (!batch)
            return {{batch.error().reason}, read.pages};
        QStringList some;
        for (const history::StoredEvent &stored : batch->events)
            some.append(stored.event.note);
        read.notes = direction == history::HistoryPlace::Direction::Older ? some + read.notes
                                                                          : read.notes + some;
        place.key = batch->rest;
    } while (place.key);
    return read;
}

} // namespace RadarDesk
