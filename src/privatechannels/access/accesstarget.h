// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/identity.h>
#include <privatechannels/steps/endpointcaller.h>
#include <workbench/profiles/profile.h>

#include <QUrl>

namespace RadarDesk::privatechannels {

/// The endpoint that is asked, and as what kind of page.
struct AccessTarget
{
    QUrl endpoint; ///< Absolute; empty when there is none.
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QUrl page; ///< The page that asks; empty when that is not known.
    QString socketId; ///< v3: of the subscriber; empty for one of the run's source.
    /// Headers that go with each call; those that are EndpointHeader::isSensitive() are left out,
    /// for who asks is for the identity to say. One of an identity replaces one of the same name.
    QList<workbench::EndpointHeader> headers;

    bool operator==(const AccessTarget &) const = default;
};

/// What a profile says of its endpoint. A relative address is resolved against \a page.
[[nodiscard]] AccessTarget accessTargetOf(const workbench::Profile &profile, const QUrl &page = {});
/// Why nothing can be asked there, in a sentence; empty when it can.
[[nodiscard]] QString obstacleOf(const AccessTarget &target);
/// What is asked there for a channel. For v3 \a socketId counts where the target has none; where
/// that is empty as well, one is made up, for which a service may give no token.
[[nodiscard]] EndpointQuestion questionOf(const AccessTarget &target, const QString &channel,
                                          const QString &socketId);
/// What goes with each call there as that identity.
[[nodiscard]] EndpointCredentials credentialsOf(const Identity &identity,
                                                const AccessTarget &target);

} // namespace RadarDesk::privatechannels
