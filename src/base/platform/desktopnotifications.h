// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace RadarDesk::base {

class SessionBus;

/// Notifications of the desktop, by its service org.freedesktop.Notifications. Where there is none,
/// nothing happens.
class DesktopNotifications : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifications(QObject *parent = nullptr);
    ~DesktopNotifications() override;

    /// Shows both texts as they are: nothing in them is markup. The notification replaces the last
    /// one of the same \a key.
    void show(const QString &key, const QString &title, const QString &text);
    /// Takes back those that are shown.
    void closeAll();

private:
    struct Notification
    {
        QString key;
        QString title;
        QString text;
    };

    /// Asks once whether the service reads markup: then what looks like it is escaped.
    void askForMarkup(const Notification &first);
    void send(const Notification &notification);

    std::unique_ptr<SessionBus> m_bus; // opened when it is first needed
    std::optional<bool> m_readsMarkup;
    QHash<QString, quint32> m_shown; // their numbers by keys
};

} // namespace RadarDesk::base
