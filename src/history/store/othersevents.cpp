// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/othersevents.h>

#include <history/store/eventrow.h>

#include <QCryptographicHash>

namespace RadarDesk::history {

using namespace workbench;

namespace {

constexpr int ReadAtOnce = 1'000;
constexpr std::size_t Remembered = 4'000;

/// By which two programs' events are the same; empty for what one of them alone does. A service
/// names each broadcast, and what it observes has its time.
QByteArray identityOf(const Event &event)
{
    const bool isNamedArrival = event.kind == EventKind::Arrival && !event.broadcastId.isEmpty();
    if (!isNamedArrival && event.source == EventSource::RadarDesk)
        return {};
    QByteArray text = QByteArray::number(kindColumn(event.kind, event.source));
    for (const QString &part : {event.profileId, event.channel, event.broadcastId, event.socketId})
        text += '\0' + part.toUtf8();
    if (!isNamedArrival) {
        text += '\0' + QByteArray::number(event.time.toMSecsSinceEpoch());
        text += '\0' + event.tokenDigest + '\0' + event.data;
    }
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

HistoryResult<void> OthersEvents::readAfter(qint64 after, HistoryConnection &connection)
{
    return connection.run(
        QStringLiteral("SELECT %1 FROM events WHERE key > ? ORDER BY key DESC LIMIT %2")
            .arg(EventRow::columns())
            .arg(ReadAtOnce),
        {after}, [this](const QSqlQuery &query) {
            const EventRow row = EventRow::read(query);
            const auto event = row.decode();
            const QByteArray identity = event ? identityOf(*event) : QByteArray();
            if (identity.isEmpty() || m_keys.contains(identity))
                return;
            m_keys.insert(identity, row.key);
            m_order.push_back(identity);
            if (m_order.size() <= Remembered)
                return;
            m_keys.remove(m_order.front());
            m_order.pop_front();
        });
}

qint64 OthersEvents::keyOf(const Event &event) const
{
    return m_keys.isEmpty() ? 0 : m_keys.value(identityOf(event));
}

} // namespace RadarDesk::history
