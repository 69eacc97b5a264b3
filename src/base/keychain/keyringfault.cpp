// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyringfault.h>

#include <QCoreApplication>

namespace RadarDesk::base {

namespace {

struct KeyringText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::base::Keyring)
};

QString keyringReason(const QString &detail)
{
    QString reason = detail.simplified();
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason.isEmpty() ? KeyringText::tr("it gave no reason") : reason;
}

QString keyringSentence(KeyringTrouble trouble, const QString &detail)
{
    switch (trouble) {
    case KeyringTrouble::NotRunning:
        return KeyringText::tr(
            "No keychain is running in this session. Start one, such as GNOME Keyring or KWallet, "
            "and try again, or use the secret for this run only.");
    case KeyringTrouble::Locked:
        return KeyringText::tr(
            "The keychain is locked, and no program is running that can ask for its password. "
            "Unlock it, for example in “Passwords and Keys”, and try again.");
    case KeyringTrouble::Refused:
        return KeyringText::tr("The keychain is locked, and the password prompt was dismissed. Try "
                               "again and unlock it, or use the secret for this run only.");
    case KeyringTrouble::Missing:
        return KeyringText::tr("The keychain has no secret for this profile. Enter the secret.");
    case KeyringTrouble::WriteFailed:
        return KeyringText::tr("The keychain couldn't store the secret (%1). Try again, or use the "
                               "secret for this run only.")
            .arg(keyringReason(detail));
    case KeyringTrouble::DeleteFailed:
        return KeyringText::tr("The keychain couldn't delete the secret (%1). Try again, or delete "
                               "the entry “RadarDesk” in the keychain's own program.")
            .arg(keyringReason(detail));
    case KeyringTrouble::ReadFailed:
        return KeyringText::tr("The secret couldn't be read from the keychain (%1). Try again, or "
                               "enter the secret for this run only.")
            .arg(keyringReason(detail));
    case KeyringTrouble::BadEntry:
        return KeyringText::tr("The keychain's entry for this profile isn't a PushRadar secret. "
                               "Enter the secret to replace it.");
    case KeyringTrouble::NoAnswer:
        return KeyringText::tr("The keychain hasn't responded yet. Look for a password prompt, or "
                               "use the secret for this run only.");
    }
    Q_UNREACHABLE();
}

} // namespace

KeyringFault makeKeyringFault(KeyringTrouble trouble, const QString &detail)
{
    return {trouble, keyringSentence(trouble, detail)};
}

} // namespace RadarDesk::base
