// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/keyringevidence.h>

#include <base/keychain/sessionbus.h>

#include <QList>

#include <algorithm>
#include <string_view>

namespace RadarDesk::base {

namespace {

constexpr std::string_view SecretServiceName = "org.freedesktop.secrets";
// QtKeychain asks these where libsecret is not installed.
constexpr std::string_view WalletNamePrefix = "org.kde.kwalletd";
// GNOME Keyring has its questions asked by a service of their own; other keychains ask themselves.
constexpr std::string_view GnomeKeyringName = "org.gnome.keyring";
constexpr std::string_view GnomePrompterName = "org.gnome.keyring.SystemPrompter";

void readBusNames(GVariant *reply, KeyringEvidence &evidence)
{
    bool isGnome = false;
    bool hasPrompter = false;
    GVariant *const names = g_variant_get_child_value(reply, 0);
    for (gsize i = 0; i < g_variant_n_children(names); ++i) {
        GVariant *const each = g_variant_get_child_value(names, i);
        const std::string_view name = g_variant_get_string(each, nullptr);
        evidence.runs |= name == SecretServiceName || name.starts_with(WalletNamePrefix);
        isGnome |= name == GnomeKeyringName;
        hasPrompter |= name == GnomePrompterName;
        g_variant_unref(each);
    }
    g_variant_unref(names);
    evidence.canAsk = hasPrompter || !isGnome;
}

int childrenOf(GVariant *tuple, gsize index)
{
    GVariant *const child = g_variant_get_child_value(tuple, index);
    const gsize count = g_variant_n_children(child);
    g_variant_unref(child);
    return static_cast<int>(count);
}

GVariant *searchArguments(const QString &service, const QString &key)
{
    GVariantBuilder attributes;
    g_variant_builder_init(&attributes, G_VARIANT_TYPE("a{ss}"));
    g_variant_builder_add(&attributes, "{ss}", "user", key.toUtf8().constData());
    g_variant_builder_add(&attributes, "{ss}", "server", service.toUtf8().constData());
    return g_variant_new("(a{ss})", &attributes);
}

bool hasType(GVariant *reply, const char *type)
{
    return reply && g_variant_is_of_type(reply, G_VARIANT_TYPE(type));
}

} // namespace

void gatherKeyringEvidence(const SessionBus &bus, const QString &service, const QString &key,
                           QObject *context, std::function<void(const KeyringEvidence &)> then)
{
    bus.call({"org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames"},
             g_variant_new("()"), context,
             [&bus, service, key, context, then = std::move(then)](GVariant *names) {
                 KeyringEvidence evidence;
                 if (hasType(names, "(as)"))
                     readBusNames(names, evidence);
                 bus.call({SecretServiceName.data(), "/org/freedesktop/secrets",
                           "org.freedesktop.Secret.Service", "SearchItems"},
                          searchArguments(service, key), context,
                          [evidence, then](GVariant *found) mutable {
                              if (hasType(found, "(aoao)")) {
                                  evidence.entries = childrenOf(found, 0);
                                  evidence.lockedEntries = childrenOf(found, 1);
                              }
                              then(evidence);
                          });
             });
}

} // namespace RadarDesk::base
