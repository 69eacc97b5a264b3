// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>

#include <pushradar/exchange.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// Browsers read at most so many bytes of an answer before its body.
inline constexpr qsizetype LargestHead = qsizetype{256} * 1024;

/// Why browsers refuse what \a answer has before its body: no status line, a null byte in a header,
/// or more than LargestHead of it. An answer without a status that has a body begins with that.
[[nodiscard]] std::optional<Finding> judgeHead(const PushRadar::Exchange &answer);

/// Whether \a bytes begin as JSON or a page does.
[[nodiscard]] bool looksLikeBody(const QByteArray &bytes);

} // namespace RadarDesk::privatechannels
