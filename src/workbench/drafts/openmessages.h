// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/drafts/openmessage.h>

#include <QAbstractListModel>
#include <QHash>

namespace RadarDesk::workbench {

/// The open messages of the current profile as tabs, and those of the other profiles aside. One of
/// them is shown: it is in the draft, which is the only one that is edited.
class OpenMessages : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        ChannelRole, ///< QString
        SavedIdRole, ///< QString; empty for a message that is not saved
    };

    /// \a draft outlives it.
    explicit OpenMessages(MessageDraft &draft, QObject *parent = nullptr);

    [[nodiscard]] int current() const { return m_set.current; }
    [[nodiscard]] const OpenMessage &shown() const { return at(m_set.current); }
    [[nodiscard]] const OpenMessage &at(int row) const { return m_set.messages.at(row); }
    [[nodiscard]] QString channelAt(int row) const;
    /// The draft of that message as it is now.
    [[nodiscard]] QJsonObject draftAt(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const;
    /// The message that is this saved one, or -1.
    [[nodiscard]] int rowOfSaved(const QString &savedId) const;

    void show(int row);
    /// Shows the next one for 1, the previous one for -1, around the ends.
    void step(int by);
    /// Shows the message of \a channel: one that is open, else the shown one if nobody has changed
    /// it, else a new one.
    void showChannel(const QString &channel);
    /// Puts a message in place of the shown one, if nobody has changed that and it isn't saved;
    /// else it becomes a new one. It is as if nobody has changed it.
    void replaceOrOpen(const MessageDraft::Address &address, const QByteArray &data);
    /// Opens a message after the shown one and shows it.
    void open(const OpenMessage &message);
    void openEmpty();
    void duplicate(int row);
    void move(int from, int to);
    /// The shown message is that saved one; no saved one if empty.
    void setSaved(int row, const QString &savedId);
    /// Sets the draft of an open message of any profile; ignored if it is closed.
    void restoreDraft(const QString &id, const QJsonObject &draft);
    /// Marks the current message as unchanged.
    void settle();

    /// A message that was closed, and where it was.
    struct Closed
    {
        QString profileId;
        int row = 0;
        OpenMessage message;
    };
    /// An empty one is opened where none is left.
    QList<Closed> close(QList<int> rows);
    void reopen(const QList<Closed> &closed);

    [[nodiscard]] const QString &profileId() const { return m_profileId; }
    /// Shows the messages of that profile, at first firstDraft().
    void showProfile(const Profile &profile);
    /// Which version the shown message of a profile uses, if it has any.
    [[nodiscard]] std::optional<PushRadar::ApiVersion> versionOf(const QString &profileId) const;

    /// By profiles, for the members of a state.
    [[nodiscard]] QJsonObject toState() const;
    /// The same with \a shownDraft, which is what the draft is.
    [[nodiscard]] QJsonObject toState(const QJsonObject &shownDraft) const;
    [[nodiscard]] QJsonObject currentToState() const;
    /// Where the profile has no messages in \a state, it begins with \a draft.
    void restore(const QJsonObject &state, const QJsonObject &currents, const QString &profileId,
                 const QJsonObject &draft);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// toState() has changed.
    void messagesChanged();
    /// The draft is about to be stored: editors must commit their input.
    void aboutToStore();
    /// The draft is about to become the message of that id, whose JSON text is \a json.
    void aboutToShow(const QString &id, const QString &json);
    /// Another message is shown than before.
    void shownChanged();
    /// That message is closed.
    void closed(const QString &id);

private:
    void onDraftChanged();
    void store();
    void load();
    void switchTo(int row);
    /// Whether another message may take the place of the shown one.
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] MessageSet &setOf(const QString &profileId);

    MessageDraft &m_draft;
    QString m_run;
    QString m_profileId;
    MessageSet m_set;
    QHash<QString, MessageSet> m_others;
    bool m_isLoading = false;
    bool m_isStored = false; // the shown one is not in the draft, but among the others
    bool m_isOtherVersion = false; // set by the profile, not by the user
};

} // namespace RadarDesk::workbench
