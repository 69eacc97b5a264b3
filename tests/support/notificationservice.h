// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>

namespace RadarDesk {

/// The part of a desktop that shows notifications, on a bus of a test.
class NotificationService : public QDBusVirtualObject
{
public:
    struct Notification
    {
        quint32 number = 0;
        quint32 replaces = 0;
        QString title;
        QString text;
        QStringList actions; ///< Each with the text for it.
        QVariantMap hints;
    };

    /// Whether it could take the name on the bus. It reads markup if \a readsMarkup.
    [[nodiscard]] bool appearOn(const QDBusConnection &connection, bool readsMarkup = true);

    /// All that were asked for, also those that replace others.
    [[nodiscard]] const QList<Notification> &shown() const { return m_shown; }
    [[nodiscard]] const QList<quint32> &closed() const { return m_closed; }
    /// A person clicks that notification, and a desktop with Wayland gives a token for it.
    void click(quint32 number, const QString &activationToken = {});

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    bool m_readsMarkup = true;
    QString m_connection;
    QList<Notification> m_shown;
    QList<quint32> m_closed;
};

} // namespace RadarDesk
