// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/eventrow.h>

#include <history/store/historykey.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace RadarDesk::history {

using namespace workbench;

namespace {

// It is in files, and never changes.
constexpr qint64 MostKinds = 16;

struct EventRowText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::History)
};

} // namespace

QString EventRow::columns()
{
    return QStringLiteral("events.key, events.profile, events.kind, events.outcome, "
                          "events.time_ms, events.event, events.checksum");
}

EventRow EventRow::read(const QSqlQuery &query)
{
    const auto numberOrNone = [&query](int column) {
        return query.isNull(column) ? std::nullopt
                                    : std::optional(query.value(column).toLongLong());
    };
    return {query.value(0).toLongLong(),
            query.value(1).toLongLong(),
            query.value(2).toLongLong(),
            query.value(3).toLongLong(),
            numberOrNone(4),
            query.value(5).toByteArray(),
            numberOrNone(6)};
}

qint64 EventRow::expectedChecksum() const
{
    // What an event is part of may turn out later, and isn't of its own content.
    const std::array<qint64, 6> numbers{key,     profile,          plainKind(kind),
                                        outcome, time.value_or(0), time.has_value() ? 1 : 0};
    std::array<char, sizeof numbers> bytes{};
    qToLittleEndian<qint64>(numbers.data(), static_cast<qsizetype>(numbers.size()), bytes.data());
    // Of those that Qt has, it is the fastest; the bytes beyond these eight would cost room only.
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    hash.addData(event);
    return qFromLittleEndian<qint64>(hash.result().constData());
}

PushRadar::Result<Event, CodingFault> EventRow::decode() const
{
    if (checksum && *checksum != expectedChecksum())
        return CodingFault::Damaged;
    return decodeEvent(event);
}

qint64 kindColumn(EventKind kind, EventSource source)
{
    static_assert(AllEventKinds.size() <= MostKinds);
    static_assert(AllEventSources.size() * MostKinds <= PartOfSameChannel);
    return static_cast<qint64>(kind) + MostKinds * static_cast<qint64>(source);
}

EventKind kindOfColumn(qint64 column)
{
    return static_cast<EventKind>(plainKind(column) % MostKinds);
}

Event damagedEvent(qint64 key)
{
    Event event;
    event.kind = EventKind::Connection; // nothing is made of those but a row to be seen
    event.outcome = Outcome::Failed;
    event.time = historyTimeOf(key);
    event.note =
        EventRowText::tr("This event is damaged on the disk, so its contents aren't shown.");
    event.isDamaged = true;
    return event;
}

} // namespace RadarDesk::history
