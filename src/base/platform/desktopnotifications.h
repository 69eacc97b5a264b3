// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

struct _GVariant; // NOLINT(bugprone-reserved-identifier): GLib's own name of it

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

Q_SIGNALS:
    /// A person has clicked the notification of that key. With \a activationToken, where there is
    /// one, a window may come to the front.
    void activated(const QString &key, const QByteArray &activationToken);

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
    void onSignal(const QString &name, _GVariant *arguments);

    std::unique_ptr<SessionBus> m_bus; // opened when it is first needed
    std::optional<bool> m_readsMarkup;
    QHash<QString, quint32> m_shown; // their numbers by keys
    QHash<quint32, QByteArray> m_tokens; // those that the click to come may use, by numbers
};

} // namespace RadarDesk::base
