// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/connections/connectionsmodel.h>

#include <session/connections/connectionlife.h>
#include <workbench/core/visibletext.h>

#include <algorithm>
#include <utility>

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

/// The interval of updates: short enough to look live, long enough for a thousand connections.
constexpr std::chrono::milliseconds FlushPause{100};
/// Ended rows are removed in batches, because each removal takes time in proportion to all rows.
constexpr int MostRemovals = 64;
constexpr std::size_t MostChangedRanges = 64;
/// A connection that this many lists lack has ended: one list may cross its opening.
constexpr int MissedStates = 2;

} // namespace

struct ConnectionsModel::Entry
{
    Connection connection;
    int row = -1; // not shown yet
    int missed = 0; // how many lists it was missing from
    bool isChanged = false;
    bool isForgotten = false;
};

ConnectionsModel::ConnectionsModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(FlushPause);
    connect(&m_flush, &QTimer::timeout, this, &ConnectionsModel::flush);
}

ConnectionsModel::~ConnectionsModel() = default;

// What is observed

void ConnectionsModel::apply(const Observation &observation)
{
    std::visit([this](const auto &each) { take(each); }, observation);
}

void ConnectionsModel::take(const ObservedConnection &opened)
{
    if (entryOf(opened.socketId))
        return;
    if (m_open < MostOpen)
        add(connectionOf(opened));
    else
        ++m_leftOut;
    flushSoon();
}

void ConnectionsModel::take(const ObservedClosing &closing)
{
    Entry *const entry = entryOf(closing.socketId);
    if (!entry) {
        m_leftOut = std::max<qint64>(0, m_leftOut - 1);
        flushSoon();
    } else if (entry->connection.state == Connection::State::Open) {
        addClosing(entry->connection, closing);
        retire(*entry);
    }
}

void ConnectionsModel::take(const ObservedSubscription &subscription)
{
    if (Entry *const entry = entryOf(subscription.socketId)) {
        addSubscription(entry->connection, subscription);
        markChanged(*entry);
    }
}

void ConnectionsModel::take(const ObservedDelivery &delivery)
{
    const QString channel = visibleText(delivery.channel);
    for (const QString &socketId : delivery.socketIds) {
        if (Entry *const entry = entryOf(socketId)) {
            addReceived(entry->connection, channel, delivery.time);
            markChanged(*entry);
        }
    }
}

void ConnectionsModel::take(const ObservedCallback &callback)
{
    if (Entry *const entry = entryOf(callback.socketId)) {
        addCallback(entry->connection, callback);
        markChanged(*entry);
    }
}

void ConnectionsModel::take(const ObservedCall &call)
{
    Entry *const entry = call.socketId.isEmpty() ? nullptr : entryOf(call.socketId);
    if (entry) {
        addCall(entry->connection, call);
        markChanged(*entry);
    }
}

void ConnectionsModel::applyStates(const QList<ConnectionState> &states)
{
    QSet<QString> unknown;
    QSet<const Entry *> there;
    there.reserve(states.size());
    for (const ConnectionState &state : states) {
        Entry *entry = entryOf(state.socketId);
        if (!entry && m_unknown.contains(state.socketId) && m_open < MostOpen) {
            Connection connection;
            connection.socketId = state.socketId;
            entry = &add(std::move(connection));
            m_leftOut = std::max<qint64>(0, m_leftOut - 1);
        }
        if (!entry) {
            unknown.insert(state.socketId);
            continue;
        }
        there.insert(entry);
        entry->missed = 0;
        Connection &connection = entry->connection;
        if (connection.state != Connection::State::Open
            || (connection.delivered >= state.messages
                && connection.waitingBytes == state.waitingBytes))
            continue;
        connection.delivered = std::max(connection.delivered, state.messages);
        connection.waitingBytes = state.waitingBytes;
        markChanged(*entry);
    }
    m_unknown = std::move(unknown);
    retireMissing(there);
}

void ConnectionsModel::retireMissing(const QSet<const Entry *> &there)
{
    std::vector<Entry *> missing;
    for (const auto *rows : {&m_rows, &m_new}) {
        for (const auto &entry : *rows) {
            if (entry->connection.state == Connection::State::Open && !there.contains(entry.get())
                && ++entry->missed >= MissedStates)
                missing.push_back(entry.get());
        }
    }
    for (Entry *entry : missing) {
        addEnd(entry->connection, std::chrono::system_clock::now());
        retire(*entry);
    }
}

void ConnectionsModel::noteByHand(const QString &socketId, const QString &sentence)
{
    if (Entry *const entry = entryOf(socketId)) {
        addLine(entry->connection,
                {.time = std::chrono::system_clock::now(),
                 .kind = LifeLine::Kind::ByHand,
                 .text = sentence});
        markChanged(*entry);
    }
}

void ConnectionsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_new.clear();
    m_bySocketId.clear();
    m_ended.clear();
    m_changed.clear();
    m_unknown.clear();
    m_open = m_openOthers = m_leftOut = m_forgotten = 0;
    endResetModel();
    Q_EMIT countChanged();
}

// The entries

ConnectionsModel::Entry &ConnectionsModel::add(Connection connection)
{
    ++m_open;
    m_openOthers += connection.isOwn ? 0 : 1;
    m_new.push_back(std::make_unique<Entry>(Entry{std::move(connection)}));
    Entry &entry = *m_new.back();
    m_bySocketId.insert(entry.connection.socketId, &entry);
    flushSoon();
    return entry;
}

