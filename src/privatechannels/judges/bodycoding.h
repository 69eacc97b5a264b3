// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>

#include <pushradar/exchange.h>
#include <pushradar/redactor.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// Unpacks a compressed answer (gzip, deflate) as a browser does, and redacts what comes out. Text
/// that is only said to be compressed stays; other bytes that can't be unpacked are dropped, since
/// they could hold the secret where it can't be found. Codings that browsers don't know count for
/// nothing, as there.
void unpackBody(PushRadar::Exchange &record, const PushRadar::Redactor &redactor);

/// What keeps a browser from the text of \a answer, after unpackBody(): it isn't compressed as it
/// says, or isn't UTF-8; or what keeps RadarDesk from it: a coding that only browsers read.
[[nodiscard]] std::optional<Finding> judgeCoding(const PushRadar::Exchange &answer);

/// The text of \a body as fetch() reads it: UTF-8 without a byte order mark, each invalid byte
/// replaced by U+FFFD.
[[nodiscard]] QByteArray textAsFetched(const QByteArray &body);

} // namespace RadarDesk::privatechannels
