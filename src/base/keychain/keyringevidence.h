// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace RadarDesk::base {

class SessionBus;

/// What the D-Bus session knows about a keychain that did not do what it was asked for.
struct KeyringEvidence
{
    bool runs = false; ///< A keychain service is on the bus.
    bool canAsk = false; ///< There is something that asks for the keychain's password.
    int entries = 0; ///< Entries for the key that are readable.
    int lockedEntries = 0; ///< Entries for the key that are not.
};

/// Collects the evidence and calls \a then with it if \a context still lives. Starts no service.
void gatherKeyringEvidence(const SessionBus &bus, const QString &service, const QString &key,
                           QObject *context, std::function<void(const KeyringEvidence &)> then);

} // namespace RadarDesk::base
