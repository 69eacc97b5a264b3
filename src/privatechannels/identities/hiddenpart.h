// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/identity.h>
#include <pushradar/hiddentext.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// The credentials of \a identity, for the keychain: its cookies as typed and the values of the
/// headers that are EndpointHeader::isSensitive(), and its password, as JSON. Nothing when there is
/// none.
[[nodiscard]] std::optional<PushRadar::HiddenText> hiddenPartOf(const Identity &identity);
/// \a identity with what hiddenPartOf() made; nothing when \a part is something else. Headers that
/// it no longer has are passed over.
[[nodiscard]] std::optional<Identity> withHiddenPart(Identity identity,
                                                     const PushRadar::HiddenText &part);
/// \a identity without it: no cookies, and sensitive headers without their values.
[[nodiscard]] Identity withoutHiddenPart(Identity identity);

/// The values in it, one by one: those of the cookies, those of sensitive headers, and what in an
/// Authorization header follows the scheme. What is percent-encoded is there decoded as well, and
/// of HTTP Basic the password.
[[nodiscard]] QList<PushRadar::HiddenText> hiddenValuesOf(const Identity &identity);
/// The names of the cookies in a text, of those lines that can be read.
[[nodiscard]] QStringList cookieNames(const QString &text);

} // namespace RadarDesk::privatechannels
