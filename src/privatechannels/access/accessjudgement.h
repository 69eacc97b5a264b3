// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accesscell.h>

#include <base/redaction/knownsecrets.h>
#include <privatechannels/steps/endpointcaller.h>
#include <workbench/events/event.h>

namespace RadarDesk::privatechannels {

/// What an endpoint's answer means for who asked. 401 and 403 refuse; a success that holds a token
/// allows; all else is faulty, also a page to sign in at: a browser library can't tell it from a
/// broken endpoint.
[[nodiscard]] AccessResult judged(const EndpointAnswer &answer, PushRadar::ApiVersion version);

/// \a answer without what is known to \a secrets, should the endpoint repeat it.
[[nodiscard]] EndpointAnswer withoutRepeated(EndpointAnswer answer,
                                             const base::KnownSecrets &secrets);

/// The call as it may be recorded: lengths stand for cookies, headers that let one in and
/// tokens. \a who is the name of the identity.
[[nodiscard]] workbench::Event accessEvent(const EndpointAnswer &answer, const AccessResult &result,
                                           const EndpointQuestion &question, const QString &who);

} // namespace RadarDesk::privatechannels
