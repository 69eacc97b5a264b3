// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointquery.h>

#include <QStringList>

namespace RadarDesk::privatechannels {

/// Where a token comes from that a call is answered with.
struct TokenPlan
{
    enum class Source {
        Service, ///< Asked for with the profile's secret.
        Crafted, ///< Made here, in the right shape; the service knows nothing of it.
        Altered, ///< Asked for, then changed so that the service does not know it.
    };

    Source source = Source::Service;
    EndpointQuery query; ///< What it is for.
    QString token; ///< The crafted one.
};

/// How an endpoint with that fault, or a right one, comes by a token for \a query. \a known are
/// channels that a wrong one may take for it.
[[nodiscard]] TokenPlan planToken(const EndpointQuery &query, std::optional<EndpointFault> fault,
                                  const QStringList &known = {});

/// A token in the shape of \a query's version that no service has given: in v2 with the MD5 of the
/// channel (protocol: official libraries), in v3 as the sandbox writes them, signed with chance.
[[nodiscard]] QString craftedToken(const EndpointQuery &query, bool expired = false);
/// \a token with other letters in its second half.
[[nodiscard]] QString alteredToken(const QString &token);

} // namespace RadarDesk::privatechannels
