// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/presence/presencemenus.h>

#include <privatechannels/presence/presencemodel.h>
#include <privatechannels/presence/testusersmodel.h>

#include <QListView>
#include <QMenu>

namespace RadarDesk::gui {

using namespace privatechannels;

PresenceMenus::PresenceMenus(QListView &people, QListView &users, QWidget &parent)
    : QObject(&parent)
{
    const auto offer = [this](QListView &list, int role,
                              const std::function<void(const QVariant &)> &request) {
        connect(&list, &QWidget::customContextMenuRequested, this,
                [this, &list, role, request](const QPoint &position) {
                    open(list, position, role, request);
                });
    };
    offer(people, PresenceModel::DataRole,
          [this](const QVariant &data) { Q_EMIT personRequested(data.toByteArray()); });
    offer(users, TestUsersModel::SocketRole,
          [this](const QVariant &socketId) { Q_EMIT connectionRequested(socketId.toString()); });
}

void PresenceMenus::open(QListView &list, const QPoint &position, int role,
                         const std::function<void(const QVariant &)> &request)
{
    const QModelIndex index = list.indexAt(position);
    if (!index.isValid())
        return;
    const QVariant wanted = index.data(role);
    QMenu menu(&list);
    menu.addAction(tr("Show the &connection"), this, [&request, &wanted] { request(wanted); })
        ->setEnabled(!wanted.toString().isEmpty());
    menu.exec(list.viewport()->mapToGlobal(position));
}

} // namespace RadarDesk::gui

#include "moc_presencemenus.cpp"
