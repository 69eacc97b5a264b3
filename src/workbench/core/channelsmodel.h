// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/channelname.h>

#include <QAbstractListModel>
#include <QDateTime>
#include <QMetaType>

namespace RadarDesk::workbench {

/// Whether a channel is to be listened to.
enum class ChannelWish {
    Listen,
    WhenUsed, ///< Others have used it so far: from its first use here on.
    Stopped, ///< The user has stopped listening.
};

/// How a channel is listened to now.
enum class Listening { No, Connecting, Yes, ByPage, Refused };

/// A channel that has been used.
struct ChannelEntry
{
    QString name;
    QString label; ///< The user's name for it; may be empty.
    QDateTime lastUsed; ///< UTC.
    bool pinned = false;
    int unseen = 0; ///< Arrivals since the channel was last looked at.
    ChannelWish wish = ChannelWish::Listen;
    Listening listening = Listening::No; ///< Not kept.
    QString reason; ///< Why it is refused.
};

/// The channels used with a profile: pinned ones first, then the newest.
class ChannelsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString
        LabelRole, ///< QString; can be set.
        KindRole, ///< PushRadar::ChannelKind
        LastUsedRole, ///< QDateTime, UTC
        PinnedRole, ///< bool
        UnseenRole, ///< int
        ListeningRole, ///< Listening
        WishRole, ///< ChannelWish
        ReasonRole, ///< QString: why it is refused
    };

    explicit ChannelsModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<ChannelEntry> &entries() const { return m_entries; }
    [[nodiscard]] QStringList names() const;
    void setEntries(const QList<ChannelEntry> &entries);

    /// Notes that something was sent to the channel or arrived on it; a new one has that \a wish.
    void touch(const QString &name, const QDateTime &time, ChannelWish wish = ChannelWish::Listen);
    void countUnseen(const QString &name, int count = 1);
    void markSeen(const QString &name);
    void setPinned(const QString &name, bool pinned);
    /// Sets the channel's \a label, shortened to one line; an empty one removes it.
    void setLabel(const QString &name, const QString &label);
    void setWish(const QString &name, ChannelWish wish);
    /// For an unknown channel, the value of a new one.
    [[nodiscard]] ChannelWish wishOf(const QString &name) const;
    /// Shows how the channel is listened to, or why it is refused.
    void setListening(const QString &name, Listening listening, const QString &reason = {});
    /// Removes the channel from the list and returns it, for undo.
    ChannelEntry remove(const QString &name);
    void insert(const ChannelEntry &entry);
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// \a label as setLabel() shortens it.
    [[nodiscard]] static QString asLabel(const QString &label);
    /// The name of a channel's kind, for display.
    [[nodiscard]] static QString kindText(PushRadar::ChannelKind kind);
    /// And for how it is listened to.
    [[nodiscard]] static QString listeningText(Listening listening);

Q_SIGNALS:
    /// The saved state has changed: a channel was added, removed, pinned or labeled, or its
    /// listening has changed.
    void entriesChanged();

private:
    void replace(int row, const ChannelEntry &entry);
    [[nodiscard]] int placeFor(const ChannelEntry &entry) const;

    QList<ChannelEntry> m_entries;
};

} // namespace RadarDesk::workbench
