// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/secrettext.h>

#include <base/keychain/secretstore.h>

#include <QCoreApplication>

namespace RadarDesk::gui {

using namespace base;

namespace {

struct SecretPlaceText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::SecretPlace)
};

} // namespace

QString secretPlaceText(const SecretStore &secretStore, const QString &profileId)
{
    switch (secretStore.place(profileId)) {
    case SecretStore::Place::Unknown:
        return SecretPlaceText::tr("the secret is read from the keychain when it is needed");
    case SecretStore::Place::Asking:
        return SecretPlaceText::tr("waiting for the keychain");
    case SecretStore::Place::Keychain:
        return SecretPlaceText::tr("secret in the system keychain");
    case SecretStore::Place::MemoryOnly:
        return SecretPlaceText::tr("secret in memory for this run only, not in a keychain");
    case SecretStore::Place::Nowhere:
        return SecretPlaceText::tr("no secret");
    }
    return {};
}

} // namespace RadarDesk::gui
