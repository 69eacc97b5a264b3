// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenarios.h"

#include <base/keychain/keyring.h>
#include <base/keychain/secretstore.h>

namespace RadarDesk {

using namespace base;

namespace {

/// Says where the secret of a secretStore is once that is known, and why if the keychain was at
/// fault.
void sayPlace(const SecretStore &secretStore, const QString &id, const QByteArray &what)
{
    waitUntil([&] {
        return secretStore.place(id) != SecretStore::Place::Asking || secretStore.fault(id);
    });
    const auto secret = secretStore.secret(id);
    const auto fault = secretStore.fault(id);
    sayLine(what + ' ' + QByteArray::number(static_cast<int>(secretStore.place(id))) + ' '
            + (secret ? secret->reveal() : "nothing") + ' '
            + (fault ? fault->sentence.toUtf8() : QByteArray()));
    if (fault && fault->trouble == KeyringTrouble::NoAnswer)
        sayLine("late");
}

} // namespace

int runKeychain(const QStringList &arguments)
{
    const QString &id = arguments.at(0);
    {
        Keyring keyring;
        SecretStore secretStore(keyring);
        secretStore.keep(id, *PushRadar::Secret::make(arguments.at(1)));
        sayPlace(secretStore, id, "kept");
        SecretStore other(keyring); // as the next start of the program, which has to ask
        other.request(id);
        sayPlace(other, id, "read");
        sayLine("memory " + secretStore.secret(id)->reveal());
    }
    sayLine("end");
    return 0;
}

} // namespace RadarDesk