ConnectionsModel::Entry *ConnectionsModel::entryOf(const QString &socketId) const
{
    return m_bySocketId.value(socketId, nullptr);
}

void ConnectionsModel::retire(Entry &entry)
{
    --m_open;
    m_openOthers -= entry.connection.isOwn ? 0 : 1;
    m_ended.push_back(&entry);
    if (static_cast<qsizetype>(m_ended.size()) > MostEnded) {
        Entry &oldest = *m_ended.front();
        m_ended.pop_front();
        m_bySocketId.remove(oldest.connection.socketId);
        oldest.isForgotten = true;
        oldest.connection.life.clear();
        ++m_forgotten;
    }
    markChanged(entry);
}

void ConnectionsModel::markChanged(Entry &entry)
{
    if (entry.row >= 0 && !std::exchange(entry.isChanged, true))
        m_changed.push_back(entry.row);
    flushSoon();
}

// What is shown

void ConnectionsModel::flushSoon()
{
    // More connections than can be shown aren't held in memory until the next update.
    if (m_forgotten > MostOpen)
        flush();
    else if (!m_flush.isActive())
        m_flush.start();
}

void ConnectionsModel::flush()
{
    m_flush.stop();
    showChanged();
    removeForgotten();
    insertNew();
    Q_EMIT countChanged();
}

void ConnectionsModel::showChanged()
{
    std::sort(m_changed.begin(), m_changed.end());
    std::vector<std::pair<int, int>> ranges;
    for (const int row : std::exchange(m_changed, {})) {
        m_rows[static_cast<std::size_t>(row)]->isChanged = false;
        if (!ranges.empty() && ranges.back().second + 1 == row)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    if (ranges.size() > MostChangedRanges)
        ranges = {{ranges.front().first, ranges.back().second}};
    for (const auto &[first, last] : ranges)
        Q_EMIT dataChanged(index(first), index(last));
}

void ConnectionsModel::removeForgotten()
{
    if (std::exchange(m_forgotten, 0) == 0)
        return;
    const auto isForgotten = [](const auto &entry) { return entry->isForgotten; };
    std::erase_if(m_new, isForgotten);
    std::vector<std::pair<int, int>> ranges; // from the end to the beginning
    for (auto row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (!isForgotten(m_rows[static_cast<std::size_t>(row)]))
            continue;
        if (!ranges.empty() && ranges.back().first == row + 1)
            ranges.back().first = row;
        else
            ranges.emplace_back(row, row);
    }
    if (ranges.empty())
        return;
    if (ranges.size() > MostRemovals) {
        beginResetModel();
        std::erase_if(m_rows, isForgotten);
        renumber(0);
        endResetModel();
        return;
    }
    for (const auto &[first, last] : ranges) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
    renumber(0);
}

void ConnectionsModel::insertNew()
{
    if (m_new.empty())
        return;
    const std::size_t first = m_rows.size();
    beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + m_new.size()) - 1);
    std::move(m_new.begin(), m_new.end(), std::back_inserter(m_rows));
    m_new.clear();
    renumber(first);
    endInsertRows();
}

void ConnectionsModel::renumber(std::size_t from)
{
    for (std::size_t row = from; row < m_rows.size(); ++row)
        m_rows[row]->row = static_cast<int>(row);
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Connection &connection = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return whoText(connection);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(whoText(connection), summaryText(connection));
    case SocketIdRole:
        return connection.socketId;
    case StateRole:
        return QVariant::fromValue(connection.state);
    case OwnRole:
        return connection.isOwn;
    case SummaryRole:
        return summaryText(connection);
    case DeliveredRole:
        return connection.delivered;
    case WaitingRole:
        return connection.waitingBytes;
    case ChannelsRole:
        return connection.channels;
    case SinceRole:
        return connection.since;
    case ThrownRole:
        return connection.hasThrown;
    default:
        return {};
    }
}

const Connection &ConnectionsModel::at(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row))->connection;
}

const Connection *ConnectionsModel::find(const QString &socketId) const
{
    const Entry *const entry = entryOf(socketId);
    return entry && entry->row >= 0 ? &entry->connection : nullptr;
}

int ConnectionsModel::rowOf(const QString &socketId) const
{
    const Entry *const entry = entryOf(socketId);
    return entry ? entry->row : -1;
}

QString ConnectionsModel::newest(const std::function<bool(const Connection &)> &matches) const
{
    const auto found = std::find_if(m_rows.crbegin(), m_rows.crend(),
                                    [&](const auto &entry) { return matches(entry->connection); });
    return found == m_rows.crend() ? QString() : (*found)->connection.socketId;
}

QString ConnectionsModel::withToken(const QByteArray &digest) const
{
    return newest([&digest](const Connection &connection) {
        return std::any_of(connection.life.cbegin(), connection.life.cend(), [&](const auto &line) {
            return !line.tokenDigest.isEmpty() && line.tokenDigest == digest;
        });
    });
}

QString ConnectionsModel::withClientData(const QString &channel, const QByteArray &clientData) const
{
    const QString name = visibleText(channel);
    const QString data = shownClientData(clientData);
    return newest([&](const Connection &connection) {
        return connection.clientData == data && connection.channels.contains(name);
    });
}

} // namespace RadarDesk::session

#include "moc_connectionsmodel.cpp"
