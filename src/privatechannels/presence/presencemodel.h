// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/presence/presenceuser.h>

#include <QAbstractListModel>
#include <QDeadlineTimer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace RadarDesk::privatechannels {

/// Who is on a presence channel, a row each; in the order in which they were seen.
class PresenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QByteArray: the JSON text of "##uniqueID"
        DataRole, ///< QByteArray: all client data, as JSON
        RestRole, ///< QByteArray: the same without the ID, on one line
        SinceRole, ///< QDateTime
        OursRole, ///< bool: whether it is one of the person's test users
        MarkRole, ///< Mark
    };
    enum class Mark { None, Came, Changed };
    Q_ENUM(Mark)

    explicit PresenceModel(QObject *parent = nullptr);

    /// What the service tells now: how many there are, and the client data of those it knows. The
    /// first time after clear() they were there already, and nobody is said to have come.
    void show(int count, const QByteArray &clientData);
    /// Nothing is known any more.
    void clear();
    /// The IDs, as JSON text, of the person's own test users.
    void setOurs(const QSet<QByteArray> &ids);

    /// For how long it is marked who has just come or changed.
    void setMarkTime(std::chrono::milliseconds time) { m_markTime = time; }

    /// How many there are, as the service counts; empty while that is not known.
    [[nodiscard]] std::optional<int> count() const { return m_count; }
    /// How many of those have no row: connections that nothing is known of.
    [[nodiscard]] int unnamed() const;
    [[nodiscard]] const PresenceUser &at(int row) const { return m_rows.at(row).user; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// count() or unnamed() has changed.
    void countChanged();
    /// Who has come, left, or has other data than before; not for what is only shown again.
    void eventRecorded(const QList<RadarDesk::privatechannels::PresenceChange> &changes);

private:
    struct Row
    {
        PresenceUser user;
        Mark mark = Mark::None;
        QDeadlineTimer markEnds;
    };

    [[nodiscard]] QString spokenText(const Row &row) const;

    /// By what a user is known again, for each of \a users: the ID, or else the data, and which
    /// one of several alike.
    [[nodiscard]] static QList<QByteArray> keysOf(const QList<PresenceUser> &users);
    [[nodiscard]] QList<PresenceUser> users() const;
    void removeGone(const QSet<QByteArray> &present, QList<PresenceChange> &changes);
    void mark(int row, Mark mark);
    void unmark();

    QList<Row> m_rows;
    QSet<QByteArray> m_ours;
    std::optional<int> m_count;
    QTimer m_markEnd;
    std::chrono::milliseconds m_markTime;
};

} // namespace RadarDesk::privatechannels
