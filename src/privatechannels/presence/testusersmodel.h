// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/presence/testuser.h>
#include <privatechannels/presence/testuserconnection.h>

#include <QAbstractListModel>
#include <QJsonArray>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace RadarDesk::privatechannels {

class PresenceCalls;

/// The test users, each with a connection of its own.
class TestUsersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DataRole = Qt::UserRole, ///< QString: the client data, as typed
        StateRole, ///< TestUserConnection::State
        ChannelRole, ///< QString: where it is or is about to be
        SocketRole, ///< QString: what the service calls its connection
        FaultRole, ///< QString: what is wrong, in a sentence
        UnappliedRole, ///< bool: what is typed is other than what it joined with
    };

    /// A user that was taken out, for undo.
    struct Removed
    {
        TestUser user;
        int row = 0;
        QString channel; ///< Where it was.
    };

    /// Of one addition, and of all.
    static constexpr int MostAtOnce = 50;
    static constexpr int Most = 200;

    /// \a calls must outlive the model.
    explicit TestUsersModel(PresenceCalls &calls, QObject *parent = nullptr);
    ~TestUsersModel() override;

    /// Adds made-up users at the end. Returns how many: there are at most Most.
    int addMadeUp(int count);
    [[nodiscard]] std::optional<Removed> remove(int row);
    /// Restores what remove() returned, on its channel if it was on one.
    void restore(const Removed &removed);
    [[nodiscard]] TestUser at(int row) const { return m_rows.at(nth(row)).user; }
    void setName(int row, const QString &name);
    /// What is typed for the client data; see apply().
    void setText(int row, const QString &text);

    /// Joins \a channel, unless what is typed is not right: then FaultRole says so.
    void join(int row, const QString &channel);
    void leave(int row);
    /// All that are not there yet.
    void joinAll(const QString &channel);
    void leaveAll();
    /// Registers what is typed at once for a user that has joined.
    void apply(int row);

    /// How many are on \a channel.
    [[nodiscard]] int countOn(const QString &channel) const;
    /// How many are out, or on another channel.
    [[nodiscard]] int countOff(const QString &channel) const
    {
        return rowCount() - countOn(channel);
    }
    /// The IDs of those on \a channel, as JSON text.
    [[nodiscard]] QSet<QByteArray> idsOn(const QString &channel) const;

    /// The users, without what they are doing, for a restart.
    [[nodiscard]] QJsonArray toState() const;
    void setState(const QJsonArray &state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// toState() has changed.
    void usersChanged();
    /// Somebody joins, has joined, has left, or has other data.
    void connectionsChanged();

private:
    struct Row
    {
        TestUser user;
        std::unique_ptr<TestUserConnection> connection;
        QString fault; ///< Why it did not even try to join.
    };

    [[nodiscard]] static QString spokenState(const QModelIndex &index);

    [[nodiscard]] static std::size_t nth(int row) { return static_cast<std::size_t>(row); }
    [[nodiscard]] Row makeRow(const TestUser &user);
    void onConnectionChanged(const TestUserConnection *connection);
    void touch(int row);

    PresenceCalls &m_calls;
    std::vector<Row> m_rows;
};

} // namespace RadarDesk::privatechannels
