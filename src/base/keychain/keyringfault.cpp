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
        return KeyringText::tr("No keyring is running in this session. Start one, such as GNOME "
                               "Keyring or KWallet, and try again, or use the secret for this run "
                               "only.");
    case KeyringTrouble::Locked:
        return KeyringText::tr("The keyring is locked, and nothing is running that could ask for "
                               "its password. Unlock it, for example in “Passwords and Keys”, and "
                               "try again.");
    case KeyringTrouble::Refused:
        return KeyringText::tr("The keyring is locked, and the question for its password was "
                               "dismissed. Try again and unlock it, or use the secret for this run "
                               "only.");
    case KeyringTrouble::Missing:
        return KeyringText::tr("The keyring holds no secret for this profile. Enter the secret.");
    case KeyringTrouble::WriteFailed:
        return KeyringText::tr("The keyring did not take the secret (%1). Try again, or use the "
                               "secret for this run only.")
            .arg(keyringReason(detail));
    case KeyringTrouble::DeleteFailed:
        return KeyringText::tr("The keyring did not delete the secret (%1). Try again, or delete "
                               "the entry “RadarDesk” in the keyring’s own program.")
            .arg(keyringReason(detail));
    case KeyringTrouble::ReadFailed:
        return KeyringText::tr("The keyring did not hand out the secret (%1). Try again, or enter "
                               "the secret for this run only.")
            .arg(keyringReason(detail));
    case KeyringTrouble::BadEntry:
        return KeyringText::tr("What the keyring holds for this profile is not a secret of "
                               "PushRadar. Enter the secret, which replaces it.");
    case KeyringTrouble::NoAnswer:
        return KeyringText::tr("The keyring has not answered yet. Look for a question that it may "
                               "have opened, or use the secret for this run only.");
    }
    Q_UNREACHABLE();
}

} // namespace

KeyringFault makeKeyringFault(KeyringTrouble trouble, const QString &detail)
{
    return {trouble, keyringSentence(trouble, detail)};
}

} // namespace RadarDesk::base
