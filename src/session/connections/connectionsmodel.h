// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/connections/connection.h>

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace RadarDesk::session {

/// The sandbox's connections: those that are open, and the last that have ended. What is observed
/// is shown a moment later, all of it at once, since a page may connect a thousand times a second.
class ConnectionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The most connections that are shown; more are only counted.
    static constexpr qsizetype MostOpen = 10'000;
    static constexpr qsizetype MostEnded = 200;

    enum Role {
        SocketIdRole = Qt::UserRole, ///< QString
        StateRole, ///< Connection::State
        OwnRole, ///< bool
        SummaryRole, ///< QString: everything but the name
        DeliveredRole, ///< qint64
        WaitingRole, ///< qint64: bytes
        ChannelsRole, ///< QStringList
        SinceRole, ///< QDateTime
        ThrownRole, ///< bool: a callback of the page has thrown
    };

    explicit ConnectionsModel(QObject *parent = nullptr);
    ~ConnectionsModel() override;

    void apply(const sandbox::Observation &observation);
    /// Applies the list of open connections. One that is missing from two lists has ended
    /// unobserved; an unknown one that is in two lists was open before the observation began.
    void applyStates(const QList<sandbox::ConnectionState> &states);
    /// Adds \a sentence about a simulated fault or another action to a connection's life.
    void noteByHand(const QString &socketId, const QString &sentence);
    /// Removes all connections, because another sandbox is running.
    void clear();
    /// Shows pending changes immediately.
    void flush();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The connection at a row.
    [[nodiscard]] const Connection &at(int row) const;
    /// A connection that is shown; nullptr when there is none by that name.
    [[nodiscard]] const Connection *find(const QString &socketId) const;
    [[nodiscard]] int rowOf(const QString &socketId) const;
    /// The socket ID of the newest connection that has presented that token; empty without one.
    [[nodiscard]] QString withToken(const QByteArray &digest) const;
    /// The socket ID of the newest connection on \a channel with this \a clientData (JSON).
    [[nodiscard]] QString withClientData(const QString &channel,
                                         const QByteArray &clientData) const;
    /// The number of open connections of other programs, including those not shown.
    [[nodiscard]] qint64 openCount() const { return m_openOthers + m_leftOut; }
    /// The number of open connections including those of this program.
    [[nodiscard]] qint64 openWithOwn() const { return m_open + m_leftOut; }
    /// The number of open connections that aren't shown.
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }

Q_SIGNALS:
    /// One signal for several changes.
    void countChanged();

private:
    struct Entry;

    /// The newest of which \a matches says so.
    [[nodiscard]] QString newest(const std::function<bool(const Connection &)> &matches) const;
    void take(const sandbox::ObservedConnection &opened);
    void take(const sandbox::ObservedClosing &closing);
    void take(const sandbox::ObservedSubscription &subscription);
    void take(const sandbox::ObservedDelivery &delivery);
    void take(const sandbox::ObservedCallback &callback);
    void take(const sandbox::ObservedCall &call);
    static void take(const sandbox::ObservedFault &) { } // an event, not a connection's change
    Entry &add(Connection connection);
    [[nodiscard]] Entry *entryOf(const QString &socketId) const;
    /// Moves a connection to the ended ones, of which only the last are kept.
    void retire(Entry &entry);
    void retireMissing(const QSet<const Entry *> &there);
    void markChanged(Entry &entry);
    void flushSoon();
    void removeForgotten();
    void insertNew();
    void showChanged();
    void renumber(std::size_t from);

    std::vector<std::unique_ptr<Entry>> m_rows; // as they are shown
    std::vector<std::unique_ptr<Entry>> m_new; // not shown yet
    QHash<QString, Entry *> m_bySocketId;
    std::deque<Entry *> m_ended; // in their order
    std::vector<int> m_changed; // rows
    QSet<QString> m_unknown; // from the last list of open connections
    QTimer m_flush;
    qint64 m_open = 0;
    qint64 m_openOthers = 0;
    qint64 m_leftOut = 0;
    qint64 m_forgotten = 0; // entries that are to be removed
};

} // namespace RadarDesk::session
