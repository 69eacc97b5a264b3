// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/oldconversations.h>

#include <history/store/conversationlinks.h>
#include <history/store/eventrow.h>

namespace RadarDesk::history {

using namespace workbench;

namespace {

constexpr int EventsALinkStep = 500;
// The step after it looks at these once more: a broadcast and its arrival stand close together.
constexpr int OverlappingEvents = 100;

bool mayBelongTogether(const EventRow &row)
{
    const EventKind kind = kindOfColumn(plainKind(row.kind));
    return kind == EventKind::Broadcast || kind == EventKind::Arrival;
}

} // namespace

OldConversations::OldConversations(HistoryConnection &connection)
    : m_connection(connection)
{
}

HistoryResult<bool> OldConversations::isLeft()
{
    const auto tables = m_connection.number(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'unlinked'"));
    if (!tables || *tables == 0)
        return tables.map([](qint64) { return false; });
    const auto ranges = m_connection.number(QStringLiteral("SELECT count(*) FROM unlinked"));
    return ranges.map([](qint64 count) { return count > 0; });
}

HistoryResult<bool> OldConversations::step()
{
    QList<EventRow> rows;
    if (auto done = m_connection.run(
            QStringLiteral("SELECT %1 FROM events WHERE key BETWEEN (SELECT least FROM unlinked) "
                           "AND (SELECT most FROM unlinked) ORDER BY key LIMIT ?")
                .arg(EventRow::columns()),
            {EventsALinkStep},
            [&rows](const QSqlQuery &query) { rows.append(EventRow::read(query)); });
        !done)
        return done.error();
    // What it remembers is of no use to a later step: an event may be deleted before that.
    ConversationLinks links(m_connection);
    for (const EventRow &row : std::as_const(rows)) {
        if (!mayBelongTogether(row))
            continue;
        const auto event = row.decode();
        if (!event)
            continue; // it is damaged
        if (auto done = links.change(row.key, *event, row.kind >= PartOfSameChannel); !done)
            return done.error();
    }
    if (auto done = links.finish(); !done)
        return done.error();
    const auto done = rows.size() < EventsALinkStep
        ? m_connection.run(QStringLiteral("DELETE FROM unlinked"))
        : m_connection.run(QStringLiteral("UPDATE unlinked SET least = ?"),
                           {rows.at(rows.size() - OverlappingEvents).key});
    return done.map([] { return true; });
}

} // namespace RadarDesk::history
