// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::base {

/// What can be wrong with the keychain of the operating system. Each value has one meaning.
enum class KeyringTrouble {
    NotRunning, ///< No keychain service runs or could be started, or there is no D-Bus session.
    Locked, ///< The keychain is locked, and there is nothing that could ask for its password.
    Refused, ///< The keychain is locked, and the question for its password was dismissed.
    Missing, ///< It holds no entry for this key.
    WriteFailed, ///< It did not take the secret, for another reason.
    DeleteFailed, ///< It did not delete the entry, for another reason.
    ReadFailed, ///< It did not hand the secret out, for another reason.
    BadEntry, ///< What it holds is not a secret (PushRadar::Secret::make() refused it).
    NoAnswer, ///< It has not answered within the limit; it may still do so.
};

/// What went wrong: a value for programs, sentences for people.
struct KeyringFault
{
    KeyringTrouble trouble;
    QString sentence; ///< Whole sentences, translated; they say what to do, never the secret.

    bool operator==(const KeyringFault &other) const = default;
};

/// The fault with its sentence. \a detail is the keychain's own reason, quoted by the troubles that
/// end in Failed.
[[nodiscard]] KeyringFault makeKeyringFault(KeyringTrouble trouble, const QString &detail = {});

} // namespace RadarDesk::base
