// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"

#include <sandbox/service/sandbox.h>

#include <QTest>

namespace RadarDesk {

inline constexpr char CliSecret[] = "sk_only_for_this_test";

/// A service that other programs may observe.
class CliService
{
public:
    CliService()
        : sandbox({.secret = CliSecret, .publicKey = "pk_test", .servesObservers = true})
    {
        static_cast<void>(sandbox.start());
    }
    /// The options that name it.
    [[nodiscard]] QStringList options() const
    {
        return {"--service", sandbox.url().toString(), "--key", "pk_test"};
    }
    /// A profile of it.
    [[nodiscard]] workbench::Profile profile(const QString &name) const
    {
        workbench::Profile profile = workbench::newProfile();
        profile.name = name;
        profile.serviceAddress = sandbox.url().toString();
        profile.publicKey = "pk_test";
        return profile;
    }

    sandbox::Sandbox sandbox;
};

} // namespace RadarDesk
