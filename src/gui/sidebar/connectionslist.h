// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QListView;

namespace RadarDesk::session {
class ConnectionsFilter;
class ConnectionsModel;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

/// The first few of the sandbox's open connections.
class ConnectionsList : public QWidget
{
    Q_OBJECT

public:
    /// \a connections must outlive the list.
    explicit ConnectionsList(session::ConnectionsModel &connections, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &socketId);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    session::ConnectionsModel &m_connections;
    QListView *m_list;
    QLabel *m_none;
    session::ConnectionsFilter *m_filter = nullptr; // made when it is first shown
};

} // namespace RadarDesk::gui
