// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace RadarDesk {

/// Stands for a person who dismisses each question of GNOME Keyring for a password: the service
/// that shows these questions on a desktop.
class DismissingPrompter : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    DismissingPrompter() = default;
    /// Leaves the bus.
    ~DismissingPrompter() override;

    /// Whether it could take the prompter's name on the bus.
    [[nodiscard]] bool appearOn(const QDBusConnection &connection);

    [[nodiscard]] int dismissed() const { return m_dismissed; }

public Q_SLOTS:
    // The keychain's calls, by their names on the bus.
    void BeginPrompting(const QDBusObjectPath &callback, const QDBusMessage &call);
    void PerformPrompt(const QDBusObjectPath &callback, const QString &type,
                       const QVariantMap &properties, const QString &exchange,
                       const QDBusMessage &call);
    void StopPrompting(const QDBusObjectPath &callback, const QDBusMessage &call);

private:
    void tell(const QDBusMessage &keychain, const QDBusObjectPath &callback, const QString &method,
              const QVariantList &arguments);

    QDBusConnection m_connection{QString()};
    int m_dismissed = 0;
};

} // namespace RadarDesk
