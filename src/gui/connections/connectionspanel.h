// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/connections/refusals.h>
#include <session/observation/serviceobservation.h>

#include <QTimer>
#include <QWidget>

#include <memory>

class QKeyEvent;

namespace RadarDesk::session {
class ConnectionControl;
class ConnectionsFilter;
class ConnectionsModel;
struct Connection;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class EmptyState;

namespace Ui {
class ConnectionsPanel;
}

/// The connections to the sandbox: their clients, their lives, and actions on them. Its widgets are
/// created when it is first shown.
class ConnectionsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ConnectionsPanel(session::ConnectionsModel &connections, session::ConnectionControl &control,
                     QWidget *parent = nullptr);
    ~ConnectionsPanel() override;

    /// Says, while there are no connections, why that is.
    void showService(session::ServiceObservation::State state);
    /// Selects that connection, whatever is filtered.
    void showConnection(const QString &socketId);

Q_SIGNALS:
    void connectAppRequested();
    /// The user wants to search for the events of that connection.
    void eventsRequested(const QString &socketId);
    /// That channel is to be checked as the page at \a page would; empty for a program.
    void checkRequested(const QString &channel, const QString &page);
    /// Who is on that presence channel is to be shown.
    void presenceRequested(const QString &channel);
    /// Why that connection has not got what was sent to the channel is to be found out.
    void deliveryRequested(const QString &channel, const QString &socketId);
    /// The user wants to see the call that issued the token with that digest.
    void tokenCallRequested(const QByteArray &tokenDigest);
    /// Something was done on purpose: \a sentence says what.
    void actionTaken(const QString &socketId, const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void setUpList();
    void setUpDetails();
    void showMenu(const QPoint &position);
    [[nodiscard]] bool takesKey(const QKeyEvent &event);
    void select(int row);
    void showCount();
    void showReason();
    void showCurrent();
    [[nodiscard]] const session::Connection *current() const;
    [[nodiscard]] int secondsRefused(const session::Connection &connection) const;
    void sendToCurrent(const QString &channel, const QByteArray &json);
    void closeCurrent();
    void cutCurrent();
    void toggleRefusal();
    void allowAgain(const session::Connection &connection);
    void note(const QString &socketId, const QString &sentence);

    std::unique_ptr<Ui::ConnectionsPanel> m_ui; // nothing before it is first shown
    session::ConnectionsModel &m_connections;
    session::ConnectionControl &m_control;
    session::Refusals m_refusals;
    session::ConnectionsFilter *m_filter;
    EmptyState *m_empty = nullptr;
    QTimer m_poll;
    session::ServiceObservation::State m_state = session::ServiceObservation::State::Sandbox;
    QString m_current; // socket ID
    QString m_refused; // who, as the notice says
};

} // namespace RadarDesk::gui
