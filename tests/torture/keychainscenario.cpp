// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenarios.h"

#include <base/keychain/keyring.h>
#include <base/keychain/secretkeeper.h>

namespace RadarDesk {

using namespace base;

namespace {

/// Says where the secret of a keeper is once that is known, and why if the keychain was at fault.
void sayPlace(const SecretKeeper &keeper, const QString &id, const QByteArray &what)
{
    waitUntil([&] { return keeper.place(id) != SecretKeeper::Place::Asking || keeper.fault(id); });
    const auto secret = keeper.secret(id);
    const auto fault = keeper.fault(id);
    sayLine(what + ' ' + QByteArray::number(static_cast<int>(keeper.place(id))) + ' '
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
        SecretKeeper keeper(keyring);
        keeper.keep(id, *PushRadar::Secret::make(arguments.at(1)));
        sayPlace(keeper, id, "kept");
        SecretKeeper other(keyring); // as the next start of the program, which has to ask
        other.request(id);
        sayPlace(other, id, "read");
        sayLine("memory " + keeper.secret(id)->reveal());
    }
    sayLine("end");
    return 0;
}

} // namespace RadarDesk
