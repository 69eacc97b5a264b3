// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/dyingprocess.h>

#include <QDBusConnection>
#include <QTemporaryDir>

namespace RadarDesk {

/// A D-Bus session of the test's own, to which DBUS_SESSION_BUS_ADDRESS points from the start. It
/// can start no service by itself.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Starts it, each time at the same address. Returns whether it runs.
    [[nodiscard]] bool start();
    void killNow();

    /// A connection beside the one of the program under test; lost with the bus.
    [[nodiscard]] const QDBusConnection &connection() const { return m_connection; }
    /// Waits until \a name has an owner, or none.
    [[nodiscard]] bool waitForName(const QString &name, bool owned = true) const;

private:
    QTemporaryDir m_folder;
    DyingProcess m_process;
    QDBusConnection m_connection;
    int m_starts = 0;
};

} // namespace RadarDesk
