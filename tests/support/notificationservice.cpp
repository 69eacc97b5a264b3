// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/notificationservice.h>

#include <QDBusArgument>

namespace RadarDesk {

bool NotificationService::appearOn(const QDBusConnection &connection, bool readsMarkup)
{
    m_readsMarkup = readsMarkup;
    m_connection = connection.name();
    QDBusConnection bus = connection;
    return bus.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), this)
        && bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
}

void NotificationService::click(quint32 number, const QString &activationToken)
{
    const auto tell = [this, number](const char *signal, const QString &text) {
        QDBusMessage message = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QString::fromLatin1(signal));
        message << number << text;
        QDBusConnection(m_connection).send(message);
    };
    if (!activationToken.isEmpty())
        tell("ActivationToken", activationToken);
    tell("ActionInvoked", QStringLiteral("default"));
}

QString NotificationService::introspect(const QString & /*path*/) const
{
    return {};
}

bool NotificationService::handleMessage(const QDBusMessage &message,
                                        const QDBusConnection &connection)
{
    const QVariantList arguments = message.arguments();
    if (message.member() == QStringLiteral("GetCapabilities")) {
        QStringList capabilities{QStringLiteral("body")};
        if (m_readsMarkup)
            capabilities.append(QStringLiteral("body-markup"));
        connection.send(message.createReply(capabilities));
        return true;
    }
    if (message.member() == QStringLiteral("CloseNotification")) {
        m_closed.append(arguments.value(0).toUInt());
        connection.send(message.createReply());
        return true;
    }
    if (message.member() != QStringLiteral("Notify")
        || message.signature() != QStringLiteral("susssasa{sv}i"))
        return false;
    Notification notification{.number = arguments.at(1).toUInt(),
                              .replaces = arguments.at(1).toUInt(),
                              .title = arguments.at(3).toString(),
                              .text = arguments.at(4).toString(),
                              .actions = arguments.at(5).toStringList(),
                              .hints = qdbus_cast<QVariantMap>(arguments.at(6))};
    if (notification.number == 0)
        notification.number = static_cast<quint32>(m_shown.size()) + 1;
    m_shown.append(notification);
    connection.send(message.createReply(notification.number));
    return true;
}

} // namespace RadarDesk
