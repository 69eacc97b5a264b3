// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/connections/connection.h>

#include <QWidget>

#include <memory>

class QMenu;

namespace RadarDesk::gui {

namespace Ui {
class ConnectionDetails;
}

/// One connection: its client, its life, and actions on it.
class ConnectionDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionDetails(QWidget *parent = nullptr);
    ~ConnectionDetails() override;

    /// Shows \a connection; nothing for a nullptr. \a secondsRefused is how long its page or
    /// program is still refused.
    void show(const session::Connection *connection, int secondsRefused);
    /// Asks for a message to it.
    void askForMessage();

    /// Adds the actions on \a connection to \a menu.
    void fillMenu(QMenu &menu, const session::Connection &connection);

    [[nodiscard]] static bool canSend(const session::Connection &connection);
    [[nodiscard]] static bool canRefuse(const session::Connection &connection);
    /// The channels that can be checked: refused ones, then other private ones.
    [[nodiscard]] static QStringList checkable(const session::Connection &connection);
    /// The channels on which it can have missed something: those that it has ever asked for.
    [[nodiscard]] static QStringList missable(const session::Connection &connection);

Q_SIGNALS:
    void sendRequested(const QString &channel, const QByteArray &json);
    void closeRequested();
    void cutRequested();
    /// To refuse it for a while, or to allow it again.
    void refusalToggled();
    void eventsRequested();
    void checkRequested(const QString &channel);
    /// Who is on that presence channel is to be shown.
    void presenceRequested(const QString &channel);
    /// Why it has not got what was sent to that channel is to be found out.
    void deliveryRequested(const QString &channel);
    /// The user wants to see the call that issued the token with that digest.
    void tokenCallRequested(const QByteArray &tokenDigest);
    /// The form was closed: the focus should return to the list.
    void left();

private:
    void addDelivery(QMenu &menu, const session::Connection &connection);
    void addJumps(QMenu &menu, const session::Connection &connection);
    void showFacts();
    void showLife();
    void showActions(int secondsRefused);

    std::unique_ptr<Ui::ConnectionDetails> m_ui;
    QMenu *m_more;
    session::Connection m_connection;
    int m_secondsRefused = 0;
};

} // namespace RadarDesk::gui
