// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QListView;

namespace RadarDesk::gui {

/// The menus of who is present and of the test users, which lead to their connections.
class PresenceMenus : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a parent, as both lists do.
    PresenceMenus(QListView &people, QListView &users, QWidget &parent);

Q_SIGNALS:
    /// The connection is wanted that has registered \a clientData.
    void personRequested(const QByteArray &clientData);
    /// The connection of a test user is wanted.
    void connectionRequested(const QString &socketId);

private:
    void open(QListView &list, const QPoint &position, int role,
              const std::function<void(const QVariant &)> &request);
};

} // namespace RadarDesk::gui
