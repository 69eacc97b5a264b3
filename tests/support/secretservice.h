// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/privatebus.h>

#include <QDBusObjectPath>
#include <QList>
#include <QString>
#include <QTemporaryDir>

namespace RadarDesk {

/// A real keychain, GNOME Keyring with one keyring that is unlocked at the start, on a private bus.
/// Nothing in it can ask for a password.
class SecretService
{
public:
    /// Keeps the keyring's files in \a folder, or in a temporary one.
    explicit SecretService(PrivateBus &bus, const QString &folder = {});
    ~SecretService();
    Q_DISABLE_COPY_MOVE(SecretService)

    /// Starts it with the keyring unlocked, again too. Returns whether it can be asked.
    [[nodiscard]] bool start();
    void killNow();
    /// Stops it from running, without an end: it answers when it is resumed.
    void pause();
    void resume();
    /// Locks the keyring. Starting it again unlocks it.
    [[nodiscard]] bool lock();

    /// How many entries there are for \a key of RadarDesk, locked or not; -1 without an answer.
    [[nodiscard]] int entries(const QString &key) const;
    /// Where the keyrings' files are.
    [[nodiscard]] QString files() const;

private:
    QTemporaryDir m_temporary;
    QString m_folder;
    PrivateBus &m_bus;
    DyingProcess m_process;
};

} // namespace RadarDesk
