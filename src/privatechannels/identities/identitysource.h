// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/identity.h>

#include <pushradar/result.h>

#include <QStringList>

namespace RadarDesk::privatechannels {

struct HarRecording;

/// An identity that is made of something at hand, before it is added.
struct IdentityOffer
{
    Identity identity; ///< With an id of its own and a name that fits.
    QStringList notes; ///< What was left out: whole sentences.
};

/// The cookies and headers of a cURL command, or those of a Cookie header or of Set-Cookie lines;
/// what a browser sends by itself is left out. The error is a sentence that quotes no value.
[[nodiscard]] PushRadar::Result<IdentityOffer, QString> identityFromText(const QString &text);

/// The identities of \a recording: one for each host that was called with cookies
/// or an Authorization header, as these were sent last.
[[nodiscard]] QList<IdentityOffer> identitiesFromRecording(const HarRecording &recording);

/// What is in \a identity, a line each, for a preview: names, and lengths in place of
/// credentials.
[[nodiscard]] QStringList partsOf(const Identity &identity);

} // namespace RadarDesk::privatechannels
