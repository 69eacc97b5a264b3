// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/testusersmodel.h>

#include <privatechannels/presence/clientdatacheck.h>

#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace RadarDesk::privatechannels {

TestUsersModel::TestUsersModel(PresenceCalls &calls, QObject *parent)
    : QAbstractListModel(parent)
    , m_calls(calls)
{
}

TestUsersModel::~TestUsersModel() = default;

TestUsersModel::Row TestUsersModel::makeRow(const TestUser &user)
{
    Row row{user, std::make_unique<TestUserConnection>(m_calls), {}};
    const auto *const connection = row.connection.get();
    connect(connection, &TestUserConnection::changed, this,
            [this, connection] { onConnectionChanged(connection); });
    return row;
}

int TestUsersModel::addMadeUp(int count)
{
    const int added = std::min({count, MostAtOnce, Most - rowCount()});
    if (added <= 0)
        return 0;
    QList<TestUser> others;
    for (const Row &row : m_rows)
        others.append(row.user);
    const QList<TestUser> users = madeUpUsers(added, others);
    beginInsertRows({}, rowCount(), rowCount() + added - 1);
    for (const TestUser &user : users)
        m_rows.push_back(makeRow(user));
    endInsertRows();
    Q_EMIT usersChanged();
    return added;
}

std::optional<TestUsersModel::Removed> TestUsersModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    const auto place = m_rows.begin() + row;
    Removed removed{place->user, row, place->connection->channel()};
    beginRemoveRows({}, row, row);
    place->connection->disconnect(this);
    m_rows.erase(place);
    endRemoveRows();
    Q_EMIT usersChanged();
    Q_EMIT connectionsChanged();
    return removed;
}

void TestUsersModel::restore(const Removed &removed)
{
    const int row = std::min(removed.row, rowCount());
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, makeRow(removed.user));
    endInsertRows();
    Q_EMIT usersChanged();
    if (!removed.channel.isEmpty())
        join(row, removed.channel);
}

void TestUsersModel::setName(int row, const QString &name)
{
    TestUser &user = m_rows.at(nth(row)).user;
    if (user.name == name)
        return;
    user.name = name;
    touch(row);
    Q_EMIT usersChanged();
}

void TestUsersModel::setText(int row, const QString &text)
{
    Row &changed = m_rows.at(nth(row));
    if (changed.user.data == text)
        return;
    changed.user.data = text;
    changed.fault.clear();
    touch(row);
    Q_EMIT usersChanged();
}

void TestUsersModel::join(int row, const QString &channel)
{
    Row &joining = m_rows.at(nth(row));
    const ClientDataCheck check = checkClientData(joining.user.data);
    joining.fault = check.value ? QString() : check.fault;
    if (check.value)
        joining.connection->join(channel, joining.user.name, *check.value);
    else
        touch(row);
}

void TestUsersModel::leave(int row)
{
    m_rows.at(nth(row)).connection->leave();
}

void TestUsersModel::joinAll(const QString &channel)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(nth(row)).connection->channel() != channel)
            join(row, channel);
    }
}

void TestUsersModel::leaveAll()
{
    for (int row = 0; row < rowCount(); ++row)
        leave(row);
}

void TestUsersModel::apply(int row)
{
    const Row &applied = m_rows.at(nth(row));
    if (const auto check = checkClientData(applied.user.data); check.value)
        applied.connection->setClientData(*check.value);
}

int TestUsersModel::countOn(const QString &channel) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.connection->state() != TestUserConnection::State::Out
            && row.connection->channel() == channel;
    }));
}

QSet<QByteArray> TestUsersModel::idsOn(const QString &channel) const
{
    QSet<QByteArray> ids;
    for (const Row &row : m_rows) {
        const auto &data = row.connection->clientData();
        if (data && row.connection->channel() == channel)
            ids.insert(uniqueIdOf(*data));
    }
    ids.remove({});
    return ids;
}

void TestUsersModel::onConnectionChanged(const TestUserConnection *connection)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [connection](const Row &row) {
        return row.connection.get() == connection;
    });
    if (found != m_rows.end())
        touch(static_cast<int>(std::distance(m_rows.begin(), found)));
    Q_EMIT connectionsChanged();
}

void TestUsersModel::touch(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

QJsonArray TestUsersModel::toState() const
{
    QJsonArray state;
    for (const Row &row : m_rows)
        state.append(QJsonObject{{QStringLiteral("name"), row.user.name},
                                 {QStringLiteral("data"), row.user.data}});
    return state;
}

void TestUsersModel::setState(const QJsonArray &state)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &each : state) {
        if (rowCount() < Most && each.isObject())
            m_rows.push_back(makeRow({each.toObject().value(u"name").toString(),
                                      each.toObject().value(u"data").toString()}));
    }
    endResetModel();
    Q_EMIT connectionsChanged();
}

int TestUsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TestUsersModel::spokenState(const QModelIndex &index)
{
    QString fault = index.data(FaultRole).toString();
    if (!fault.isEmpty())
        return fault;
    const QString channel = index.data(ChannelRole).toString();
    switch (index.data(StateRole).value<TestUserConnection::State>()) {
    case TestUserConnection::State::Out:
        break;
    case TestUserConnection::State::Joining:
        return tr("joining %1").arg(channel);
    case TestUserConnection::State::In:
        return index.data(UnappliedRole).toBool() ? tr("on %1, with the previous data").arg(channel)
                                                  : tr("on %1").arg(channel);
    }
    return tr("not joined");
}

QVariant TestUsersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const TestUserConnection &connection = *row.connection;
    switch (role) {
    case Qt::DisplayRole:
        return row.user.name.isEmpty() ? tr("Unnamed") : row.user.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a test user, its state")
            .arg(index.data().toString(), spokenState(index));
    case DataRole:
        return row.user.data;
    case StateRole:
        return QVariant::fromValue(connection.state());
    case ChannelRole:
        return connection.channel();
    case SocketRole:
        return connection.socketId();
    case FaultRole:
        return row.fault.isEmpty() ? connection.fault() : row.fault;
    case UnappliedRole: {
        if (!connection.clientData())
            return false;
        const auto check = checkClientData(row.user.data);
        return !check.value || *check.value != *connection.clientData();
    }
    default:
        return {};
    }
}

} // namespace RadarDesk::privatechannels

#include "moc_testusersmodel.cpp"
