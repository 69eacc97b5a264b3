// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>
#include <sandbox/service/observation.h>

namespace RadarDesk::session {

/// An observed call as an exchange, its bodies cut to 16 KiB. It may still contain secrets.
[[nodiscard]] PushRadar::Exchange exchangeOf(const sandbox::ObservedCall &call);

/// The first header of the request that has this name; empty without one.
[[nodiscard]] QByteArray headerIn(const PushRadar::Exchange &exchange, QByteArrayView name);
/// The decoded value of a form's first field of that name; empty without one.
[[nodiscard]] QByteArray formField(const QByteArray &form, QByteArrayView name);
/// \a form with the length of its \c apiSecret in place of the value.
[[nodiscard]] QByteArray withoutFormSecret(const QByteArray &form);

} // namespace RadarDesk::session
