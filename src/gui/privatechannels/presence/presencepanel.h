// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/presence/presence.h>
#include <privatechannels/presence/presencechannel.h>

#include <QWidget>

#include <memory>
#include <optional>

namespace RadarDesk::gui {

class EmptyState;

namespace Ui {
class PresencePanel;
}

/// Who is on a presence channel, and test users that join and leave it. Its widgets are made when
/// it is first shown: no start of the program waits for them.
class PresencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PresencePanel(const privatechannels::Presence::Services &services,
                           QWidget *parent = nullptr);
    ~PresencePanel() override;

    /// Shows who is present on \a channel from now on.
    void showChannel(const QString &channel);

    /// The channel and the test users, to go on with after a restart.
    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// The connection is wanted that has registered \a clientData on \a channel.
    void personRequested(const QString &channel, const QByteArray &clientData);
    /// The connection of a test user is wanted.
    void connectionRequested(const QString &socketId);
    /// toState() is other than before.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void make();
    void setUpPeople();
    void setUpUsers();
    void setUpUserForm();
    void placeDividers();
    void setUpMenus();
    void setUpUserKeys();
    void showChannelState();
    [[nodiscard]] privatechannels::PresenceChannelCheck checkedChannel() const;
    void judgeChannel();
    void toggleWatching();
    [[nodiscard]] bool isWatchingHere() const;
    /// Looks on at the channel in the field; the channel's name, or nothing where it is none.
    QString watch();
    void showAll();
    void showState();
    void addUsers(int count);
    void toggleUser();
    void joinAll();
    void removeUser();
    void undoRemoval();
    void showUser();
    void showButtons();
    [[nodiscard]] int row() const;
    /// Whether the user in hand is on the channel in the field, or about to be.
    [[nodiscard]] bool isHere() const;

    std::unique_ptr<Ui::PresencePanel> m_ui; // nothing before it is first shown
    std::unique_ptr<privatechannels::Presence> m_presence;
    EmptyState *m_emptyPeople = nullptr;
    std::optional<privatechannels::TestUsersModel::Removed> m_removed;
};

} // namespace RadarDesk::gui
